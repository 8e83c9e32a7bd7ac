import Domain

/// Looks each rate up once, and remembers which served whom.
struct RatesLog {
  private var found: [Key: AppliedRate?] = [:]
  private var currencies: [String: Currency?] = [:]
  /// Flows come in the order of days: the last rate often serves again.
  private var last: (key: Key, rate: AppliedRate?)?

  private struct Key: Hashable {
    var currency: Currency
    var day: Day
  }

  /// nil where the author named none.
  mutating func currency(_ code: String) -> Currency? {
    if let known = currencies[code] { return known }
    let currency = Currency(code)
    currencies[code] = currency
    return currency
  }

  mutating func rate(from: Currency, to: Currency, on day: Day, by book: RateBook) -> AppliedRate? {
    let key = Key(currency: from, day: day)
    if let last, last.key == key { return last.rate }
    let rate = found[key] ?? book.rate(from: from, to: to, on: day)
    found[key] = rate
    last = (key, rate)
    return rate
  }

  /// What served, by currency, source and basis, in the order of currencies and days.
  var used: [RatesUsed] {
    var used: [Origin: RatesUsed] = [:]
    for (key, rate) in found.sorted(by: { ($0.key.currency, $0.key.day) < ($1.key.currency, $1.key.day) }) {
      guard let rate else { continue }
      let one = RatesUsed(
        from: key.currency, source: rate.source, basis: rate.basis, days: key.day...key.day, rates: [rate])
      let origin = Origin(currency: key.currency, source: rate.source.name, basis: rate.basis)
      if used[origin]?.add(one) == nil { used[origin] = one }
    }
    return used.values.sorted { ($0.from, $0.days.lowerBound) < ($1.from, $1.days.lowerBound) }
  }

  struct Origin: Hashable {
    var currency: Currency
    /// Whose rates: each notice of one office is cited beside its own rate.
    var source: Wording
    var basis: RateTable.Basis
  }
}

extension RatesUsed {
  var origin: RatesLog.Origin { RatesLog.Origin(currency: from, source: source.name, basis: basis) }

  /// Adds what served other days, of the same origin. Daily rates are listed while there is only one.
  mutating func add(_ other: RatesUsed) {
    days = min(days.lowerBound, other.days.lowerBound)...max(days.upperBound, other.days.upperBound)
    switch basis {
    case .daily: if rates != other.rates { rates = [] }
    case .monthly, .yearlyAverage: rates += other.rates.filter { !rates.contains($0) }
    }
  }
}

extension AppliedRate {
  /// The basis of the table it is from.
  var basis: RateTable.Basis {
    switch period {
    case .day: .daily
    case .month: .monthly
    case .year: .yearlyAverage
    }
  }
}
