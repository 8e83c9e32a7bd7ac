import CSodium
import Crypto
import Domain
import Foundation
import GRDB

/// One-time codes as a second factor (mật khẩu dùng một lần; RFC 6238), and the recovery codes that stand in for them.
public struct SecondFactors: Sendable {
  let store: DeskStore
  let key: DeskKey
  let strictness: Desk.Strictness

  /// What a person sets up in their application: the secret for typing and the address for its camera.
  public struct Offer: Equatable, Sendable {
    /// Base32, in groups of four.
    public let secret: String
    /// `otpauth://…`, to be shown as a QR code.
    public let address: String
  }

  /// Whether an account may not do without.
  public func isRequired(of account: Account) -> Bool {
    switch strictness {
    case .record: account.isOfficer
    case .demonstration: false
    }
  }

  /// Draws a secret and keeps it until it is confirmed; what is in use stays in use. Throws ``SecondFactorRefusal``.
  public func offer(to number: AccountNumber, issuer: String = "Nhịp Cầu") async throws -> Offer {
    let secret = Random.bytes(TOTP.secretBytes)
    let sealed = Sealed.seal(secret, with: key.key(for: .secondFactor))
    return try await store.write { db in
      let account = try AccountRow.known(number, db)
      try AccountRow.change(number, "totp_offered = ?", [Data(sealed)], db)
      return Offer(secret: TOTP.typed(secret), address: TOTP.address(secret, account: account.email, issuer: issuer))
    }
  }

  /// Takes the offered secret into use when the code is of it; gives the recovery codes, shown this once. Throws
  /// ``SecondFactorRefusal``.
  public func confirm(_ number: AccountNumber, code: String) async throws -> [String] {
    let key = key.key(for: .secondFactor)
    let now = store.now
    return try await store.write { db in
      guard let sealed = try SecondFactorRow.offered(number, db), let secret = Sealed.open(sealed, with: key) else {
        throw SecondFactorRefusal.nothingOffered
      }
      guard let step = TOTP.step(of: code, secret: secret, at: now, after: nil) else {
        throw SecondFactorRefusal.wrongCode
      }
      try AccountRow.change(number, "totp = totp_offered, totp_offered = NULL, totp_step = ?", [step], db)
      return try SecondFactorRow.drawCodes(number, db)
    }
  }

  /// New recovery codes in place of the old ones. Throws ``SecondFactorRefusal``.
  public func renewCodes(of number: AccountNumber) async throws -> [String] {
    try await store.write { db in
      guard try SecondFactorRow.inUse(number, db) != nil else { throw SecondFactorRefusal.notSetUp }
      return try SecondFactorRow.drawCodes(number, db)
    }
  }

  /// How many recovery codes are left.
  public func codesLeft(of number: AccountNumber) async throws -> Int {
    try await store.read { try SecondFactorRow.codesLeft(number, $0) }
  }

  /// Does without from now on. Throws ``SecondFactorRefusal``: an officer cannot.
  public func remove(from number: AccountNumber) async throws {
    try await store.write { db in
      guard !isRequired(of: try AccountRow.known(number, db)) else { throw SecondFactorRefusal.required }
      try SecondFactorRow.forget(number, db)
    }
  }

  /// Whether the code is one of now, or a recovery code: each serves once.
  func accept(_ code: String, of number: AccountNumber, _ db: Database) throws -> Bool {
    guard let (sealed, last) = try SecondFactorRow.inUse(number, db),
      let secret = Sealed.open(sealed, with: key.key(for: .secondFactor))
    else { return false }
    guard let step = TOTP.step(of: code, secret: secret, at: store.now, after: last) else {
      return try SecondFactorRow.useRecoveryCode(code, of: number, at: store.now, db)
    }
    try AccountRow.change(number, "totp_step = ?", [step], db)
    return true
  }
}

/// Why a second factor was not set up or changed.
public enum SecondFactorRefusal: Error, Equatable, Sendable {
  case wrongCode
  /// The secret was not offered, or has been confirmed already.
  case nothingOffered
  case notSetUp
  /// An officer cannot do without.
  case required
}
