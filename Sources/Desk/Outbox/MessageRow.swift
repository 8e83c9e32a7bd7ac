import Domain
import GRDB

/// Messages as rows.
enum MessageRow {
  /// Queues a message; one of the same key stays as it is.
  static func insert(key: String, to account: String, at now: Instant, _ db: Database) throws -> MessageID {
    let id = MessageID(key: key)
    try db.execute(
      sql: """
        INSERT INTO message (id, key, account, state, attempts, made_at, next_at, changed_at)
        VALUES (?, ?, ?, 'queued', 0, ?, ?, ?) ON CONFLICT (key) DO NOTHING
        """,
      arguments: [id.text, key, account, now.milliseconds, now.milliseconds, now.milliseconds])
    return id
  }

  /// What became of a message, from its columns; nil where the row has none.
  static func fate(_ row: Row) -> KeptNotice.Fate? {
    let fault = (row["fault"] as String?).flatMap { MailFault($0) }
    switch row["state"] as String? {
    case "queued": return .queued(again: Instant(milliseconds: row["next_at"]), fault)
    case "sending": return .beingSent
    case "sent":
      let at = Instant(milliseconds: row["changed_at"])
      return row["carried"] as String? == "folder" ? .written(at) : .sent(at)
    case "failed": return .failed(fault)
    case "uncertain": return .uncertain(fault)
    case "dropped": return .dropped
    case _: return nil
    }
  }

  static func messages(
    _ condition: String, _ arguments: StatementArguments = [], limit: Int, _ db: Database
  ) throws -> [OutboxMessage] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT m.id, m.account, m.state, m.attempts, m.made_at, m.next_at, m.changed_at, m.fault, m.carried, a.email
        FROM message m JOIN account a ON a.number = m.account WHERE \(condition)
        ORDER BY m.changed_at DESC, m.id LIMIT ?
        """, arguments: arguments + [limit])
    return try rows.compactMap { row in
      guard let id = MessageID(row["id"] as String), let account = AccountNumber(row["account"] as String),
        let email = MailAddress(row["email"] as String), let fate = fate(row)
      else { return nil }
      return OutboxMessage(
        id: id, account: account, email: email, fate: fate, attempts: row["attempts"],
        madeAt: Instant(milliseconds: row["made_at"]),
        notices: try NoticeRow.notices("n.message = ?", [id.text], limit: Outbox.mostInDigest, db))
    }
  }

  static func sendAgain(_ id: MessageID, by decider: Outbox.Decider, at now: Instant, _ db: Database) throws {
    let state = try stuckState(of: id, db)
    try db.execute(
      sql: """
        INSERT INTO resending (message, decided_at, decided_by, was) VALUES (?, ?, ?, ?);
        UPDATE message SET state = 'queued', attempts = 0, next_at = ?, changed_at = ?, fault = NULL WHERE id = ?
        """,
      arguments: [
        id.text, now.milliseconds, decider.text, state, now.milliseconds, now.milliseconds, id.text,
      ])
  }

  /// Whether a message failed or is uncertain. Throws ``OutboxRefusal`` for any other.
  static func stuckState(of id: MessageID, _ db: Database) throws -> String {
    let sql = "SELECT state FROM message WHERE id = ?"
    guard let state = try String.fetchOne(db, sql: sql, arguments: [id.text]) else { throw OutboxRefusal.unknown }
    guard ["failed", "uncertain"].contains(state) else { throw OutboxRefusal.notStuck }
    return state
  }

  static func standing(_ db: Database) throws -> OutboxStanding {
    var standing = OutboxStanding()
    for row in try Row.fetchAll(db, sql: "SELECT state, count(*) AS count FROM message GROUP BY state") {
      let count = row["count"] as Int
      switch row["state"] as String {
      case "queued", "sending": standing.queued += count
      case "sent": standing.sent = count
      case "failed": standing.failed = count
      case "uncertain": standing.uncertain = count
      case _: continue
      }
    }
    let sql = "SELECT fault FROM message WHERE state = 'queued' AND fault IS NOT NULL ORDER BY changed_at DESC LIMIT 1"
    standing.restored = try Outbox.restored(db)
    standing.fault = try String.fetchOne(db, sql: sql).flatMap { MailFault($0) }
    return standing
  }
}
