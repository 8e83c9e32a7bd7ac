/// An exact number in ten-thousandths: amounts, counts and shares as pages show them. Never binary floating point.
public struct Quantity: Hashable, Sendable, Comparable, AdditiveArithmetic {
  public var tenThousandths: Int128

  public init(tenThousandths: Int128) { self.tenThousandths = tenThousandths }

  /// A count.
  public init(_ whole: Int) { tenThousandths = Int128(whole) * 10_000 }

  public static let zero = Quantity(0)
  public static func + (a: Quantity, b: Quantity) -> Quantity {
    Quantity(tenThousandths: a.tenThousandths + b.tenThousandths)
  }
  public static func - (a: Quantity, b: Quantity) -> Quantity {
    Quantity(tenThousandths: a.tenThousandths - b.tenThousandths)
  }
  public static func < (a: Quantity, b: Quantity) -> Bool { a.tenThousandths < b.tenThousandths }

  /// Rounded to `places` decimals (0 to 4), halves away from zero; in units of the last place kept.
  func rounded(places: Int) -> Int128 { Quantity.divide(tenThousandths, by: Quantity.power(4 - places)) }

  /// This part of `whole` in per cent, exact to a ten-thousandth; nil where the whole is nothing.
  public func percent(of whole: Quantity) -> Quantity? {
    guard whole.tenThousandths != 0 else { return nil }
    return Quantity(tenThousandths: Quantity.divide(tenThousandths * 1_000_000, by: whole.tenThousandths))
  }

  /// Division that rounds halves away from zero, as people are taught.
  static func divide(_ value: Int128, by divisor: Int128) -> Int128 {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    guard rest.magnitude * 2 >= divisor.magnitude else { return quotient }
    return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }

  static func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
