import CSodium
import Crypto

/// Bytes of the operating system, and what is made of them.
enum Random {
  static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// 128 random bits in 32 hexadecimal digits.
  static func identifier() -> String { Hex.text(bytes(16)) }

  /// 256 random bits in 43 signs that stand in addresses and cookies.
  static func token() -> String { Base64URL.text(bytes(32)) }

  /// Signs of an alphabet without those that look alike, each as likely as the others.
  static func signs(_ count: Int, of alphabet: [UInt8] = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)) -> String {
    String(decoding: (0..<count).map { _ in alphabet[Int(randombytes_uniform(UInt32(alphabet.count)))] }, as: UTF8.self)
  }
}

/// libsodium, which wants to be started once.
enum Sodium {
  static func start() throws(DeskFault) {
    guard sodium_init() >= 0 else { throw .noCryptography }
  }

  /// Equality that takes as long for a near miss as for a wide one.
  static func same(_ a: [UInt8], _ b: [UInt8]) -> Bool { a.count == b.count && sodium_memcmp(a, b, a.count) == 0 }
}

enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

enum Base64URL {
  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0...part.count { text.append(signs[word >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// What is kept of a secret that is shown once.
enum Fingerprint {
  static func of(_ secret: String) -> [UInt8] { Array(SHA256.hash(data: Array(secret.utf8))) }
}
