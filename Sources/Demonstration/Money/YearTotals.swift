import Domain

/// What the organisations disbursed to Viet Nam in a year, in millions of US dollars: 2020 to 2024 as the coordinating committee
/// reported (220.7, 233, 223.7, 228.6 and 233), the other years plausible.
struct YearTotals {
  let until: Day

  /// In 10⁻⁴ US dollars. Of the last year only what is reported by then: half of the part that has passed.
  func total(_ year: Int) -> Int64 {
    let whole = YearTotals.tenths(year) * 100_000 * 10_000
    guard year >= until.year else { return whole }
    let passed = Int64(until - Day(known: until.year, 1, 1) + 1)
    let partial = until == Day(known: until.year, 12, 31) ? whole / 2 : whole * passed / 730
    return partial / 10_000_000 * 10_000_000
  }

  private static func tenths(_ year: Int) -> Int64 {
    switch year {
    case ...2019: 2_146
    case 2020: 2_207
    case 2021: 2_330
    case 2022: 2_237
    case 2023: 2_286
    case 2024: 2_330
    case 2025: 2_263
    default: 2_310
    }
  }

  /// Of a thousand dollars, how many come from Europe, Northern America, Asia and elsewhere (2020: 41.3, 36.2 and 22.5 per cent
  /// as reported, a little of it counted elsewhere here).
  static func shares(_ year: Int) -> [Int64] {
    year == 2020 ? [411, 361, 219, 9] : [405, 366, 214, 15]
  }

  /// The place of a continent in ``shares(_:)``.
  static func group(_ continent: Continent) -> Int {
    switch continent {
    case .europe: 0
    case .northAmerica: 1
    case .asia: 2
    case .oceania, .latinAmerica, .africa, .antarctica: 3
    }
  }
}
