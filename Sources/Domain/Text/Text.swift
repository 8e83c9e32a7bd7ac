import Foundation

/// Words as people wrote them, in Unicode's composed form (NFC) and without outer white space.
///
/// Swift holds composed and decomposed Vietnamese to be equal while their bytes differ; the ledger hashes bytes and SQLite
/// compares bytes. So words are composed once, on entry, and never again.
public struct Text: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let string: String

  public init(_ raw: some StringProtocol) {
    let isASCII = raw.utf8.allSatisfy { $0 < 0x80 }
    if isASCII, !Text.hasOuterSpace(raw) {
      string = String(raw)
    } else {
      let trimmed = raw.trimmingCharacters(in: .whitespacesAndNewlines)
      string = isASCII ? trimmed : trimmed.precomposedStringWithCanonicalMapping
    }
  }

  /// Most words have none, and trimming them costs more than looking.
  private static func hasOuterSpace(_ raw: some StringProtocol) -> Bool {
    guard let first = raw.unicodeScalars.first, let last = raw.unicodeScalars.last else { return false }
    return first.properties.isWhitespace || last.properties.isWhitespace
  }

  /// Words that were composed and trimmed before they were stored; they are taken as they are.
  public init(composed string: String) { self.string = string }

  public var isEmpty: Bool { string.isEmpty }
  public var description: String { string }

  /// By bytes, for stable storage; people's order is ``CollationKey``.
  public static func < (a: Text, b: Text) -> Bool { a.string.utf8.lexicographicallyPrecedes(b.string.utf8) }
}
