/// The number under which an office keeps a dossier, printed on its receipt (số hồ sơ): `2026/000123`.
public struct DossierNumber: Hashable, Sendable, CustomStringConvertible {
  public let year: Int
  public let ordinal: Int

  /// The ordinal counts from 1 within the year of filing.
  public init(year: Int, ordinal: Int) {
    self.year = year
    self.ordinal = ordinal
  }

  /// nil for anything but `2026/000123`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count >= 6, let year = Int(parts[0]),
      let ordinal = Int(parts[1]), ordinal > 0
    else { return nil }
    self.init(year: year, ordinal: ordinal)
    guard description == text else { return nil }
  }

  public var description: String {
    let digits = String(ordinal)
    return "\(year)/" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

/// The code on the slip by which anybody who holds it may see how a dossier stands (mã tra cứu): 16 signs, 80 random bits.
public struct SlipCode: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Ten random bytes; nil for any other count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 10 else { return nil }
    var text: [UInt8] = []
    for place in 0..<16 {
      var value = 0
      for bit in (place * 5)..<(place * 5 + 5) { value = value << 1 | Int(bytes[bit / 8] >> UInt8(7 - bit % 8)) & 1 }
      text.append(SlipCode.alphabet[value])
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// As people type it: case and hyphens do not matter, `o` is 0, `i` and `l` are 1; nil where it is no code.
  public init?(typed: some StringProtocol) {
    var text = ""
    for character in typed.lowercased() where character != "-" && character != " " {
      switch character {
      case "o": text.append("0")
      case "i", "l": text.append("1")
      default: text.append(character)
      }
    }
    guard text.utf8.count == 16, text.utf8.allSatisfy(SlipCode.alphabet.contains) else { return nil }
    self.text = text
  }

  /// In four groups, as printed: `8f3k-…`.
  public var description: String {
    stride(from: 0, to: 16, by: 4).map { start in
      String(text.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }
}
