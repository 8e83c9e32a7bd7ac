public import Components
import Domain

/// The versions of a report, the latest first: who made each and when, why, what it put right, and the act that proves it.
public struct ReportHistory: Component {
  public var detail: ReportDetail
  public var naming: ReportNaming
  /// Who acted, by the positions of their acts: for readers of the same body only.
  public var people: [Int64: String]

  public init(detail: ReportDetail, naming: ReportNaming, people: [Int64: String] = [:]) {
    self.detail = detail
    self.naming = naming
    self.people = people
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let body = Phrase(naming.body(detail.report.name.body, language))
    html.draw(
      Timeline(
        detail.versions.reversed().map { version in
          Timeline.Item(
            Phrase(ReportDetailWords.said(of: version)),
            at: version.recordedAt, in: language,
            basis: [who(version, body), .link(ActWords.checkThis, to: PageAddress.act(version.act))],
            tone: version.isCorrection ? .waiting : .good)
        }))
    changes(into: &html)
  }

  private func who(_ version: ReportVersion, _ body: Phrase) -> Phrase {
    people[version.act].map { body + Phrase(", \($0)") } ?? body
  }

  private typealias Row = (version: ReportVersion, change: ReportChange)

  private func changes(into html: inout HTML) {
    let tables = ReportTables(detail: detail, naming: naming, language: html.language)
    let changes = tables.changes
    table(changes.filter(\.change.isFigure), tables, .number, "corrected-figures", into: &html)
    table(changes.filter { !$0.change.isFigure }, tables, .words, "corrected-texts", into: &html)
  }

  private func table(
    _ rows: [Row], _ tables: ReportTables, _ kind: Column<Row>.Kind, _ id: String, into html: inout HTML
  ) {
    guard !rows.isEmpty else { return }
    html.draw(
      DataTable(
        Phrase(kind == .number ? ReportDetailWords.correctedFigures : ReportDetailWords.correctedTexts),
        columns: [
          Column(ReportDetailWords.what, .rowHeading) { (row: Row) in tables.cells(row.change)[0] },
          Column(ReportDetailWords.version) { (row: Row) in
            Phrase.link(
              ReportDetailWords.name(ofCorrection: row.version.correction), to: PageAddress.act(row.version.act))
          },
          Column(ReportDetailWords.before, kind) { (row: Row) in tables.cells(row.change)[1] },
          Column(ReportDetailWords.after, kind) { (row: Row) in tables.cells(row.change)[2] },
        ], rows: rows, id: id))
  }
}
