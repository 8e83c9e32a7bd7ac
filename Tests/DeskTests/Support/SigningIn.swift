import Domain

@testable import Desk

extension Office {
  static let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"

  /// Signs in somebody who needs no second factor.
  @discardableResult
  func signIn(_ account: Account, _ password: String, client: String = "192.0.2.7") async throws -> OpenedSession {
    switch try await begin(account, password, client: client) {
    case .signedIn(let opened): return opened
    case .code, .setUp: throw SignInRefusal.tooLate
    }
  }

  func begin(_ account: Account, _ password: String, client: String = "192.0.2.7") async throws -> SignIn.Step {
    try await desk.signIn.begin(
      email: account.email.text, password: password, client: client, device: Office.firefox)
  }

  /// Sets up a second factor for somebody signed in; gives its secret and recovery codes.
  func setUpSecondFactor(_ account: Account) async throws -> (secret: [UInt8], codes: [String]) {
    let offer = try await desk.secondFactors.offer(to: account.number)
    let secret = Base32Reading.bytes(offer.secret)
    return (secret, try await desk.secondFactors.confirm(account.number, code: code(secret)))
  }

  /// The code that an application shows now.
  func code(_ secret: [UInt8]) -> String { TOTP.code(secret, step: now.milliseconds / TOTP.stepMilliseconds) }
}

/// RFC 4648 read back, as an application reads what a person types.
enum Base32Reading {
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var word = 0
    var bits = 0
    for sign in text.utf8 where sign != 0x20 {
      word = word << 5 | Int(sign >= 0x41 ? sign - 0x41 : sign - 0x32 + 26)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(word >> bits & 255))
      }
      word &= (1 << bits) - 1
    }
    return bytes
  }
}
