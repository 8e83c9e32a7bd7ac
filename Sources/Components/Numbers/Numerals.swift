public import Domain

/// How numbers are set in a language: `1.234.567,89` in Vietnamese, `1,234,567.89` in English, `1 234 567,89` in French
/// (narrow no-break spaces; Lexique des règles typographiques).
public struct Numerals: Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  var group: String {
    switch language {
    case .vi: "."
    case .en: ","
    case .fr: "\u{202F}"
    }
  }

  var point: String {
    switch language {
    case .vi, .fr: ","
    case .en: "."
    }
  }

  /// A whole number with its groups of three.
  public func integer(_ number: some BinaryInteger) -> String {
    set(UInt128(number.magnitude), negative: number < 0, decimals: 0)
  }

  /// A quantity to `places` decimals (0 to 4), halves away from zero.
  public func decimal(_ quantity: Quantity, places: Int) -> String {
    let rounded = quantity.rounded(places: places)
    return set(rounded.magnitude, negative: rounded < 0, decimals: places)
  }

  /// A quantity with the decimals it has, up to `places`: no zeros at the end.
  public func shortest(_ quantity: Quantity, places: Int) -> String {
    let needed = (0...places).first {
      quantity.rounded(places: $0) * Quantity.power(places - $0) == quantity.rounded(places: places)
    }
    return decimal(quantity, places: needed ?? places)
  }

  /// A share: `31 %` in Vietnamese and French, `31%` in English. The quantity counts per cent.
  public func percent(_ quantity: Quantity, places: Int = 0) -> String {
    decimal(quantity, places: places) + percentSign
  }

  private var percentSign: String {
    switch language {
    case .vi: "\u{00A0}%"
    case .en: "%"
    case .fr: "\u{202F}%"
    }
  }

  /// Digits from the right, the point after `decimals` of them, a mark between groups of three, a true minus sign before negatives.
  private func set(_ magnitude: UInt128, negative: Bool, decimals: Int) -> String {
    var reversed: [UInt8] = []
    reversed.reserveCapacity(32)
    var (rest, place) = (magnitude, 0)
    repeat {
      if place == decimals, place > 0 { reversed.append(contentsOf: point.utf8.reversed()) }
      if place > decimals, (place - decimals) % 3 == 0 { reversed.append(contentsOf: group.utf8.reversed()) }
      // Division of 64 bits is several times cheaper than that of 128.
      let digit: UInt8
      if rest <= UInt128(UInt64.max) {
        let (quotient, remainder) = UInt64(rest).quotientAndRemainder(dividingBy: 10)
        (rest, digit) = (UInt128(quotient), UInt8(remainder))
      } else {
        (rest, digit) = (rest / 10, UInt8(rest % 10))
      }
      reversed.append(0x30 + digit)
      place += 1
    } while rest > 0 || place <= decimals
    if negative { reversed.append(contentsOf: "\u{2212}".utf8.reversed()) }
    reversed.reverse()
    return String(decoding: reversed, as: UTF8.self)
  }
}
