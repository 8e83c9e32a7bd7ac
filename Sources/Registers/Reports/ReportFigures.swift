public import Components
import Domain

/// The figures of a report told apart, its numbers, its text, and every line with its source: of one that was filed, or that would be.
public struct ReportFigures: Component {
  public var detail: ReportDetail
  public var naming: ReportNaming
  public var reader: ReportPage.Reader

  public init(detail: ReportDetail, naming: ReportNaming, reader: ReportPage.Reader) {
    self.detail = detail
    self.naming = naming
    self.reader = reader
  }

  public func draw(into html: inout HTML) {
    let tables = ReportTables(detail: detail, naming: naming, language: html.language)
    if tables.tellsOfMany {
      let title = ReportDetailWords.organisations
      sums(title, ReportDetailWords.organisation, tables.organisations, "organisations", tables, into: &html)
    }
    sums(ReportDetailWords.places, ReportDetailWords.place, tables.places, "places", tables, into: &html)
    sums(ReportDetailWords.fields, ReportDetailWords.field, tables.fields, "fields", tables, into: &html)
    counts(tables, into: &html)
    texts(into: &html)
    lines(tables, into: &html)
  }

  private struct NamedSum {
    var name: String
    var sum: Sum
  }

  private func sums(
    _ title: Wording, _ part: Wording, _ sums: [(name: String, sum: Sum)], _ id: String, _ tables: ReportTables,
    into html: inout HTML
  ) {
    guard !sums.isEmpty else { return }
    let currency = detail.report.basis.currency
    html.draw(SectionHeading(Phrase(title), id: id))
    html.draw(
      DataTable(
        Phrase(title),
        columns: [
          Column(part, .rowHeading) { (row: NamedSum) in row.name },
          Column(ReportDetailWords.amount, .number) { (row: NamedSum) in tables.money(row.sum, currency) },
        ], rows: sums.map { NamedSum(name: $0.name, sum: $0.sum) },
        totals: [Phrase(ReportWords.sum), Phrase(tables.money(sums.reduce(.zero) { $0 + $1.sum }, currency))],
        captionIsHidden: true, id: id + "-table"))
  }

  private func counts(_ tables: ReportTables, into html: inout HTML) {
    let counts = tables.counts
    guard !counts.isEmpty else { return }
    let language = html.language
    html.draw(SectionHeading(Phrase(ReportDetailWords.counts), id: "counts"))
    html.draw(
      SummaryList(
        counts.map { count in
          let number = Numerals(language).integer(count.number)
          return SummaryList.Row(
            Phrase(count.measure.wording), Phrase(count.origin.isEmpty ? number : "\(number) (\(count.origin))"))
        }))
  }

  private func texts(into html: inout HTML) {
    let texts = detail.report.texts
    guard texts.reach == .everyone || reader == .recipient else {
      return html.p(ReportDetailWords.withheld, .class("basis"))
    }
    for section in ReportTexts.Section.allCases {
      guard let text = texts.sections[section] else { continue }
      html.draw(SectionHeading(Phrase(section.wording), id: section.rawValue))
      for paragraph in text.string.split(separator: "\n") { html.p(String(paragraph)) }
    }
  }

  private func lines(_ tables: ReportTables, into html: inout HTML) {
    let lines = tables.lines
    guard !lines.isEmpty else { return }
    html.draw(
      SectionHeading(
        Phrase(ReportDetailWords.lines),
        basis: lines.count > ReportPage.most ? Phrase(ReportDetailWords.onlySome) : nil, id: "lines"))
    typealias Row = (cells: [String], source: Link?)
    let own: [Column<Row>] = [
      Column(ReportDetailWords.place, tables.tellsOfMany ? .words : .rowHeading) { (row: Row) in row.cells[1] },
      Column(ReportDetailWords.field) { (row: Row) in row.cells[2] },
      Column(ReportDetailWords.amount, .number) { (row: Row) in row.cells[3] },
      Column(ReportDetailWords.origin) { (row: Row) in
        row.source.map { .link(row.cells[4], to: $0) } ?? Phrase(row.cells[4])
      },
    ]
    let first = Column<Row>(ReportDetailWords.organisation, .rowHeading) { (row: Row) in row.cells[0] }
    html.draw(
      DataTable(
        Phrase(ReportDetailWords.lines), columns: tables.tellsOfMany ? [first] + own : own,
        rows: lines.prefix(ReportPage.most).map { (tables.cells($0), tables.source(of: $0)) }, captionIsHidden: true,
        id: "lines-table"))
  }
}
