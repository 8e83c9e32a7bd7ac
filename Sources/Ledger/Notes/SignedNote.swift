/// A text with signatures below it (C2SP signed-note).
public struct SignedNote: Sendable {
  /// What is signed, its last newline included.
  public let text: String
  /// As they stand, whoever made them.
  public let signatures: [Signature]

  /// One signature line.
  public struct Signature: Hashable, Sendable {
    public let name: String
    public let keyID: UInt32
    public let bytes: [UInt8]
  }

  /// Why a note is not to be believed.
  public enum Fault: Error, Hashable, Sendable {
    case malformed
    /// A key that is known has signed something else.
    case badSignature(by: String)
    /// None of the known keys has signed.
    case unknownSigners
  }

  /// Most signature lines that are read; the standard asks for at least 16.
  public static let mostSignatures = 100

  /// Takes a note apart and checks its form, not its signatures.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard let note = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    try self.init(note)
  }

  /// Takes a note apart and checks its form, not its signatures.
  public init(_ note: String) throws(Fault) {
    let bytes = Array(note.utf8)
    let newline = UInt8(ascii: "\n")
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == newline }), bytes.last == newline,
      let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == newline && bytes[$0 - 1] == newline }),
      blank + 1 < bytes.count
    else { throw .malformed }
    text = String(decoding: bytes[..<blank], as: UTF8.self)
    var signatures: [Signature] = []
    for line in bytes[(blank + 1)...].split(separator: newline, omittingEmptySubsequences: false).dropLast() {
      guard signatures.count < SignedNote.mostSignatures,
        let signature = Signature(line: String(decoding: line, as: UTF8.self))
      else { throw .malformed }
      signatures.append(signature)
    }
    self.signatures = signatures
  }

  /// The signatures by these keys; each of them good, at least one there, other keys' ignored.
  ///
  /// Costs an Ed25519 verification for each.
  @discardableResult
  public func verified(by keys: [VerifierKey]) throws(Fault) -> [Signature] {
    var good: [Signature] = []
    for signature in signatures {
      guard let key = keys.first(where: { $0.name == signature.name && $0.id == signature.keyID }) else { continue }
      guard key.verifies(signature.bytes, of: text) else { throw .badSignature(by: key.name) }
      good.append(signature)
    }
    guard !good.isEmpty else { throw .unknownSigners }
    return good
  }
}

extension SignedNote.Signature {
  /// Reads `— name base64`.
  fileprivate init?(line: String) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "—", VerifierKey.isKeyName(String(parts[1])),
      let bytes = Base64.decode(Array(parts[2].utf8)), bytes.count >= 5
    else { return nil }
    name = String(parts[1])
    keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    self.bytes = Array(bytes.dropFirst(4))
  }
}
