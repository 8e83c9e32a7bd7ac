import Crypto
import Domain
import Foundation

/// Codes that follow the time (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, one step early or late.
enum TOTP {
  /// As RFC 4226 §4 recommends.
  static let secretBytes = 20
  static let stepMilliseconds: Int64 = 30_000

  /// The code of a step.
  static func code(_ secret: [UInt8], step: Int64, digits: Int = 6) -> String {
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(mac[19] & 15)
    let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step a typed code is of, if it is now or next to now and later than the last one used; nil otherwise.
  static func step(of typed: String, secret: [UInt8], at now: Instant, after last: Int64?) -> Int64? {
    let typed = typed.filter { !$0.isWhitespace }
    let present = now.milliseconds / stepMilliseconds
    let steps = [present, present - 1, present + 1].filter { $0 > last ?? -1 }
    // All are compared, so that the time taken says nothing.
    return steps.reduce(nil as Int64?) { found, step in
      Sodium.same(Array(code(secret, step: step).utf8), Array(typed.utf8)) ? found ?? step : found
    }
  }

  /// `otpauth://totp/ISSUER:ADDRESS?secret=…`.
  static func address(_ secret: [UInt8], account: MailAddress, issuer: String) -> String {
    let escape = { (text: String) in
      text.addingPercentEncoding(
        withAllowedCharacters: .alphanumerics.intersection(.init(charactersIn: "\0"..."\u{7F}")))
        ?? ""
    }
    return "otpauth://totp/\(escape(issuer)):\(escape(account.text))?secret=\(Base32.text(secret))"
      + "&issuer=\(escape(issuer))&algorithm=SHA1&digits=6&period=30"
  }

  /// The secret as people type it: in groups of four.
  static func typed(_ secret: [UInt8]) -> String {
    let text = Array(Base32.text(secret))
    return stride(from: 0, to: text.count, by: 4).map { String(text[$0..<min($0 + 4, text.count)]) }
      .joined(separator: " ")
  }
}

/// RFC 4648, without padding.
enum Base32 {
  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var word = 0
    var bits = 0
    for byte in bytes {
      word = word << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(signs[word >> bits & 31])
      }
      word &= (1 << bits) - 1
    }
    if bits > 0 { text.append(signs[word << (5 - bits) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }
}
