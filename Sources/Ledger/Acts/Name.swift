/// The name of a kind, a subject or a field: one to 64 of `a–z`, `0–9`, `.`, `_` and `-`.
public struct Name: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as written in a leaf.
  public let text: String

  /// Nil when the text is not a name.
  public init?(_ text: String) {
    guard text.utf8.count <= Name.longest, !text.isEmpty, text.utf8.allSatisfy(Name.admits) else { return nil }
    self.text = text
  }

  init(unchecked text: String) { self.text = text }

  /// Most characters of a name.
  public static let longest = 64

  public var description: String { text }

  /// True for names that only the ledger itself writes.
  var isReserved: Bool { text.utf8.starts(with: "ledger.".utf8) }

  static func admits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// In byte order, which is the order of fields in a leaf.
  public static func < (a: Name, b: Name) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }
}

extension Name: ExpressibleByStringLiteral {
  /// For names written in the source; a literal that is no name is a bug and traps.
  public init(stringLiteral text: String) {
    guard let name = Name(text) else { preconditionFailure("not a name: \(text)") }
    self = name
  }
}
