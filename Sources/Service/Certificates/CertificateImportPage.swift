import Components
import Domain
import Exchange
import Registers

/// The receiving officer's page for existing certificates: send a file, see what it would do, confirm, see what it did.
struct CertificateImportPage: Component {
  enum Stage {
    /// Nothing was sent yet; or a file was refused, with the reason.
    case upload(refusal: Wording?)
    /// A file was judged and nothing written; `hidden` names the kept file to the next request.
    case preview(CertificateImportReport, hidden: [QueryItem])
    /// The good rows are recorded; where the returned workbook can be fetched, if some were not.
    case result(CertificateImportReport, returned: Link?)
  }

  var stage: Stage
  /// Where the forms are sent.
  var action: PageAddress
  /// What every form of the session carries.
  var hidden: [QueryItem] = []
  /// Why what was confirmed could not be recorded now.
  var notice: Wording?

  func title(_ language: Language) -> String {
    switch stage {
    case .upload: CertificateImportWords.title[language]
    case .preview(let report, _): CertificateImportWords.previewTitle(report)[language]
    case .result(let report, _): CertificateImportWords.resultTitle(report)[language]
    }
  }

  func draw(into html: inout HTML) {
    switch stage {
    case .upload(let refusal): upload(refusal, into: &html)
    case .preview(let report, let more):
      html.draw(Heading(Phrase(title(html.language)), lede: Phrase(CertificateImportWords.previewLede(report.file))))
      if let notice { html.draw(Notice(Phrase(notice), title: Phrase(DeskWords.readOnlyTitle), tone: .bad)) }
      html.draw(CertificateReportFigures(report: report))
      confirm(report, more, into: &html)
      html.draw(CertificateReportLines(report: report))
    case .result(let report, let returned):
      html.draw(Heading(Phrase(title(html.language))))
      html.draw(CertificateReportFigures(report: report))
      if let returned { giveBack(report, returned, into: &html) }
      html.draw(CertificateReportLines(report: report))
      html.p { $0.a(CertificateImportWords.another, .href(action)) }
    }
  }

  private func upload(_ refusal: Wording?, into html: inout HTML) {
    html.draw(Heading(Phrase(title(html.language)), lede: Phrase(CertificateImportWords.lede)))
    if let refusal { html.draw(Notice(Phrase(refusal), title: Phrase(CertificateImportWords.refused), tone: .bad)) }
    html.p { $0.a(CertificateImportWords.template, .href(PageAddress.certificateTemplate.link($0.language))) }
    html.form(.method("post"), .action(action.link(html.language)), .multipart) { html in
      draw(hidden, into: &html)
      html.draw(
        FileField(
          Phrase(CertificateImportWords.file), hint: Phrase(CertificateImportWords.fileHint),
          accepted: [".xlsx", ".csv"], largest: SheetLimits.standard.file))
      html.draw(Button(CertificateImportWords.judge))
    }
  }

  private func draw(_ items: [QueryItem], into html: inout HTML) {
    for item in items { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
  }

  /// Nothing to confirm where no row would change the record.
  private func confirm(_ report: CertificateImportReport, _ more: [QueryItem], into html: inout HTML) {
    guard report.new + report.changed > 0 else {
      return html.draw(Notice(Phrase(CertificateImportWords.nothingToRecord)))
    }
    html.form(.method("post"), .action(action.link(html.language))) { html in
      draw(hidden + more + [QueryItem("digest", report.digest)], into: &html)
      html.draw(Button(CertificateImportWords.confirm(report), choice: QueryItem("step", "accept")))
    }
  }

  private func giveBack(_ report: CertificateImportReport, _ link: Link, into html: inout HTML) {
    html.draw(
      Notice(
        Phrase(CertificateImportWords.returned(report)),
        .link(CertificateImportWords.fetchReturned[html.language], to: link), tone: .waiting))
  }
}
