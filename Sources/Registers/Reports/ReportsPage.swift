public import Components
public import Domain

/// The reports of a year: who filed and when, who is late or missing, and the totals side by side.
public struct ReportsPage: Component {
  public var board: ReportsBoard
  public var naming: ReportNaming

  public init(board: ReportsBoard, naming: ReportNaming) {
    self.board = board
    self.naming = naming
  }

  public var address: PageAddress { PageAddress.reports.with("year", String(board.year)) }

  private var ofOrganisations: ReportsBoard.Group? { board.groups.first { $0.rule.author == .organisations } }

  public func title(_ language: Language) -> String {
    ReportWords.finding(board, ofOrganisations, language)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: Phrase(ReportWords.lede), kind: Phrase(ReportWords.title)))
    if let period = ofOrganisations?.period { html.p(basis(of: period), .class("basis")) }
    years(into: &html)
    html.draw(SectionHeading(Phrase(ReportWords.comparison), basis: Phrase(ReportWords.comparisonBasis), id: "totals"))
    html.draw(totals(language))
    for (index, group) in board.groups.enumerated() {
      html.draw(
        SectionHeading(
          Phrase(ReportWords.heading(of: group.rule)),
          basis: basis(of: group), id: "group-\(index)"))
      if group.entries.isEmpty {
        html.draw(EmptyState(Phrase(ReportWords.none)))
      } else {
        html.draw(table(group, "reports-\(index)", language))
      }
    }
    html.p(ReportWords.layout, .class("basis"))
    html.draw(DownloadLinks(of: address, as: .list, in: language))
  }

  private func basis(of period: ReportPeriod) -> Phrase {
    Phrase(ReportWords.period(period)) + "; " + Phrase(ReportWords.due(period)) + "."
  }

  private func basis(of group: ReportsBoard.Group) -> Phrase {
    Phrase(group.rule.basis.wording) + "; " + Phrase(ReportWords.due(group.period)) + "."
  }

  private func years(into html: inout HTML) {
    guard board.years.count > 1 else { return }
    html.p { html in
      html.text(ReportWords.years)
      html.text(" ")
      for (index, year) in board.years.filter({ $0 != board.year }).enumerated() {
        if index > 0 { html.text(", ") }
        html.a(String(year), .href(PageAddress.reports.with("year", String(year))))
      }
    }
  }

  private struct TotalRow {
    var source: Wording
    var reports: String
    var totals: [Currency?: Sum]
  }

  private func totals(_ language: Language) -> DataTable<TotalRow> {
    let naming = naming
    var rows = board.groups.map { group in
      TotalRow(
        source: ReportWords.author(group.rule.author), reports: "\(group.filed) / \(group.entries.count)",
        totals: group.totals)
    }
    rows.append(TotalRow(source: ReportWords.byActs, reports: "–", totals: board.acts))
    return DataTable(
      Phrase(ReportWords.comparison),
      columns: [
        Column(ReportWords.source, .rowHeading) { (row: TotalRow) in Phrase(row.source) },
        Column(ReportWords.reports, .number) { (row: TotalRow) in row.reports },
        Column(ReportWords.total, .number) { (row: TotalRow) in naming.money(row.totals, own: .usd, language) },
      ], rows: rows, captionIsHidden: true, id: "totals-table")
  }

  private func table(_ group: ReportsBoard.Group, _ id: String, _ language: Language) -> DataTable<ReportsBoard.Entry> {
    let (naming, board) = (naming, board)
    return DataTable(
      Phrase(ReportWords.author(group.rule.author)),
      columns: [
        Column(ReportWords.body, .rowHeading) { (entry: ReportsBoard.Entry) in
          entry.row == nil
            ? naming.phrase(entry.body, language)
            : .link(naming.body(entry.body, language), to: PageAddress.report(entry.name.number))
        },
        Column(ReportWords.standing) { (entry: ReportsBoard.Entry) in
          let tag = Phrase(ReportWords.tag(board.standing(of: entry, group.period), entry))
          return entry.isObliged ? tag : tag + " " + Phrase(ReportWords.notObliged)
        },
        Column(ReportWords.filedOn, .day) { (entry: ReportsBoard.Entry, html: inout HTML) in
          if let row = entry.row { html.draw(DayText(row.filedAt.day)) } else { html.text("–") }
        },
        Column(ReportWords.total, .number) { (entry: ReportsBoard.Entry) in
          entry.row.map { naming.money($0.report.totals, own: $0.report.basis.currency, language) } ?? "–"
        },
      ], rows: board.missingFirst(group), captionIsHidden: true, id: id)
  }
}
