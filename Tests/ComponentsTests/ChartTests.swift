import Domain
import Testing

@testable import Components

@Suite("Charts") struct ChartTests {
  private func drawn(_ chart: Chart, _ language: Language) throws -> (markup: Markup, string: String) {
    var html = HTML(language: language)
    chart.draw(into: &html)
    return (try Markup(html.string), html.string)
  }

  private func chart(_ shape: Chart.Shape, _ values: [Quantity?]) -> Chart {
    Chart(
      shape, "Finding", basis: "Basis", labelHeading: Wording(vi: "Năm", en: "Year", fr: "Année"),
      labels: values.indices.map { .same(String(2_020 + $0)) },
      series: [Series(Wording(vi: "Giải ngân", en: "Disbursed", fr: "Décaissé"), values)], measure: .millions(places: 1)
    )
  }

  /// Figures that stand in the table of a drawn chart, in their order.
  private func tabled(_ string: String) -> [String] {
    string.components(between: "<td class=\"number\">", and: "</td>")
  }

  @Test("the figures drawn are the figures of the table, in three languages", arguments: Language.allCases)
  func equal(_ language: Language) throws {
    let values: [Quantity?] = [Quantity(220_700_000), Quantity(1_233_049_999), Quantity(0), Quantity(-5_000_000)]
    let figures = values.map { Measure.millions(places: 1).words($0 ?? .zero, language) }
    let columns = try drawn(chart(.columns, values), language)
    #expect(tabled(columns.string) == figures)
    #expect(columns.string.components(between: "class=\"figure\">", and: "</text>") == figures)
    let bars = try drawn(chart(.bars, values), language)
    #expect(tabled(bars.string) == figures)
    #expect(bars.string.components(between: "class=\"bar-figure\">", and: "</strong>") == figures)
    let lines = try drawn(chart(.lines, values), language)
    #expect(tabled(lines.string) == figures)
    let titles = lines.string.components(between: "<title>", and: "</title>")
    #expect(titles.count == figures.count && zip(titles, figures).allSatisfy { $0.hasSuffix(": " + $1) })
  }

  @Test("bars are as long as their values ask") func lengths() throws {
    let bars = try drawn(chart(.bars, [Quantity(50), Quantity(100), Quantity(25), nil]), .en)
    #expect(bars.markup.all("rect").map { $0.attributes["width"] } == ["50%", "100%", "25%"])
  }

  @Test("what is not known leaves a gap, and a dash in the table") func gaps() throws {
    let lines = try drawn(chart(.lines, [Quantity(1), nil, Quantity(2), Quantity(3)]), .vi)
    let path = try #require(lines.markup.all("path").last?.attributes["d"])
    #expect(path.filter { $0 == "M" }.count == 2)
    #expect(tabled(lines.string)[1] == "–")
  }

  @Test("nothing known is said, not drawn") func empty() throws {
    let lines = try drawn(chart(.lines, [nil, nil]), .fr)
    #expect(lines.markup.all("path").isEmpty)
    #expect(lines.string.contains("Aucune donnée"))
  }

  @Test("guides are round and few", arguments: [0.0003, 0.9, 1, 7, 42, 233, 999, 1_234, 5_000_000_000])
  func guides(_ top: Double) {
    let guides = Scale([Series(.same("x"), [Quantity(rounding: top)])]).guides
    #expect((1...4).contains(guides.count))
    #expect(guides.allSatisfy { $0 <= top * 1.000_001 })
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = Substring(self)
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    return found
  }
}
