/// An exact amount: the decimal as its author wrote it, and its value in ten-thousandths of a unit.
///
/// The text is kept because it is what was published; the number is what is summed. More than four decimals are rounded half
/// to even in the number, never in the text.
public struct Amount: Hashable, Sendable {
  /// As written: `1234.50`, `-0.5`, `+7`.
  public let written: String
  /// The value in units of 10⁻⁴.
  public let units: Int64

  /// nil unless the text is a decimal of XML Schema (`xs:decimal`) of at most 922 trillion either way.
  public init?(_ text: some StringProtocol) {
    guard let units = Amount.units(of: Substring(text).utf8) else { return nil }
    written = String(text)
    self.units = units
  }

  /// A whole number of ten-thousandths, written without trailing zeros.
  public init(units: Int64) {
    self.units = units
    written = Sum(units).decimal
  }

  private static func units(of bytes: Substring.UTF8View) -> Int64? {
    var rest = bytes
    let negative = rest.first == UInt8(ascii: "-")
    if negative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard rest.contains(where: { $0 != UInt8(ascii: ".") }) else { return nil }

    var units: Int64 = 0
    var decimals: Int?
    var dropped = Rounding.exact
    for byte in rest {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int64(byte - 0x30)
      if let count = decimals, count == 4 {
        dropped = dropped.followed(by: digit)
        continue
      }
      guard let next = units.multiplied(by: 10, plus: digit) else { return nil }
      units = next
      if let count = decimals { decimals = count + 1 }
    }
    for _ in 0..<(4 - (decimals ?? 0)) {
      guard let next = units.multiplied(by: 10, plus: 0) else { return nil }
      units = next
    }
    if dropped.raises(units) { units += 1 }
    return negative ? -units : units
  }

  /// What lies behind the fourth decimal, as far as rounding half to even asks.
  private enum Rounding {
    case exact, belowHalf, half, aboveHalf

    func followed(by digit: Int64) -> Rounding {
      switch self {
      case .exact where digit == 0: .exact
      case .exact: digit < 5 ? .belowHalf : digit == 5 ? .half : .aboveHalf
      case .half where digit > 0: .aboveHalf
      case .belowHalf, .half, .aboveHalf: self
      }
    }

    func raises(_ units: Int64) -> Bool {
      switch self {
      case .exact, .belowHalf: false
      case .half: units % 2 != 0
      case .aboveHalf: true
      }
    }
  }
}

extension Int64 {
  fileprivate func multiplied(by factor: Int64, plus digit: Int64) -> Int64? {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    let (sum, more) = product.addingReportingOverflow(digit)
    return overflow || more || sum == .max ? nil : sum
  }
}
