import Components
import Domain

/// A few projects as another page shows them; the list of projects has all.
struct LatestProjects: Component {
  var rows: [ProjectRow]
  var caption: Wording
  var names: Names

  func draw(into html: inout HTML) {
    let language = html.language
    html.draw(
      DataTable(
        Phrase(caption),
        columns: [
          Column(ProjectsWords.project, .rowHeading) { (row: ProjectRow, html: inout HTML) in
            let title = row.title.isEmpty ? Phrase(row.identifier) : Phrase(row.title, for: language)
            html.a(title, .href(PageAddress.project(row.number)))
            html.text(" ")
            html.small(row.identifier)
          },
          Column(ProjectsWords.countries) { countries($0, language) },
          Column(ProjectsWords.time, .day) { ProjectsWords.span($0.start, $0.end, language) },
          Column(ProjectsWords.money, .number) { (row: ProjectRow, html: inout HTML) in
            LatestProjects.money(row, into: &html)
          },
        ], rows: rows, id: "latest-projects"))
  }

  private func countries(_ row: ProjectRow, _ language: Language) -> String {
    let shown = row.countries.prefix(3).map { names.country($0)[language] }.joined(separator: ", ")
    return row.countries.count > 3 ? "\(shown) +\(row.countries.count - 3)" : shown
  }

  /// One element, so that a stacked cell keeps amount and kind together.
  private static func money(_ row: ProjectRow, into html: inout HTML) {
    guard let total = FlowTotals.headline(row.totals), let currency = total.currency else { return }
    html.span { html in
      html.text(Numerals(html.language).shortMoney(Quantity(total.sum), currency.code))
      html.text(" ")
      html.small(total.kind?.wording ?? MoneyPageWords.unknownKind)
    }
  }
}
