/// The bytes that the tree commits to, taken apart: `nhipcau.act/1` (docs/ledger.md).
public struct Leaf: Sendable {
  public let id: ActID
  public let kind: Kind
  public let subject: Name
  /// Milliseconds since 1970 UTC.
  public let recordedAt: Int64
  /// In byte order of their names.
  public let fields: [Committed]

  /// A field's line in the leaf.
  public struct Committed: Hashable, Sendable {
    public let name: Name
    public let visibility: Visibility
    public let commitment: Hash

    public init(name: Name, visibility: Visibility, commitment: Hash) {
      self.name = name
      self.visibility = visibility
      self.commitment = commitment
    }
  }

  public init(id: ActID, kind: Kind, subject: Name, recordedAt: Int64, fields: [Committed]) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.recordedAt = recordedAt
    self.fields = fields
  }

  /// Takes a leaf apart; nil unless the bytes are exactly what ``encoded()`` writes for some leaf within ``Limits``.
  public init?(_ bytes: [UInt8]) {
    var outline = LeafOutline()
    guard bytes.withUnsafeBytes({ outline.read($0) }) == nil else { return nil }
    self = bytes.withUnsafeBytes { Leaf(outline, in: $0) }
  }

  init(_ outline: LeafOutline, in bytes: UnsafeRawBufferPointer) {
    func name(_ range: Range<Int>) -> Name { Name(unchecked: String(decoding: bytes[range], as: UTF8.self)) }
    id = outline.id
    kind = Kind(unchecked: name(outline.kind), version: outline.version)
    subject = name(outline.subject)
    recordedAt = outline.recordedAt
    fields = outline.fields.map {
      Committed(name: name($0.name), visibility: $0.visibility, commitment: $0.commitment)
    }
  }

  static let heading = Array("nhipcau.act/1\n".utf8)

  /// The bytes to be hashed.
  public func encoded() -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let space = UInt8(ascii: " ")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160 + fields.count * 80)
    bytes.append(contentsOf: Leaf.heading)
    Hex.append(id.bytes, to: &bytes)
    bytes.append(newline)
    bytes.append(contentsOf: kind.description.utf8)
    bytes.append(newline)
    bytes.append(contentsOf: subject.text.utf8)
    bytes.append(newline)
    Timestamp.append(recordedAt, to: &bytes)
    bytes.append(newline)
    for field in fields {
      bytes.append(contentsOf: field.name.text.utf8)
      bytes.append(space)
      bytes.append(field.visibility.byte)
      bytes.append(space)
      field.commitment.withUnsafeBytes { Base64.append($0, to: &bytes) }
      bytes.append(newline)
    }
    return bytes
  }
}
