/// The rate by which an amount was converted: what it cost, whose figure it is, and for when (tỷ giá áp dụng).
public struct AppliedRate: Hashable, Sendable {
  public let from: Currency
  public let to: Currency
  /// The currency both are priced in.
  public let pivot: Currency
  /// Units of `from` for one unit of the pivot.
  public let given: Rate
  /// Units of `to` for one unit of the pivot.
  public let wanted: Rate
  public let source: RateTable.Source
  public let period: Period

  /// When a rate was published, or what time it is the average of.
  public enum Period: Hashable, Sendable {
    case day(Day)
    case month(of: Day)
    case year(Int)

    init(_ start: Day, _ basis: RateTable.Basis) {
      switch basis {
      case .daily: self = .day(start)
      case .monthly: self = .month(of: start)
      case .yearlyAverage: self = .year(start.year)
      }
    }

    public var wording: Wording {
      switch self {
      case .day(let day): return Wording(vi: day.words(.vi), en: day.words(.en), fr: day.words(.fr))
      case .month(let day):
        let (year, month, _) = day.parts
        let number = month < 10 ? "0\(month)" : "\(month)"
        return Wording(vi: "tháng \(number)/\(year)", en: "\(year)-\(number)", fr: "\(number)/\(year)")
      case .year(let year):
        return Wording(vi: "bình quân năm \(year)", en: "average of \(year)", fr: "moyenne de \(year)")
      }
    }
  }

  /// An amount in the other currency, rounded half to even to the ten-thousandth; nil where it is too large to write.
  public func convert(_ amount: Amount) -> Amount? { convert(units: amount.units).map { Amount(units: $0) } }

  /// The same in ten-thousandths, for sums over many amounts.
  public func convert(units: Int64) -> Int64? {
    let numerator = UInt128(units.magnitude) * UInt128(wanted.digits.magnitude)
    let (high, low) = numerator.multipliedFullWidth(by: given.scale)
    let divisor = UInt128(given.digits.magnitude) * wanted.scale
    guard high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth((high, low))
    let rest = divisor - remainder
    let up = remainder > rest || remainder == rest && quotient % 2 == 1
    guard let converted = Int64(exactly: up ? quotient + 1 : quotient) else { return nil }
    return units < 0 ? -converted : converted
  }

  /// The rate, its source and date in one line: `1 USD = 23,271.2 VND (International Monetary Fund, average of 2022)`.
  public func words(_ language: Language) -> String {
    let legs = [(given, from), (wanted, to)].filter { $0.1 != pivot }
      .map { "1 \(pivot) = \($0.0.words(language)) \($0.1)" }.joined(separator: "; ")
    return "\(legs) (\(source.name[language]), \(period.wording[language]))"
  }
}
