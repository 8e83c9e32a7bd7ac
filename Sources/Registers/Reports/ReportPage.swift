public import Components
public import Domain

/// One yearly report: its figures told apart, each with its source; what others say of the same; its text, its acts and its files.
public struct ReportPage: Component {
  public var detail: ReportDetail
  public var naming: ReportNaming
  /// Whether the reader may read a text that is not for everybody.
  public var reader: Reader

  /// Who reads the page.
  public enum Reader: Sendable { case anybody, recipient }

  /// Lines and differences shown; the files have all.
  static let most = 200

  public init(detail: ReportDetail, naming: ReportNaming, reader: Reader = .anybody) {
    self.detail = detail
    self.naming = naming
    self.reader = reader
  }

  public var address: PageAddress { .report(detail.report.name.number) }

  public func title(_ language: Language) -> String {
    "\(detail.report.name.title[language]): \(naming.body(detail.report.name.body, language))"
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let tables = ReportTables(detail: detail, naming: naming, language: language)
    html.draw(
      Heading(
        Phrase(title(language)), lede: Phrase(tables.total),
        kind: Phrase(detail.rule.title) + " · " + Phrase(ReportDetailWords.confirmed)))
    html.draw(SummaryList(summary(tables)))
    html.draw(DownloadLinks(of: address, as: [.pdf, .odt, .xlsx, .csv, .json], in: language))
    html.draw(ReportFigures(detail: detail, naming: naming, reader: reader))
    for comparison in detail.comparisons { self.comparison(comparison, tables, into: &html) }
    projects(into: &html)
    history(into: &html)
    html.p(ReportWords.layout, .class("basis"))
    html.p(Phrase.link(ReportDetailWords.all, to: PageAddress.reports.with("year", String(detail.report.name.year))))
  }

  private func summary(_ tables: ReportTables) -> [SummaryList.Row] {
    var rows = tables.facts.map { SummaryList.Row(Phrase($0.key), Phrase($0.value)) }
    if case .organisation(let number) = detail.report.name.body {
      rows[0].action = .link(ReportDetailWords.organisation, to: PageAddress.organisation(number))
    }
    rows.append(.init(Phrase(ReportDetailWords.subject), .code(detail.report.name.number.text)))
    return rows
  }

  private typealias Row = (cells: [String], of: ReportName?)

  private func comparison(_ comparison: ReportDetail.Comparison, _ tables: ReportTables, into html: inout HTML) {
    let id = "beside-\(comparison.with.rawValue)"
    html.draw(
      SectionHeading(Phrase(ReportDetailWords.side(comparison.with)), basis: Phrase(tables.sides(comparison)), id: id))
    let differences = comparison.result.differences
    guard !differences.isEmpty else { return }
    if differences.count > ReportPage.most { html.p(ReportDetailWords.onlySome, .class("basis")) }
    html.draw(
      DataTable(
        Phrase(ReportDetailWords.differences),
        columns: [
          Column(ReportDetailWords.organisation, .rowHeading) { (row: Row) in row.cells[0] },
          Column(ReportDetailWords.place) { (row: Row) in row.cells[1] },
          Column(ReportDetailWords.field) { (row: Row) in row.cells[2] },
          Column(ReportDetailWords.here, .number) { (row: Row) in row.cells[3] },
          Column(ReportDetailWords.there, .number) { (row: Row) in
            row.of.map { .link(row.cells[4], to: .report($0.number)) } ?? Phrase(row.cells[4])
          },
          Column(ReportDetailWords.difference, .number) { (row: Row) in row.cells[5] },
          Column(ReportDetailWords.reason) { (row: Row) in row.cells[6] },
        ],
        rows: differences.sorted { $0.amount.units.magnitude > $1.amount.units.magnitude }.prefix(ReportPage.most)
          .map { (tables.cells($0), comparison.with == .acts ? nil : $0.of) }, captionIsHidden: true,
        id: id + "-table"))
  }

  private func projects(into html: inout HTML) {
    guard !detail.projects.isEmpty else { return }
    let (language, naming, currency) = (html.language, naming, detail.report.basis.currency)
    html.draw(SectionHeading(Phrase(ReportDetailWords.projects), id: "projects"))
    html.draw(
      DataTable(
        Phrase(ReportDetailWords.projects),
        columns: [
          Column(ReportDetailWords.project, .rowHeading) { (row: AidProjectRow) in
            Phrase.link(row.title[language], to: PageAddress.project(row.number))
          },
          Column(ReportDetailWords.amount, .number) { (row: AidProjectRow) in
            naming.money([currency: row.amount.sum].merging(row.amount.apart) { $0 + $1 }, own: currency, language)
          },
          Column(ReportDetailWords.act) { (row: AidProjectRow) in
            Phrase.link(ActWords.checkThis, to: PageAddress.act(row.act))
          },
        ], rows: detail.projects, captionIsHidden: true, id: "projects-table"))
  }

  private func history(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(ReportDetailWords.history), id: "versions"))
    html.draw(ReportHistory(detail: detail, naming: naming))
  }
}
