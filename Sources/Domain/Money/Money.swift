/// An amount in a currency at a date: what can be converted at a stated rate, and what may only be added to its own kind.
public struct Money: Hashable, Sendable {
  public var amount: Amount
  /// nil where its author named none: then it is shown, and never added to anything.
  public var currency: Currency?
  /// The day whose rate applies (IATI `value-date`); nil where its author named none.
  public var valueDate: Day?

  public init(amount: Amount, currency: Currency?, valueDate: Day?) {
    self.amount = amount
    self.currency = currency
    self.valueDate = valueDate
  }
}
