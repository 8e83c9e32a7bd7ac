/// Who may read a field's value; it is committed in the leaf together with the value.
public enum Visibility: String, Hashable, Sendable, CaseIterable {
  /// Open to everyone, part of the public archive.
  case published = "p"
  /// Kept for the offices concerned; may be disclosed later and checked against the leaf.
  case restricted = "r"
  /// About a person; may be erased, after which the tree still verifies.
  case personal = "x"

  var byte: UInt8 {
    switch self {
    case .published: UInt8(ascii: "p")
    case .restricted: UInt8(ascii: "r")
    case .personal: UInt8(ascii: "x")
    }
  }

  init?(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "p"): self = .published
    case UInt8(ascii: "r"): self = .restricted
    case UInt8(ascii: "x"): self = .personal
    default: return nil
    }
  }
}
