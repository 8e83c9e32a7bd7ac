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
    grouped(String(number.magnitude), negative: number < 0)
  }

  /// A quantity to `places` decimals (0 to 4), halves away from zero.
  public func decimal(_ quantity: Quantity, places: Int) -> String {
    let rounded = quantity.rounded(places: places)
    let digits = String(rounded.magnitude)
    guard places > 0 else { return grouped(digits, negative: rounded < 0) }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return grouped(String(padded.dropLast(places)), negative: rounded < 0) + point + padded.suffix(places)
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

  /// A true minus sign before negatives; groups of three from the right.
  private func grouped(_ digits: String, negative: Bool) -> String {
    var text = negative && digits != "0" ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += group }
      text.append(digit)
    }
    return text
  }
}
