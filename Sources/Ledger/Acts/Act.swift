/// An act as the ledger holds it.
public struct Act: Sendable {
  public let position: Position
  public let id: ActID
  /// The true kind, where it is known here; else the one in the leaf.
  public let kind: Kind
  /// The true subject, where it is known here; else the one in the leaf.
  public let subject: Name
  /// True when the leaf withholds kind and subject from the public.
  public let isRestricted: Bool
  /// Milliseconds since 1970 UTC.
  public let recordedAt: Int64
  /// In byte order of their names; those the ledger itself wrote (`ledger.…`) included.
  public let fields: [StoredField]
  /// The bytes that the tree commits to.
  public let leaf: [UInt8]

  /// The RFC 9162 hash of the leaf.
  public var leafHash: Hash { Hash.leaf(leaf) }

  /// The field of that name; cost O(number of fields).
  public subscript(name: Name) -> StoredField? { fields.first { $0.name == name } }
}

/// A field of an appended act.
public struct StoredField: Hashable, Sendable {
  public let name: Name
  public let visibility: Visibility
  /// What the leaf commits to.
  public let commitment: Hash
  /// Value and salt; nil when erased, or withheld from this copy.
  public let opening: Opening?

  public var value: [UInt8]? { opening?.value }
  public var salt: [UInt8]? { opening?.salt }
  /// The value as text, when it is held and valid UTF-8.
  public var text: String? { opening.flatMap { String(validating: $0.value, as: UTF8.self) } }
}

/// What opens a commitment: the value and the 32 random bytes mixed into it.
public struct Opening: Hashable, Sendable {
  public let salt: [UInt8]
  public let value: [UInt8]

  public init(salt: [UInt8], value: [UInt8]) {
    self.salt = salt
    self.value = value
  }
}
