import Domain
import GRDB

/// What is done when a desk is opened that may be older than what was handed over in its name (docs/decisions/0028).
enum Restoring {
  /// Holds the desk against its journal: messages under way when a process ended, a desk put back from a backup, a journal that is
  /// not there.
  static func reconcile(_ store: DeskStore, _ journal: SentJournal) throws {
    let now = store.now
    let kept = try store.pool.read { try Row.fetchOne($0, sql: "SELECT name, place FROM sent_journal") }
    let (name, place) = (kept?["name"] as String?, kept?["place"] as Int64? ?? 0)
    let isForeign = name.map { $0 != journal.name } ?? false
    // A journal that is older than the desk, or has never met it, learns from it what went out.
    let isBehind = try journal.lastPlace() < place
    let since: [MessageID]
    if name == journal.name && !isBehind {
      since = try journal.messages(after: place)
    } else {
      try journal.take(over: try store.pool.read { try known($0) })
      since = journal.isNew || isBehind ? [] : try journal.messages(after: 0)
    }
    let last = try journal.lastPlace()
    try store.pool.write { db in
      let count = try since.count { try !isUnderWay($0, db) && !isSettled($0, db) }
      try db.execute(
        sql: """
          INSERT INTO sent_journal (id, name, place) VALUES (1, ?, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place
          """, arguments: [journal.name, last])
      if isForeign {
        try db.execute(sql: "UPDATE sent_journal SET held_at = ?", arguments: [now.milliseconds])
      } else if count > 0 {
        try db.execute(
          sql: "UPDATE sent_journal SET restored_at = ?, restored_count = ?", arguments: [now.milliseconds, count])
      }
      for id in try underWay(db) { try MessageRow.take(try journal.standing(of: id), of: id, at: now, db) }
    }
  }

  /// Messages that a desk knows to have gone out, or that may have.
  private static func known(_ db: Database) throws -> [(MessageID, SentJournal.Standing, [NoticeMark])] {
    let sql = "SELECT id, state, changed_at FROM message WHERE state IN ('sent', 'uncertain', 'sending')"
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      guard let id = MessageID(row["id"] as String) else { return nil }
      let at = Instant(milliseconds: row["changed_at"])
      return (id, row["state"] == "sent" ? .sent(at) : .claimed(at), try NoticeRow.marks(of: id, db).map(\.mark))
    }
  }

  private static func underWay(_ db: Database) throws -> [MessageID] {
    try String.fetchAll(db, sql: "SELECT id FROM message WHERE state = 'sending'").compactMap { MessageID($0) }
  }

  private static func isUnderWay(_ id: MessageID, _ db: Database) throws -> Bool {
    try state(of: id, db) == "sending"
  }

  private static func isSettled(_ id: MessageID, _ db: Database) throws -> Bool {
    try ["sent", "uncertain"].contains(state(of: id, db))
  }

  private static func state(of id: MessageID, _ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT state FROM message WHERE id = ?", arguments: [id.text])
  }
}

extension MessageRow {
  /// Gives a message the state that the journal knows; where the journal knows of no ending, nobody but a person has it sent again.
  static func take(_ standing: SentJournal.Standing?, of id: MessageID, at now: Instant, _ db: Database) throws {
    let (state, at, fault): (String, Instant, MailFault?) =
      if case .sent(let at)? = standing { ("sent", at, nil) } else { ("uncertain", now, .interrupted) }
    try db.execute(
      sql: "UPDATE message SET state = ?, fault = ?, changed_at = ? WHERE id = ?",
      arguments: [state, fault?.text, at.milliseconds, id.text])
  }
}

extension Outbox {
  /// Leaves out of a message what went out already by what the journal says, whatever this desk remembers. True where the message is
  /// still to be handed over.
  static func withoutTold(_ id: MessageID, _ journal: SentJournal, at now: Instant, _ db: Database) throws -> Bool {
    let notices = try NoticeRow.marks(of: id, db)
    let told = try journal.told(notices.map(\.mark))
    switch try journal.standing(of: id) {
    case .sent, .claimed:
      // What came in since goes with another message.
      for notice in notices where told[notice.mark] == nil { try NoticeRow.detach(notice.id, db) }
      try MessageRow.take(try journal.standing(of: id), of: id, at: now, db)
      return false
    case .free, nil:
      for notice in notices {
        if let at = told[notice.mark] { try NoticeRow.detach(notice.id, told: at, db) }
      }
      return true
    }
  }

  /// How a desk stands to its journal; nil where nothing is to be said.
  static func restored(_ db: Database) throws -> OutboxStanding.Restored? {
    let sql = "SELECT held_at, restored_at, restored_count FROM sent_journal"
    guard let row = try Row.fetchOne(db, sql: sql) else { return nil }
    if let held = row["held_at"] as Int64? { return .journalLost(Instant(milliseconds: held)) }
    guard let at = row["restored_at"] as Int64? else { return nil }
    return .older(Instant(milliseconds: at), unknown: row["restored_count"])
  }

  /// Lets messages go out again that wait because the journal is lost. Throws ``OutboxRefusal``.
  public func release(_ waiting: Release) async throws {
    let now = store.now
    try await store.write { db in
      guard case .journalLost? = try Outbox.restored(db) else { throw OutboxRefusal.notHeld }
      if waiting == .undecided {
        try db.execute(
          sql: "UPDATE message SET state = 'uncertain', fault = ?, changed_at = ? WHERE state = 'queued'",
          arguments: [MailFault.restored.text, now.milliseconds])
        try NoticeRow.noteWaitingAsTold(at: now, db)
      }
      try db.execute(sql: "UPDATE sent_journal SET held_at = NULL")
    }
  }

  /// What becomes of messages that waited.
  public enum Release: String, Codable, Sendable {
    /// They go out.
    case send
    /// They are uncertain: each goes out only by a decision of its own. What waited for a digest stands on the desks alone.
    case undecided
  }
}
