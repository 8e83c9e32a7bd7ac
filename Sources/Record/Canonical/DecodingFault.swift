/// Why an act's bytes are not what their kind promises. It never happens to acts this version wrote: a reader that meets one
/// halts and says at which position, it never skips.
public enum DecodingFault: Error, Equatable, Sendable {
  /// A kind, or a version of a kind, that this release does not know.
  case unknownKind(String)
  /// The act lacks a field its kind always has, or the field was erased.
  case missingField(String)
  /// Bytes that are not canonical JSON, from this offset.
  case malformed(at: Int)
  /// A member of the value that is absent or of another type.
  case invalid(member: String)
}
