/// An exact sum of amounts in units of 10⁻⁴, 128 bits wide: no total of any number of amounts overflows or is rounded.
public struct Sum: Hashable, Sendable, Comparable, AdditiveArithmetic {
  public var units: Int128

  public init(units: Int128) { self.units = units }
  public init(_ units: Int64) { self.units = Int128(units) }

  /// From the two limbs SQLite sums natively: `SUM(units >> 32)` and `SUM(units & 0xFFFFFFFF)`.
  public init(high: Int64, low: Int64) { units = Int128(high) << 32 + Int128(low) }

  public static let zero = Sum(units: 0)
  public static func + (a: Sum, b: Sum) -> Sum { Sum(units: a.units + b.units) }
  public static func - (a: Sum, b: Sum) -> Sum { Sum(units: a.units - b.units) }
  public static func += (sum: inout Sum, amount: Amount) { sum.units += Int128(amount.units) }
  public static func < (a: Sum, b: Sum) -> Bool { a.units < b.units }

  /// The exact value with a point and without trailing zeros: `-1234.5`.
  public var decimal: String {
    let magnitude = units.magnitude
    let whole = magnitude / 10_000
    let fraction = Int(magnitude % 10_000)
    let sign = units < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(whole)" }
    var digits = String(fraction + 10_000).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
