import Components
import Domain
import Ledger
import Record
import Registers

/// Takes a certificate's file and says whether it is genuine, and how the certificate stands today.
struct CheckPage: Component {
  let stage: Stage
  let today: Day

  enum Stage {
    /// The form, with what stood against the last try.
    case ask(Wording?)
    case doubtful(PaperDoubt)
    case genuine(Found)
  }

  /// A genuine paper, and the certificate as the record knows it now.
  struct Found {
    let proven: PaperCheck.Proven
    let versions: [CertificateRow]

    /// Which of the certificate's papers the file is.
    var inHand: PaperInHand {
      let ordinal = CertificateEdition.editions(of: versions).first { $0.act == proven.position }?.ordinal
      return PaperInHand(ordinal ?? 0, of: CertificateEvent.events(of: versions))
    }
  }

  func title(_ language: Language) -> String {
    switch stage {
    case .ask: FileCheckWords.title[language]
    case .doubtful(let doubt): doubt.title[language]
    case .genuine(let found):
      switch found.inHand {
      case .replaced: FileCheckWords.genuineButReplaced[language]
      case .current, .unknown: genuine(found)[language]
      }
    }
  }

  private func genuine(_ found: Found) -> Wording {
    guard let stand = StandingOnDay(found.versions, on: today) else { return FileCheckWords.genuine }
    return FileCheckWords.genuine(stand.state, today)
  }

  func draw(into html: inout HTML) {
    let language = html.language
    switch stage {
    case .ask(let error):
      html.draw(ErrorSummary(error.map { [(FileField.name, Phrase($0))] } ?? []))
      html.draw(Heading(Phrase(title(language)), lede: Phrase(FileCheckWords.lede)))
      html.draw(CheckForm(error: error))
      html.draw(CheckOtherWays())
    case .doubtful(let doubt):
      html.draw(Heading(Phrase(title(language)), kind: Phrase(FileCheckWords.result)))
      html.draw(Notice(Phrase(doubt.advice), tone: .bad))
      again(into: &html)
    case .genuine(let found):
      html.draw(Heading(Phrase(title(language)), kind: Phrase(FileCheckWords.result)))
      draw(found, into: &html)
      again(into: &html)
    }
  }

  private func draw(_ found: Found, into html: inout HTML) {
    html.draw(found.inHand.notice(html.language))
    if let row = found.versions.last, let stand = StandingOnDay(found.versions, on: today) {
      html.draw(
        CertificateGlance(row, stand, on: today, isToday: true, isOfPaperInHand: found.inHand == .current))
      html.draw(CertificateDayForm(address: .certificate(row.number), asked: nil))
      html.p { $0.a(FileCheckWords.page, .href(PageAddress.certificate(row.number))) }
    }
    html.draw(ProvenFacts(proven: found.proven))
  }

  private func again(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(FileCheckWords.another), id: "again"))
      html.draw(CheckForm(error: nil))
    }
    html.draw(CheckOtherWays())
  }
}

/// The form that takes the file: plain, whole without a script; a browser lets a file be dropped on it.
private struct CheckForm: Component {
  let error: Wording?

  func draw(into html: inout HTML) {
    html.form(
      .method("post"), .action(PageAddress.check.link(html.language)), .multipart, .judgedByServer, .class("drop")
    ) { html in
      html.draw(
        FileField(
          Phrase(FileCheckWords.file), hint: Phrase(FileCheckWords.fileHint), error: error.map { Phrase($0) },
          accepted: [".pdf", "application/pdf"], largest: PaperCheck.longest))
      html.draw(Button(FileCheckWords.button))
    }
  }
}

/// For whoever holds a print, or wants to believe nobody.
private struct CheckOtherWays: Component {
  func draw(into html: inout HTML) {
    html.section { html in
      html.draw(
        SectionHeading(Phrase(FileCheckWords.printOnly), basis: Phrase(FileCheckWords.printAdvice), id: "print"))
      html.draw(
        FilterPanel(
          .certificates, fields: [FormField("q", Phrase(FileCheckWords.number), .text("", kind: .search))],
          name: FileCheckWords.printOnly, button: FileCheckWords.find))
      html.draw(Details(Phrase(FileCheckWords.offline), OfflineAdvice()))
    }
  }
}

private struct OfflineAdvice: Component {
  func draw(into html: inout HTML) {
    html.p { html in
      html.text(FileCheckWords.offlineAdvice)
      html.text(" ")
      html.code("nhipcau certificate verify")
      html.text(" · ")
      html.a("/verifier-key", .href(Link("/verifier-key")))
    }
  }
}

/// What stands on the paper in the file, and where that is proved.
private struct ProvenFacts: Component {
  let proven: PaperCheck.Proven

  func draw(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(FileCheckWords.inFile), basis: Phrase(FileCheckWords.inFileBasis), id: "file"))
      html.draw(SummaryList(rows(html.language)))
    }
  }

  private func rows(_ language: Language) -> [SummaryList.Row] {
    let certificate = proven.issued.certificate
    let provinces = certificate.provinces.map(\.string).joined(separator: ", ")
    var rows: [SummaryList.Row] = [
      .init(Phrase(certificate.kind.wording), Phrase(certificate.number.text)),
      .init(
        Phrase(FileCheckWords.fields),
        values: certificate.fields.map { Phrase(FieldOfWork.wording(of: $0)) }),
      .init(Phrase(FileCheckWords.provinces), .said(provinces, in: "vi", for: language)),
    ]
    if let seat = certificate.seat {
      rows.append(.init(Phrase(FileCheckWords.seat), .said(seat.string, in: "vi", for: language)))
    }
    rows += [
      .init(
        Phrase(FileCheckWords.validity), Phrase(FileCheckWords.span(certificate.validFrom, certificate.expiry))),
      .init(Phrase(FileCheckWords.decision), Phrase(proven.issued.decision.text)),
      .init(
        Phrase(FileCheckWords.act),
        .link(FileCheckWords.position(proven.position, of: proven.acts)[language], to: PageAddress.act(proven.position))
      ),
      .init(Phrase(FileCheckWords.digest), .code(proven.issued.paper?.hex ?? "")),
    ]
    return rows
  }
}
