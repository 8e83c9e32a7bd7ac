import Domain
import Foundation
import GRDB

/// Sessions as rows.
enum SessionRow {
  /// Opens a session for the account's first body; the token is shown this once.
  static func open(_ account: Account, device: String, at now: Instant, _ db: Database) throws -> OpenedSession {
    guard let membership = account.memberships.first else { throw SignInRefusal.notAccepted }
    let token = Random.token()
    let id = SessionID(drawn: Random.identifier())
    try db.execute(
      sql: """
        INSERT INTO session (id, token, account, body, device, opened_at, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.text, Data(Fingerprint.of(token)), account.number.text, membership.body.description,
        coarse(device), now.milliseconds, now.milliseconds,
      ])
    guard let session = try session(id, at: now, db) else { preconditionFailure("a session ended as it was opened") }
    return OpenedSession(token: token, session: session)
  }

  static func session(token: [UInt8], at now: Instant, _ db: Database) throws -> Session? {
    try sessions("WHERE token = ?", [Data(token)], at: now, db).first
  }

  static func session(_ id: SessionID, at now: Instant, _ db: Database) throws -> Session? {
    try sessions("WHERE id = ?", [id.text], at: now, db).first
  }

  static func sessions(of account: AccountNumber, at now: Instant, _ db: Database) throws -> [Session] {
    try sessions("WHERE account = ? ORDER BY last_seen DESC, id", [account.text], at: now, db)
  }

  /// Sessions that still hold: within both limits, of an account that may sign in and is still a member of the body.
  private static func sessions(
    _ condition: String, _ arguments: StatementArguments, at now: Instant, _ db: Database
  ) throws -> [Session] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, account, body, device, opened_at, last_seen FROM session \(condition)", arguments: arguments)
    return try rows.compactMap { row in
      guard let number = AccountNumber(row["account"] as String), let account = try AccountRow.account(number, db),
        let body = Body(row["body"] as String), let id = SessionID(row["id"] as String)
      else { return nil }
      let openedAt = Instant(milliseconds: row["opened_at"])
      let lastSeen = Instant(milliseconds: row["last_seen"])
      let end = end(of: account, openedAt: openedAt, lastSeen: lastSeen)
      guard now < end, !account.isDisabled, let membership = account.memberships.first(where: { $0.body == body })
      else { return nil }
      return Session(
        id: id, account: account, membership: membership, openedAt: openedAt, lastSeen: lastSeen, endsAt: end,
        device: Text(composed: row["device"]))
    }
  }

  static func end(of account: Account, openedAt: Instant, lastSeen: Instant) -> Instant {
    let limits = SessionLimits.of(account)
    return min(
      Instant(milliseconds: openedAt.milliseconds + limits.absolute),
      Instant(milliseconds: lastSeen.milliseconds + limits.idle))
  }

  static func touch(_ id: SessionID, at now: Instant, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE session SET last_seen = max(last_seen, ?) WHERE id = ?", arguments: [now.milliseconds, id.text])
  }

  /// Sessions and half-way states alike.
  static func endAll(of number: AccountNumber, except kept: SessionID? = nil, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM session WHERE account = ? AND id IS NOT ?", arguments: [number.text, kept?.text])
    try db.execute(sql: "DELETE FROM halfway WHERE account = ?", arguments: [number.text])
  }

  static func endAll(of number: AccountNumber, actingFor body: Body, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM session WHERE account = ? AND body = ?", arguments: [number.text, body.description])
  }

  /// Browser and system, without the versions that would tell one person from another: `Firefox, Linux`.
  static func coarse(_ agent: String) -> String {
    let browsers = [
      ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"),
    ]
    let systems = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
      ("Linux", "Linux"),
    ]
    let named = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
    return named.joined(separator: ", ")
  }
}
