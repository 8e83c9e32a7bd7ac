public import Domain
public import Record

/// A rate that an office entered, and the act that says so.
public struct RecordedRateLine: Equatable, Sendable {
  public var rate: RecordedRate
  /// The position of the act.
  public var act: Int64

  public init(rate: RecordedRate, act: Int64) {
    self.rate = rate
    self.act = act
  }
}

extension Reading {
  /// The rates offices entered, as they stand, or as they stood with the acts up to and with a position; by pair and day.
  /// Cost: all of them.
  public func recordedRates(knownAt known: Int64? = nil) throws -> [RecordedRateLine] {
    var lines: [RecordedRateLine] = []
    try database.prepared(
      """
      SELECT act, pivot, currency, basis, starts, rate, source, citation FROM recorded_rate
      WHERE known_from <= ?1 AND known_to > ?1 ORDER BY pivot, currency, basis, starts
      """
    ).each(known ?? openEnd - 1) { row in
      let act = row.integer()
      guard let pivot = row.currency(), let currency = row.currency(),
        let basis = RecordedRate.Basis(rawValue: row.text())
      else { return }
      let from = Day(number: row.int())
      guard let rate = Rate(row.text()) else { return }
      lines.append(
        RecordedRateLine(
          rate: RecordedRate(
            pivot: pivot, currency: currency, rate: rate, from: from, basis: basis, source: Text(row.text()),
            citation: Text(row.text())), act: act))
    }
    return lines
  }
}

extension RateBook {
  /// The book with the rates offices entered, asked before the tables of the same basis.
  public func adding(_ lines: [RecordedRateLine]) -> RateBook {
    struct Kind: Hashable {
      var pivot: Currency
      var basis: RecordedRate.Basis
    }
    guard !lines.isEmpty else { return self }
    let kinds = Dictionary(grouping: lines.map(\.rate)) { Kind(pivot: $0.pivot, basis: $0.basis) }
    let sorted = kinds.sorted { $0.key.pivot < $1.key.pivot }
    return adding(
      sorted.map { kind, rates in
        RateTable(
          entered: rates.map { rate in
            RateTable.Entered(
              currency: rate.currency, rate: rate.rate, start: rate.from,
              source: RateTable.Source(name: .same(rate.source.string), citation: rate.citation.string))
          }, basis: kind.basis.table, pivot: kind.pivot)
      })
  }
}

extension RecordedRate.Basis {
  /// The same as a table of rates has it.
  public var table: RateTable.Basis {
    switch self {
    case .daily: .daily
    case .monthly: .monthly
    }
  }
}
