import Domain
import GRDB

/// Notices as rows.
enum NoticeRow {
  /// Makes a notice for each recipient there is; one that is there already stays as it is, and so does its message.
  static func make(_ notice: NewNotice, at now: Instant, _ db: Database) throws {
    switch notice.reach {
    case .letter: _ = try insert(notice, nil, at: now, db)
    case .people(let role):
      for (account, frequency) in try recipients(of: notice.body, role, db) {
        guard frequency != .statutory || notice.kind.standing == .statutory else { continue }
        guard try insert(notice, (account, role), at: now, db), goesAtOnce(notice.kind, frequency) else { continue }
        let key = "\(notice.event)\n\(notice.kind.rawValue)\n\(notice.body)\n\(account)"
        let message = try MessageRow.insert(key: key, to: account, at: now, db)
        try db.execute(
          sql: "UPDATE notice SET message = ? WHERE event = ? AND kind = ? AND body = ? AND recipient = ?",
          arguments: [message.text, notice.event, notice.kind.rawValue, notice.body.description, account])
      }
    }
  }

  private static func goesAtOnce(_ kind: NoticeKind, _ frequency: NoticeFrequency) -> Bool {
    switch kind.standing {
    case .statutory: true
    case .event: frequency == .immediate
    case .reminder: false
    }
  }

  /// True where it was not there before.
  private static func insert(
    _ notice: NewNotice, _ to: (account: String, role: Role)?, at now: Instant, _ db: Database
  ) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO notice (event, kind, body, recipient, account, role, subject, printed, due, made_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event, kind, body, recipient) DO NOTHING
        """,
      arguments: [
        notice.event, notice.kind.rawValue, notice.body.description, to?.account ?? notice.body.description,
        to?.account,
        to?.role.rawValue, notice.subject.text, notice.printed, notice.due?.number, now.milliseconds,
      ])
    return db.changesCount == 1
  }

  private static func recipients(
    of body: Body, _ role: Role, _ db: Database
  ) throws -> [(account: String, frequency: NoticeFrequency)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, notices FROM membership JOIN account ON number = account
        WHERE body = ? AND role = ? AND disabled_at IS NULL ORDER BY number LIMIT ?
        """, arguments: [body.description, role.rawValue, Outbox.mostRecipients])
    return rows.compactMap { row in NoticeFrequency(rawValue: row["notices"]).map { (row["number"], $0) } }
  }

  private static let waiting = "message IS NULL AND dropped_at IS NULL AND told_at IS NULL AND account IS NOT NULL"

  static func accountsWithWaiting(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT DISTINCT account FROM notice WHERE \(waiting) ORDER BY account")
  }

  /// One digest a day: where that of the day is there, what waits goes on waiting.
  static func makeDigest(of day: Day, for account: String, at now: Instant, _ db: Database) throws {
    let key = "digest\n\(day)\n\(account)"
    let sql = "SELECT 1 FROM message WHERE key = ?"
    guard try Int.fetchOne(db, sql: sql, arguments: [key]) == nil else { return }
    let message = try MessageRow.insert(key: key, to: account, at: now, db)
    try db.execute(
      sql: """
        UPDATE notice SET message = ? WHERE id IN
          (SELECT id FROM notice WHERE account = ? AND \(waiting) ORDER BY id LIMIT ?)
        """, arguments: [message.text, account, Outbox.mostInDigest])
  }

  /// The notices that a message is to tell, as the journal knows them.
  static func marks(of id: MessageID, _ db: Database) throws -> [(id: Int64, mark: NoticeMark)] {
    let sql = "SELECT id, event, kind, body, recipient FROM notice WHERE message = ? AND dropped_at IS NULL"
    return try Row.fetchAll(db, sql: sql, arguments: [id.text]).map { ($0["id"], NoticeMark($0)) }
  }

  /// Takes a notice out of its message: told already, or to wait for the next digest.
  static func detach(_ id: Int64, told: Instant? = nil, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE notice SET message = NULL, told_at = ? WHERE id = ?", arguments: [told?.milliseconds, id])
  }

  /// What waits for a digest is not sent any more.
  static func noteWaitingAsTold(at now: Instant, _ db: Database) throws {
    try db.execute(sql: "UPDATE notice SET told_at = ? WHERE \(waiting)", arguments: [now.milliseconds])
  }

  /// Notices with what became of their messages, the latest first.
  static func notices(
    _ condition: String, _ arguments: StatementArguments, limit: Int, _ db: Database
  ) throws -> [KeptNotice] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT n.id, n.kind, n.body, n.account, n.subject, n.printed, n.due, n.made_at, n.dropped_at, n.told_at,
          m.state, m.next_at, m.changed_at, m.fault, m.carried
        FROM notice n LEFT JOIN message m ON m.id = n.message WHERE \(condition) ORDER BY n.id DESC LIMIT ?
        """, arguments: arguments + [limit])
    return rows.compactMap(notice)
  }

  /// nil for a kind that this release does not know.
  private static func notice(_ row: Row) -> KeptNotice? {
    guard let kind = NoticeKind(rawValue: row["kind"]), let body = Body(row["body"] as String),
      let subject = RecordNumber(row["subject"] as String)
    else { return nil }
    return KeptNotice(
      id: row["id"], kind: kind, body: body, account: (row["account"] as String?).flatMap { AccountNumber($0) },
      subject: subject, printed: row["printed"], due: (row["due"] as Int?).map(Day.init(number:)),
      madeAt: Instant(milliseconds: row["made_at"]), fate: fate(row))
  }

  private static func fate(_ row: Row) -> KeptNotice.Fate {
    if row["account"] == nil { return .letter }
    if row["dropped_at"] != nil { return .dropped }
    if let told = row["told_at"] as Int64? { return .sent(Instant(milliseconds: told)) }
    return MessageRow.fate(row) ?? .waitsForDigest
  }
}
