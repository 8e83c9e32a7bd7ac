/// What became of money that was to be shown in another currency (quy đổi).
public enum Conversion: Hashable, Sendable {
  /// It was in that currency.
  case same(Amount)
  case converted(Amount, AppliedRate)
  /// It stays as it is, outside the total, and is shown there.
  case apart(Reason)

  /// Why money could not be converted.
  public enum Reason: Hashable, Sendable {
    /// Its author named no currency.
    case noCurrency
    /// Its author named no date.
    case noDate
    /// No table has a rate for the currency and day.
    case noRate(Currency, Day)
    /// It exceeds what can be written in the other currency.
    case tooLarge

    public var wording: Wording {
      switch self {
      case .noCurrency: Wording(vi: "không ghi đồng tiền", en: "no currency given", fr: "devise non indiquée")
      case .noDate: Wording(vi: "không ghi ngày", en: "no date given", fr: "date non indiquée")
      case .noRate(let currency, let day):
        Wording(
          vi: "không có tỷ giá \(currency) cho \(day.words(.vi))", en: "no rate of \(currency) for \(day.words(.en))",
          fr: "pas de taux du \(currency) pour le \(day.words(.fr))")
      case .tooLarge: Wording(vi: "số tiền quá lớn", en: "amount too large", fr: "montant trop élevé")
      }
    }
  }
}

/// A total in one currency: what could be converted, by which rates, and what stays apart.
///
/// Each amount is converted and rounded by itself and then added exactly, so that any grouping of a list sums to the whole.
public struct ConvertedTotal: Hashable, Sendable {
  public let currency: Currency
  public private(set) var sum = Sum.zero
  /// How many amounts are in the sum.
  public private(set) var count = 0
  /// What stays apart, by its own currency; nil is money without one.
  public private(set) var apart: [Currency?: Sum] = [:]
  /// How many amounts stay apart.
  public private(set) var countApart = 0
  /// Whose rates were used, and on which basis.
  public private(set) var rates: Set<Origin> = []

  /// A source and whether its rate was of a day, a month or a year.
  public struct Origin: Hashable, Sendable {
    public let source: RateTable.Source
    public let basis: RateTable.Basis
  }

  public init(in currency: Currency) { self.currency = currency }

  /// Adds money, converted by a book where it must be.
  public mutating func add(_ money: Money, by book: RateBook) {
    switch book.convert(money, to: currency) {
    case .same(let amount): include(amount)
    case .converted(let amount, let rate):
      include(amount)
      rates.insert(Origin(source: rate.source, basis: rate.period.basis))
    case .apart:
      apart[money.currency, default: .zero] += money.amount
      countApart += 1
    }
  }

  /// Adds another total in the same currency; traps on another currency.
  public static func += (total: inout ConvertedTotal, other: ConvertedTotal) {
    precondition(total.currency == other.currency, "totals in different currencies do not add")
    total.sum += other.sum
    total.count += other.count
    total.apart.merge(other.apart, uniquingKeysWith: +)
    total.countApart += other.countApart
    total.rates.formUnion(other.rates)
  }

  private mutating func include(_ amount: Amount) {
    sum += amount
    count += 1
  }
}

extension AppliedRate.Period {
  /// The basis of the table the rate is from.
  var basis: RateTable.Basis {
    switch self {
    case .day: .daily
    case .month: .monthly
    case .year: .yearlyAverage
    }
  }
}
