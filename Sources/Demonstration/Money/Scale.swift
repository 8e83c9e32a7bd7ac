import Domain

/// How planned shares become amounts: all flows of a year and continent are scaled alike, so that the year comes to its total.
struct Scale {
  let until: Day
  /// Planned cents by year from 2019 and by continent.
  private var planned: [[Int64]]
  private static let firstYear = Setting.opening.year

  init(until: Day) {
    self.until = until
    planned = Array(repeating: [0, 0, 0, 0], count: until.year - Scale.firstYear + 1)
  }

  private func place(_ year: Int) -> Int { min(max(0, year - Scale.firstYear), planned.count - 1) }

  /// Counts a planned disbursement to Viet Nam that the record will show.
  mutating func count(_ flow: PlannedFlow, group: Int) { planned[place(flow.day.year)][group] += flow.weight }

  /// The planned share in 10⁻⁴ US dollars.
  func units(of flow: PlannedFlow, group: Int) -> Int64 {
    let year = Scale.firstYear + place(flow.day.year)
    let counted = planned[place(year)]
    let shares = YearTotals.shares(year)
    let present = shares.indices.reduce(0) { $0 + (counted[$1] > 0 ? shares[$1] : 0) }
    guard present > 0, counted[group] > 0 else { return flow.weight * 100 }
    let target = Int128(YearTotals(until: until).total(year)) * Int128(shares[group]) / Int128(present)
    return Int64(Int128(flow.weight) * target / Int128(counted[group]))
  }
}
