/// A unit of disclosure in an act that is to be appended: a name, who may read it, and its bytes.
public struct Field: Hashable, Sendable {
  public var name: Name
  public var visibility: Visibility
  /// At most ``Limits/valueBytes`` bytes.
  public var value: [UInt8]
  /// 32 bytes, or nil: then the ledger draws them from the system's random source.
  public var salt: [UInt8]?

  public init(_ name: Name, _ visibility: Visibility, _ value: [UInt8], salt: [UInt8]? = nil) {
    self.name = name
    self.visibility = visibility
    self.value = value
    self.salt = salt
  }

  /// A field whose value is text in UTF-8; the caller has normalised it.
  public init(_ name: Name, _ visibility: Visibility, _ text: String) {
    self.init(name, visibility, Array(text.utf8))
  }
}

/// How large the parts of an act may be.
public enum Limits {
  /// Fields of one act, those the ledger adds included.
  public static let fields = 500
  /// Bytes of one leaf: the length must fit the two bytes of an entry bundle (C2SP tlog-tiles).
  public static let leafBytes = 65_535
  /// Bytes of one value.
  public static let valueBytes = 16 << 20
  /// Bytes of all values of one act together.
  public static let actBytes = 64 << 20
  /// Acts of one request.
  public static let actsOfRequest = 1_000
  /// Bytes of a claim's key, of an actor, and of an idempotency key.
  public static let keyBytes = 256
}
