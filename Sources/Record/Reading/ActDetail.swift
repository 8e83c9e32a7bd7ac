public import Domain
public import Ledger

/// One act as the ledger holds it, for the page that lets a reader check it.
public struct ActDetail: Equatable, Sendable {
  public var position: Int64
  public var id: String
  public var kind: String
  public var subject: String
  public var recordedAt: Instant
  /// nil where this release cannot read the act; its leaf and proof are shown all the same.
  public var act: RecordAct?
  public var fields: [FieldDetail]
  /// The leaf's text, as hashed.
  public var leaf: String
  /// SHA-256 of `0x00 ‖ leaf` in hex (RFC 9162, 2.1.1).
  public var leafHash: String
  public var proof: Proof?
  /// Whether anybody may know what kind of act it is.
  public var isPublic: Bool

  /// A field: what the leaf commits to, and what is published of it.
  public struct FieldDetail: Equatable, Sendable {
    public var name: String
    /// `p` public, `r` restricted, `x` personal.
    public var visibility: String
    public var commitment: String
    /// The published value; nil where it is confidential or erased.
    public var value: [UInt8]?
    /// The published salt, in hex.
    public var salt: String?
  }

  /// That the act is in the tree of a signed checkpoint.
  public struct Proof: Equatable, Sendable {
    public var size: Int64
    public var root: String
    /// The sibling hashes from the leaf to the root, in hex.
    public var path: [String]

    public init(size: Int64, root: String, path: [String]) {
      self.size = size
      self.root = root
      self.path = path
    }
  }

  /// Only what anybody may see: the values of fields that are not public are left out.
  public init(_ act: Act, proof: Proof?) {
    position = act.position
    id = act.id.hex
    kind = act.leafKind
    subject = act.leafSubject
    recordedAt = Instant(milliseconds: act.recordedAt)
    self.act = act.isRestricted ? nil : try? RecordAct(act)
    fields = act.fields.map { field in
      let shown = field.visibility == .published
      return FieldDetail(
        name: field.name.text, visibility: field.visibility.rawValue, commitment: field.commitment.base64,
        value: shown ? field.value : nil, salt: shown ? field.salt?.hexadecimal : nil)
    }
    leaf = String(decoding: act.leaf, as: UTF8.self)
    leafHash = act.leafHash.hex
    self.proof = proof
    isPublic = !act.isRestricted && act.kind.name.text != ActName.withheld.rawValue
  }
}

extension Act {
  /// The kind as the leaf shows it.
  fileprivate var leafKind: String { isRestricted ? Kind.restricted.description : kind.description }

  /// The subject as the leaf shows it; that of a restricted act is nobody's.
  fileprivate var leafSubject: String { isRestricted ? "" : subject.text }
}

extension [UInt8] {
  fileprivate var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
