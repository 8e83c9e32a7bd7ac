import CSodium
import Foundation

/// Argon2id by libsodium; the hash carries its salt and cost, so that both can change later.
enum Argon2 {
  struct Cost: Sendable {
    var passes: UInt64
    var bytes: Int

    /// libsodium's setting for people who wait: 2 passes over 64 MiB.
    static let interactive = Cost(
      passes: UInt64(crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE),
      bytes: Int(crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE))
  }

  /// Traps where the memory cannot be had: nothing may be kept of a password in its place.
  static func hash(_ password: String, cost: Cost) -> String {
    var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let words = composed(password)
    let result = words.withUnsafeBufferPointer {
      crypto_pwhash_argon2id_str(&hash, $0.baseAddress!, UInt64(words.count), cost.passes, cost.bytes)
    }
    precondition(result == 0, "no memory to hash a password")
    return String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func verify(_ password: String, against hash: String) -> Bool {
    let words = composed(password)
    return words.withUnsafeBufferPointer {
      crypto_pwhash_argon2id_str_verify(hash, $0.baseAddress!, UInt64(words.count)) == 0
    }
  }

  /// Keyboards compose Vietnamese in different ways; the password is the same one. Never empty, so that it has an address.
  private static func composed(_ password: String) -> [CChar] {
    let words = password.precomposedStringWithCompatibilityMapping.utf8.map { CChar(bitPattern: $0) }
    return words.isEmpty ? [0] : words
  }
}
