/// A currency by its ISO 4217 code: three capital letters. Whether the code is in use is the reference tables' affair.
public struct Currency: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let code: String

  /// nil unless the text is three ASCII letters; small letters are accepted and raised.
  public init?(_ text: some StringProtocol) { self.init(anyCase: String(text)) }

  private init?(anyCase text: String) {
    guard text.utf8.count == 3 else { return nil }
    let code = text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) ? text : text.uppercased()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    self.code = code
  }

  private init(code: String) { self.code = code }

  public static let vnd = Currency(code: "VND")
  public static let usd = Currency(code: "USD")
  public static let eur = Currency(code: "EUR")

  public var description: String { code }
  public static func < (a: Currency, b: Currency) -> Bool { a.code < b.code }
}
