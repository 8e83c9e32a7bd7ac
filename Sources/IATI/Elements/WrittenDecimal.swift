/// A decimal number as the file writes it (`xsd:decimal`); never turned into binary floating point.
public struct WrittenDecimal: Sendable, Hashable {
  /// Without outer white space, otherwise as written: `1234.50`, `-12`, `.5`.
  public var text: String
  public var line: Int

  public init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }

  /// Whether it is a decimal number at all: a sign, digits, a point; no exponent, no thousands separators.
  public var isDecimal: Bool { WrittenDecimal.isDecimal(text) }

  /// The number in units of 10⁻¹⁸, for exact sums of small numbers; nil where it is none or has over nine digits before the
  /// point. Digits after the eighteenth decimal are left out.
  var scaled: Int128? {
    guard isDecimal else { return nil }
    var value: Int128 = 0
    var decimals: Int?
    var digits = 0
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+") {
      if byte == UInt8(ascii: ".") {
        decimals = 0
      } else if (decimals ?? 0) < 18 {
        value = value * 10 + Int128(byte - 0x30)
        if decimals == nil { digits += 1 } else { decimals? += 1 }
      }
      if digits > 9 { return nil }
    }
    for _ in (decimals ?? 0)..<18 { value *= 10 }
    return text.utf8.first == UInt8(ascii: "-") ? -value : value
  }

  static func isDecimal(_ text: some StringProtocol) -> Bool {
    var digits = 0
    var points = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"): if index > 0 { return false }
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }
}

extension Element {
  /// The number in an attribute; an absent one is no fault, a bad one is noted and kept as written.
  func decimal(_ term: Term, _ notes: inout Notes) -> WrittenDecimal? {
    trimmed(term).map { decimal($0, &notes) }
  }

  func decimal(_ text: String, _ notes: inout Notes) -> WrittenDecimal {
    let decimal = WrittenDecimal(text, line: line)
    if !decimal.isDecimal { notes.add(.badDecimal(text, in: term), self) }
    return decimal
  }
}
