/// All tables of rates an installation converts by, the preferred first.
public struct RateBook: Sendable {
  public let tables: [RateTable]

  /// Daily tables are asked before monthly ones, and these before yearly averages; among equals the order given decides.
  public init(_ tables: [RateTable]) {
    let order: [RateTable.Basis] = [.daily, .monthly, .yearlyAverage]
    self.tables = order.flatMap { basis in tables.filter { $0.basis == basis } }
  }

  /// The book with more tables, asked before its own of the same basis.
  public func adding(_ more: [RateTable]) -> RateBook { RateBook(more + tables) }

  /// The rate for a day: that of the day or the last published before; where no daily table has both currencies, the day's own
  /// month's or year's; nil where there is none.
  public func rate(from: Currency, to: Currency, on day: Day) -> AppliedRate? {
    for table in tables {
      if let rate = table.rate(from: from, to: to, on: day) { return rate }
    }
    return nil
  }

  /// Money in another currency by the rate of its value date.
  public func convert(_ money: Money, to currency: Currency) -> Conversion {
    guard let own = money.currency else { return .apart(.noCurrency) }
    guard own != currency else { return .same(money.amount) }
    guard let day = money.valueDate else { return .apart(.noDate) }
    guard let rate = rate(from: own, to: currency, on: day) else { return .apart(.noRate(own, day)) }
    guard let amount = rate.convert(money.amount) else { return .apart(.tooLarge) }
    return .converted(amount, rate)
  }
}
