import Crypto

/// The secret half of a ``VerifierKey``, written `PRIVATE+KEY+name+id+seed` as other note software does.
struct SigningKey: Sendable {
  let verifier: VerifierKey
  private let secret: Curve25519.Signing.PrivateKey

  /// A new key; nil when the name is not fit for one.
  init?(generatingFor name: String) {
    self.init(name: name, secret: Curve25519.Signing.PrivateKey())
  }

  private init?(name: String, secret: Curve25519.Signing.PrivateKey) {
    guard let verifier = VerifierKey(name: name, publicKey: Array(secret.publicKey.rawRepresentation)) else {
      return nil
    }
    self.verifier = verifier
    self.secret = secret
  }

  /// Reads the written form; nil when it is malformed or its id is not that of its key.
  init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "PRIVATE", parts[1] == "KEY",
      let material = Base64.decode(Array(parts[4].utf8)),
      material.count == 33, material[0] == VerifierKey.ed25519,
      let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: material.dropFirst())
    else { return nil }
    self.init(name: String(parts[2]), secret: secret)
    guard VerifierKey.hex(verifier.id) == parts[3] else { return nil }
  }

  var text: String {
    let material = [VerifierKey.ed25519] + Array(secret.rawRepresentation)
    return "PRIVATE+KEY+\(verifier.name)+\(VerifierKey.hex(verifier.id))+\(Base64.encode(material))"
  }

  /// The text, which ends in a newline, as a note with this key's signature.
  func sign(_ text: String) throws -> String {
    let signature = try secret.signature(for: Array(text.utf8))
    let id = withUnsafeBytes(of: verifier.id.bigEndian) { Array($0) }
    return "\(text)\n— \(verifier.name) \(Base64.encode(id + Array(signature)))\n"
  }
}
