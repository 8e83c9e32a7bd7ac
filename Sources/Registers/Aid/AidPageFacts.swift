public import Components
public import Domain

/// The facts pages of aid are drawn with, from the reference tables: handed in, since registers know no tables of facts.
public struct AidFacts: Sendable {
  public var provinces: Gazetteer
  /// Tiles keyed by the code of the province with its list.
  public var layout: @Sendable (ProvinceMap) -> TileMap.Layout
  public var countryName: @Sendable (CountryCode) -> Wording
  public var currencyName: @Sendable (Currency) -> Wording
  /// A DAC category of three digits.
  public var categoryName: @Sendable (_ code: String) -> Wording
  public var rates: RateBook

  public init(
    provinces: Gazetteer, layout: @escaping @Sendable (ProvinceMap) -> TileMap.Layout,
    countryName: @escaping @Sendable (CountryCode) -> Wording,
    currencyName: @escaping @Sendable (Currency) -> Wording,
    categoryName: @escaping @Sendable (_ code: String) -> Wording, rates: RateBook
  ) {
    self.provinces = provinces
    self.layout = layout
    self.countryName = countryName
    self.currencyName = currencyName
    self.categoryName = categoryName
    self.rates = rates
  }

  /// A province's name with its kind on a day, or at the end of its days.
  public func provinceTitle(_ unit: UnitCode, on day: Day) -> Wording {
    guard let unit = provinces.unit(unit) else { return .same(unit.description) }
    return unit.form(on: min(day, unit.until ?? day)).title
  }

  public func provinceName(_ unit: UnitCode, on day: Day) -> Wording {
    guard let unit = provinces.unit(unit) else { return .same(unit.description) }
    return .same(unit.form(on: min(day, unit.until ?? day)).name)
  }
}
