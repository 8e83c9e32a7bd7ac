import Components
import Domain

/// Aid disbursed in a period, in one currency: the whole, and its parts by year, province, field and country of origin. What a
/// page is narrowed to is not parted again.
public struct AidBoard: Sendable {
  public var filter: AidFilter
  public var view: AidView
  public var total: AidTotal
  public var years: AidBreakdown
  public var provinces: AidBreakdown?
  /// By the eight fields of the national programme, or by DAC categories.
  public var fields: AidBreakdown?
  public var origins: AidBreakdown?

  /// How many lines a chart of parts has at most; the list has all.
  static let longestChart = 8

  /// Whether anything was disbursed that can be shown.
  public var isEmpty: Bool { total.amount.sum == .zero && total.amount.apart.isEmpty }

  var whole: Quantity { Quantity(total.amount.sum) }
  private var finding: AidFinding { AidFinding(view: view, whole: whole) }

  /// The projects behind the whole.
  var projectsPage: PageAddress { filter.narrow(view.of(.aid)) }

  func yearChart(_ facts: AidFacts, _ language: Language) -> Chart {
    let lines = lines(years, facts)
    let measure = AidMeasure(lines.map(\.amount), view.currency)
    return Chart(
      .columns, Phrase(finding.years(lines)), basis: Phrase(AidPageWords.basis(measure.unit, view)),
      labelHeading: AidPageWords.year, labels: lines.map(\.name), pages: lines.map(\.page),
      series: [Series(AidPageWords.disbursed, lines.map(\.amount))], measure: measure.measure,
      downloads: downloads(.years, language), id: "years")
  }

  func fieldChart(_ facts: AidFacts, _ language: Language) -> Chart? {
    fields.map { bars($0, .fields, AidPageWords.field, finding.fields, facts, language) }
  }

  func originChart(_ facts: AidFacts, _ language: Language) -> Chart? {
    origins.map { bars($0, .countries, AidPageWords.country, finding.countries, facts, language) }
  }

  private func bars(
    _ breakdown: AidBreakdown, _ list: PageAddress, _ heading: Wording, _ sentence: ([AidLine]) -> Wording,
    _ facts: AidFacts, _ language: Language
  ) -> Chart {
    let all = lines(breakdown, facts)
    let page = filter.narrow(view.of(list))
    let isOfFields = list == .fields
    let shown = all.shown(
      limit: AidBoard.longestChart, list: page,
      others: isOfFields ? AidPageWords.otherFields : AidPageWords.otherCountries)
    let measure = AidMeasure(shown.map(\.amount), view.currency)
    return Chart(
      .bars, Phrase(sentence(all)),
      basis: Phrase(AidPageWords.basis(measure.unit, view, isOfFields ? AidPageWords.splitByField : nil)),
      labelHeading: heading, labels: shown.map(\.name), pages: shown.map(\.page),
      series: [Series(AidPageWords.disbursed, shown.map(\.amount))], measure: measure.measure,
      downloads: downloads(list, language), id: isOfFields ? "fields" : "origins")
  }

  /// This breakdown, whole, as a file.
  func downloads(_ list: PageAddress, _ language: Language) -> DownloadLinks {
    DownloadLinks(of: filter.narrow(view.of(list)), as: .list, in: language)
  }

  func map(_ facts: AidFacts, at address: PageAddress, _ language: Language) -> TileMap? {
    guard let provinces else { return nil }
    let lines = lines(provinces, facts)
    let measure = AidMeasure(lines.named.map(\.amount), view.currency)
    let byUnit = [AidKey: AidLine](lines.map { ($0.key, $0) }) { first, _ in first }
    let layout = facts.layout(view.map)
    let figures = layout.tiles.compactMap { tile -> (String, TileMap.Figure)? in
      guard let unit = UnitCode(tile.key) else { return nil }
      let name = facts.name(.province(unit), view)
      return (
        tile.key,
        TileMap.Figure(name, byUnit[.province(unit)]?.amount, page: byUnit[.province(unit)]?.page ?? page(of: unit))
      )
    }
    return TileMap(
      layout, Phrase(finding.provinces(lines)),
      basis: Phrase(AidPageWords.basis(measure.unit, view, AidPageWords.splitByProvince)) + " · "
        + otherMap(address),
      heading: AidPageWords.province, meaning: AidPageWords.meaning(measure.unit, view),
      figures: [String: TileMap.Figure](figures) { first, _ in first },
      outside: lines.rest.map { .init($0.name, $0.amount, page: $0.page) }, measure: measure.measure,
      total: Phrase(measure.measure.words(whole, language)), downloads: downloads(.provinces, language), id: "map")
  }

  private func page(of unit: UnitCode) -> PageAddress { view.of(.province(unit)) }

  private func otherMap(_ address: PageAddress) -> Phrase {
    switch view.map {
    case .of34: .link(AidPageWords.map63, to: address.with("map", ProvinceMap.of63.rawValue))
    case .of63: .link(AidPageWords.map34, to: address.without("map"))
    }
  }
}
