import Components
import Domain
import Exchange
import Registers

/// How many rows a table has of each kind.
struct CertificateReportFigures: Component {
  var report: CertificateImportReport

  func draw(into html: inout HTML) {
    let numerals = Numerals(html.language)
    func figure(_ count: Int, _ words: Wording) -> KeyFigures.Figure {
      KeyFigures.Figure(Phrase(numerals.integer(count)), Phrase(words))
    }
    html.draw(
      KeyFigures(
        [
          figure(report.new, CertificateVerdict.new.wording),
          figure(report.changed, CertificateVerdict.changed.wording),
          figure(report.same, CertificateVerdict.same.wording),
          figure(report.conflicts, CertificateVerdict.conflict.wording),
          figure(report.questions, CertificateVerdict.question.wording),
          figure(report.errors, CertificateVerdict.error.wording),
        ], basis: Phrase(CertificateImportWords.basis(report))))
  }
}

/// The rows of which there is something to say, each with its cells and what is wrong or open there.
struct CertificateReportLines: Component {
  var report: CertificateImportReport

  func draw(into html: inout HTML) {
    guard !report.lines.isEmpty else { return }
    html.draw(SectionHeading(Phrase(CertificateImportWords.rows), id: "rows"))
    html.draw(
      DataTable(
        Phrase(CertificateImportWords.rows), columns: columns(html.language), rows: report.lines,
        captionIsHidden: true, id: "judged"))
    if report.lines.count == CertificateImportReport.mostLines {
      html.p(Phrase(CertificateImportWords.onlyFirst(report.lines.count)))
    }
  }

  private typealias Line = CertificateImportReport.Line

  private func columns(_ language: Language) -> [Column<Line>] {
    [
      Column(CertificateImportWords.row, .rowHeading) { (line: Line) in Phrase(String(line.row)) },
      Column(CertificateColumn.number.heading) { (line: Line, html: inout HTML) in
        html.text(line.number)
        html.br()
        html.small(line.organisation)
      },
      Column(CertificateImportWords.verdict) { (line: Line) in Tag(line.verdict.wording, line.verdict.tone) },
      Column(CertificateImportWords.what) { (line: Line, html: inout HTML) in what(line, into: &html) },
    ]
  }

  private func what(_ line: Line, into html: inout HTML) {
    html.ul { html in
      for finding in line.findings {
        html.li { html in
          if let column = finding.column {
            html.strong(column.heading[html.language] + (finding.cell.map { " (\($0))" } ?? ""))
            html.text(html.language == .fr ? "\u{A0}: " : ": ")
          }
          html.text(finding.words.wording)
        }
      }
      for candidate in line.candidates { candidateLine(candidate, into: &html) }
      if line.verdict == .changed {
        html.li { html in
          html.text(CertificateImportWords.changedColumns)
          html.text(line.changes.map { $0.heading[html.language] }.joined(separator: ", "))
        }
      }
    }
  }

  private func candidateLine(_ candidate: CertificateImportReport.Candidate, into html: inout HTML) {
    html.li { html in
      html.code(candidate.record)
      html.text(" ")
      if let number = RecordNumber(candidate.record) {
        html.a(candidate.name, .href(PageAddress.organisation(number)))
      } else {
        html.text(candidate.name)
      }
      html.text(" · \(candidate.likeness)\u{A0}% · ")
      html.text(candidate.reason.wording)
    }
  }
}

extension CertificateVerdict {
  fileprivate var tone: Tag.Tone {
    switch self {
    case .new, .changed: .good
    case .same: .neutral
    case .question: .waiting
    case .conflict, .error: .bad
    }
  }
}
