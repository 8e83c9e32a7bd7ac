import Crypto

/// A public key with the name it signs under, written `name+id+key` (C2SP signed-note, Ed25519 only).
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  /// The first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ key).
  public let id: UInt32
  /// 32 bytes (RFC 8032).
  public let publicKey: [UInt8]

  static let ed25519: UInt8 = 1

  /// Nil when the name is not fit for a key or the key is not 32 bytes.
  public init?(name: String, publicKey: [UInt8]) {
    guard VerifierKey.isKeyName(name), publicKey.count == 32 else { return nil }
    self.name = name
    self.publicKey = publicKey
    let digest = SHA256.hash(data: Array(name.utf8) + [UInt8(ascii: "\n"), VerifierKey.ed25519] + publicKey)
    id = digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Reads the written form; nil when it is malformed, of another algorithm, or its id is not that of its key.
  public init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let material = Base64.decode(Array(parts[2].utf8)), material.first == VerifierKey.ed25519
    else { return nil }
    self.init(name: String(parts[0]), publicKey: Array(material.dropFirst()))
    guard VerifierKey.hex(id) == parts[1] else { return nil }
  }

  public var description: String {
    "\(name)+\(VerifierKey.hex(id))+\(Base64.encode([VerifierKey.ed25519] + publicKey))"
  }

  /// True when the signature, without its key id, is this key's over the text; costs one Ed25519 verification.
  public func verifies(_ signature: [UInt8], of text: String) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    return key.isValidSignature(signature, for: Array(text.utf8))
  }

  static func hex(_ id: UInt32) -> String { Hex.encode(withUnsafeBytes(of: id.bigEndian) { Array($0) }) }

  /// Not empty, no space of any kind, no plus sign, no control character.
  public static func isKeyName(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 }
  }
}
