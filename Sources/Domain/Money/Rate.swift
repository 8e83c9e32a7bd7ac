/// How many units of one currency another costs: an exact positive decimal, as published.
public struct Rate: Hashable, Sendable, CustomStringConvertible {
  /// The digits without the point; at most eighteen.
  public let digits: Int64
  /// How many of them stand behind the point.
  public let decimals: Int

  public static let one = Rate(digits: 1, decimals: 0)

  private init(digits: Int64, decimals: Int) {
    self.digits = digits
    self.decimals = decimals
  }

  /// nil unless the text is a positive decimal of at most eighteen digits: `23271.2`.
  public init?(_ text: some StringProtocol) {
    var digits: Int64 = 0
    var decimals: Int?
    var count = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
        continue
      }
      guard (0x30...0x39).contains(byte), count < 18 else { return nil }
      count += 1
      digits = digits * 10 + Int64(byte - 0x30)
      if let places = decimals { decimals = places + 1 }
    }
    guard digits > 0 else { return nil }
    self.init(digits: digits, decimals: decimals ?? 0)
  }

  /// Ten to the number of decimals.
  var scale: UInt128 { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  /// With a point and all published digits.
  public var description: String { words(groups: "", point: ".") }

  /// As a reader of a language writes numbers: `23.271,2`, `23,271.2`, `23 271,2`.
  public func words(_ language: Language) -> String {
    switch language {
    case .vi: words(groups: ".", point: ",")
    case .en: words(groups: ",", point: ".")
    case .fr: words(groups: "\u{202F}", point: ",")
    }
  }

  private func words(groups separator: String, point: String) -> String {
    let padding = max(0, decimals + 1 - "\(digits)".count)
    let all = String(repeating: "0", count: padding) + "\(digits)"
    var whole = ""
    for (index, digit) in all.dropLast(decimals).enumerated() {
      if index > 0, (all.count - decimals - index) % 3 == 0 { whole += separator }
      whole.append(digit)
    }
    return decimals == 0 ? whole : whole + point + all.suffix(decimals)
  }
}
