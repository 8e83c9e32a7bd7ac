import Foundation

/// Words as people wrote them, in Unicode's composed form (NFC) and without outer white space.
///
/// Swift holds composed and decomposed Vietnamese to be equal while their bytes differ; the ledger hashes bytes and SQLite
/// compares bytes. So words are composed once, on entry, and never again.
public struct Text: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let string: String

  /// Composes and trims. Cost: one pass; ASCII without outer white space takes a short way.
  public init(_ raw: some StringProtocol) {
    let text = String(raw)
    if Text.isPlain(text.utf8) {
      string = text
    } else {
      string = text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    }
  }

  /// Words that were a ``Text`` before they were stored: taken as they are.
  public init(composed: String) { string = composed }

  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > 0x20 && last > 0x20 && bytes.allSatisfy { $0 < 0x80 }
  }

  public var isEmpty: Bool { string.isEmpty }
  public var description: String { string }

  /// By bytes, for stable storage; people's order is ``CollationKey``.
  public static func < (a: Text, b: Text) -> Bool { a.string.utf8.lexicographicallyPrecedes(b.string.utf8) }
}
