/// Rates of many currencies against one, from one source, by day, month or year (bảng tỷ giá).
public struct RateTable: Sendable {
  public let source: Source
  public let basis: Basis
  /// The currency of which one unit is priced in all others.
  public let pivot: Currency

  private let columns: [Currency: Int]
  private let starts: [Day]
  private let rows: [[Rate?]]
  /// Whose each row is, where rows differ in that.
  private let sources: [Source]?

  /// Who publishes the rates.
  public struct Source: Hashable, Sendable {
    public let name: Wording
    /// Where the figures were taken from.
    public let citation: String

    public init(name: Wording, citation: String) {
      self.name = name
      self.citation = citation
    }
  }

  /// For which days a row of the table serves.
  public enum Basis: Hashable, Sendable {
    /// Its day and the days after it until the next row.
    case daily
    /// The days of its own month only.
    case monthly
    /// The days of its own year only: an average.
    case yearlyAverage
  }

  /// A table of rows, each from the first day it serves; `rates` stand in the order of `currencies`. Traps when a row is not
  /// as wide as the table.
  public init(
    source: Source, basis: Basis, pivot: Currency, currencies: [Currency], rows: [(start: Day, rates: [Rate?])]
  ) {
    precondition(rows.allSatisfy { $0.rates.count == currencies.count }, "a row of rates is as wide as its table")
    let sorted = rows.sorted { $0.start < $1.start }
    self.source = source
    self.basis = basis
    self.pivot = pivot
    self.starts = sorted.map(\.start)
    self.rows = sorted.map(\.rates)
    sources = nil
    columns = Dictionary(uniqueKeysWithValues: zip(currencies, currencies.indices))
  }

  /// One rate as an office entered it: units of `currency` for one of the pivot.
  public struct Entered: Sendable {
    public let currency: Currency
    public let rate: Rate
    public let start: Day
    public let source: Source

    public init(currency: Currency, rate: Rate, start: Day, source: Source) {
      self.currency = currency
      self.rate = rate
      self.start = start
      self.source = source
    }
  }

  /// A table of what offices entered, each rate with its own source. Rates of one day and source stand in one row, so that one
  /// currency can be priced in another through the pivot.
  public init(entered: [Entered], basis: Basis, pivot: Currency) {
    let currencies = Set(entered.map(\.currency)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(currencies, currencies.indices))
    var rows: [(start: Day, source: Source, rates: [Rate?])] = []
    for one in entered.sorted(by: { $0.start < $1.start }) {
      let last = rows.lastIndex { $0.start == one.start && $0.source == one.source }
      let row = last ?? rows.count
      if last == nil { rows.append((one.start, one.source, Array(repeating: nil, count: currencies.count))) }
      if let place = places[one.currency] { rows[row].rates[place] = one.rate }
    }
    let names = Set(rows.map { $0.source.name.vi }).sorted().joined(separator: "; ")
    source = Source(
      name: Wording(vi: "Cơ quan ghi nhận", en: "Entered by offices", fr: "Saisis par les administrations"),
      citation: names)
    self.basis = basis
    self.pivot = pivot
    starts = rows.map(\.start)
    self.rows = rows.map(\.rates)
    sources = rows.map(\.source)
    columns = places
  }

  /// The currencies it prices, the pivot among them, in the order of their codes.
  public var currencies: [Currency] { (columns.keys + [pivot]).sorted() }

  /// The first day of its last row; nil when it is empty.
  public var last: Day? { starts.last }

  /// Every row, with its own source where rows differ in that.
  func eachRow(_ body: (_ start: Day, _ source: Source?, _ rates: [Rate?]) -> Void) {
    for (index, start) in starts.enumerated() { body(start, sources?[index], rows[index]) }
  }

  /// The rate that serves a day, with both currencies from one row; nil where the table has none.
  public func rate(from: Currency, to: Currency, on day: Day) -> AppliedRate? {
    guard prices(from), prices(to) else { return nil }
    var index = partition(day)
    while index > 0 {
      index -= 1
      guard serves(starts[index], day) else { return nil }
      if let given = price(of: from, in: index), let wanted = price(of: to, in: index) {
        return AppliedRate(
          from: from, to: to, pivot: pivot, given: given, wanted: wanted, source: sources?[index] ?? source,
          period: AppliedRate.Period(starts[index], basis))
      }
    }
    return nil
  }

  /// Whether it has a column for a currency: without one there is no row to look for.
  private func prices(_ currency: Currency) -> Bool { currency == pivot || columns[currency] != nil }

  private func price(of currency: Currency, in row: Int) -> Rate? {
    currency == pivot ? .one : columns[currency].flatMap { rows[row][$0] }
  }

  private func serves(_ start: Day, _ day: Day) -> Bool {
    switch basis {
    case .daily: true
    case .monthly: day <= start.endOfMonth
    case .yearlyAverage: day.year == start.year
    }
  }

  /// The number of rows that start on or before a day.
  private func partition(_ day: Day) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
