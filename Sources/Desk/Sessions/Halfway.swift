import Domain
import Foundation
import GRDB

/// Between the password and the code: whoever holds it may enter a code, or set up the first one, and nothing else.
public struct Halfway: Equatable, Sendable {
  /// What its cookie holds.
  public let token: String
  public let need: Need

  /// What is wanted.
  public enum Need: String, Sendable {
    case code
    case setUp = "set-up"
  }

  static let lifetime: Int64 = 10 * 60_000
  static let tries = 5
}

/// Half-way states as rows.
struct HalfwayRow {
  let halfway: Halfway
  let account: Account
  let device: String

  static func open(
    _ account: Account, _ need: Halfway.Need, device: String, at now: Instant, _ db: Database
  ) throws -> Halfway {
    let token = Random.token()
    try db.execute(
      sql: "INSERT INTO halfway (token, account, need, device, opened_at, tries) VALUES (?, ?, ?, ?, ?, 0)",
      arguments: [
        Data(Fingerprint.of(token)), account.number.text, need.rawValue, SessionRow.coarse(device), now.milliseconds,
      ])
    return Halfway(token: token, need: need)
  }

  /// nil where it ended, or its account may not sign in any more.
  static func find(token: String, at now: Instant, _ db: Database) throws -> HalfwayRow? {
    let row = try Row.fetchOne(
      db, sql: "SELECT account, need, device FROM halfway WHERE token = ? AND opened_at > ? AND tries < ?",
      arguments: [Data(Fingerprint.of(token)), now.milliseconds - Halfway.lifetime, Halfway.tries])
    guard let row, let number = AccountNumber(row["account"] as String),
      let account = try AccountRow.account(number, db), !account.isDisabled,
      let need = Halfway.Need(rawValue: row["need"])
    else { return nil }
    return HalfwayRow(halfway: Halfway(token: token, need: need), account: account, device: row["device"])
  }

  static func countTry(_ token: String, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE halfway SET tries = tries + 1 WHERE token = ?", arguments: [Data(Fingerprint.of(token))])
  }

  static func close(_ token: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM halfway WHERE token = ?", arguments: [Data(Fingerprint.of(token))])
  }
}
