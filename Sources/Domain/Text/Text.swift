import Foundation

/// Words as people wrote them, in Unicode's composed form (NFC) and without outer white space.
///
/// Swift holds composed and decomposed Vietnamese to be equal while their bytes differ; the ledger hashes bytes and SQLite
/// compares bytes. So words are composed once, on entry, and never again.
public struct Text: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let string: String

  public init(_ raw: some StringProtocol) {
    let trimmed = raw.trimmingCharacters(in: .whitespacesAndNewlines)
    string = trimmed.utf8.allSatisfy { $0 < 0x80 } ? trimmed : trimmed.precomposedStringWithCanonicalMapping
  }

  public var isEmpty: Bool { string.isEmpty }
  public var description: String { string }

  /// By bytes, for stable storage; people's order is ``CollationKey``.
  public static func < (a: Text, b: Text) -> Bool { a.string.utf8.lexicographicallyPrecedes(b.string.utf8) }
}
