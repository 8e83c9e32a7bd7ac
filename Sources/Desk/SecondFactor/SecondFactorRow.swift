import Domain
import Foundation
import GRDB

/// Second factors as rows.
enum SecondFactorRow {
  static let codeCount = 10

  static func offered(_ number: AccountNumber, _ db: Database) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT totp_offered FROM account WHERE number = ?", arguments: [number.text]).map(
      Array.init)
  }

  /// The sealed secret and the last step a code was used of.
  static func inUse(_ number: AccountNumber, _ db: Database) throws -> (secret: [UInt8], step: Int64)? {
    let row = try Row.fetchOne(
      db, sql: "SELECT totp, totp_step FROM account WHERE number = ? AND totp IS NOT NULL", arguments: [number.text])
    return row.map { (Array($0["totp"] as Data), $0["totp_step"]) }
  }

  static func forget(_ number: AccountNumber, _ db: Database) throws {
    try AccountRow.change(number, "totp = NULL, totp_offered = NULL, totp_step = NULL", [], db)
    try db.execute(sql: "DELETE FROM recovery_code WHERE account = ?", arguments: [number.text])
  }

  /// Ten codes of 78 bits, kept as hashes: too many to try, even by whoever holds the file.
  static func drawCodes(_ number: AccountNumber, _ db: Database) throws -> [String] {
    try db.execute(sql: "DELETE FROM recovery_code WHERE account = ?", arguments: [number.text])
    let codes = (0..<codeCount).map { _ in Random.signs(16) }
    for code in codes {
      try db.execute(
        sql: "INSERT INTO recovery_code (account, hash) VALUES (?, ?)",
        arguments: [number.text, Data(hash(code, of: number))])
    }
    return codes.map { code in
      let signs = Array(code)
      return stride(from: 0, to: 16, by: 4).map { String(signs[$0..<$0 + 4]) }.joined(separator: "-")
    }
  }

  static func codesLeft(_ number: AccountNumber, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM recovery_code WHERE account = ? AND used_at IS NULL", arguments: [number.text])
      ?? 0
  }

  static func useRecoveryCode(_ typed: String, of number: AccountNumber, at now: Instant, _ db: Database) throws -> Bool
  {
    let code = typed.lowercased().filter { $0.isLetter || $0.isNumber }
    try db.execute(
      sql: "UPDATE recovery_code SET used_at = ? WHERE account = ? AND hash = ? AND used_at IS NULL",
      arguments: [now.milliseconds, number.text, Data(hash(code, of: number))])
    return db.changesCount == 1
  }

  private static func hash(_ code: String, of number: AccountNumber) -> [UInt8] {
    Fingerprint.of("\(number):\(code)")
  }
}
