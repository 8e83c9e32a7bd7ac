/// A country by its ISO 3166-1 alpha-2 code: two capital letters.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let code: String

  /// nil unless the text is two ASCII letters; small letters are accepted and raised.
  public init?(_ text: some StringProtocol) { self.init(anyCase: String(text)) }

  private init?(anyCase text: String) {
    guard text.utf8.count == 2 else { return nil }
    let code = text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) ? text : text.uppercased()
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    self.code = code
  }

  private init(code: String) { self.code = code }

  public static let vietNam = CountryCode(code: "VN")

  public var description: String { code }
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.code < b.code }
}
