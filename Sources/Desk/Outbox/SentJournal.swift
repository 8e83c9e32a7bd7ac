import Domain
import Foundation
import GRDB

/// What was handed over, kept apart from the desk: `state/handed-over.sqlite`. A desk that is put back from a backup knows nothing of
/// what went out since; this file does, so that none of it goes out again. It holds numbers of messages and marks of notices, no
/// address and no name.
///
/// An entry is durable before the mail program sees its message, and what became of it before the desk notes it.
struct SentJournal: Sendable {
  /// Drawn when the journal was begun: a desk knows by it whether this is the one it has always had.
  let name: String
  /// Whether it was begun just now.
  let isNew: Bool
  private let queue: DatabaseQueue

  static let file = "state/handed-over.sqlite"
  /// A backup is never that old.
  private static let longest: Int64 = 800 * 86_400_000

  /// What the journal says of a message.
  enum Standing: Equatable {
    /// The mail program had it; nobody noted what became of it.
    case claimed(Instant)
    case sent(Instant)
    /// It did not go out, or a person had it sent again since.
    case free
  }

  init(directory: String) throws {
    let path = "\(directory)/\(SentJournal.file)"
    try PrivateFile.makeDirectory(directory + "/state")
    try PrivateFile.reserve(path)
    queue = try DatabaseQueue(path: path)
    (name, isNew) = try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      var isNew = false
      try db.inTransaction(.immediate) {
        try db.execute(sql: SentJournal.tables)
        isNew = try Int.fetchOne(db, sql: "SELECT 1 FROM journal") == nil
        if isNew { try db.execute(sql: "INSERT INTO journal VALUES (1, ?)", arguments: [Random.identifier()]) }
        return .commit
      }
      return (try String.fetchOne(db, sql: "SELECT name FROM journal") ?? "", isNew)
    }
  }

  private static let tables = """
    CREATE TABLE IF NOT EXISTS journal (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      name TEXT NOT NULL CHECK (length(name) = 32)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS handed (
      message TEXT PRIMARY KEY NOT NULL CHECK (length(message) = 32),
      state TEXT NOT NULL CHECK (state IN ('claimed', 'sent', 'free')),
      -- Counts on with every claim.
      place INTEGER NOT NULL UNIQUE,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS told (
      notice BLOB NOT NULL CHECK (length(notice) = 16),
      message TEXT NOT NULL REFERENCES handed(message) ON DELETE CASCADE,
      PRIMARY KEY (notice, message)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS told_message ON told(message);
    """

  /// Notes, durably, that a message is about to be handed over with these notices; answers its place in the journal.
  func claim(_ id: MessageID, telling notices: [NoticeMark], at now: Instant) throws -> Int64 {
    try write { db in
      let place = try SentJournal.last(db) + 1
      try db.execute(
        sql: """
          INSERT INTO handed (message, state, place, at) VALUES (?, 'claimed', ?, ?)
          ON CONFLICT (message) DO UPDATE SET state = 'claimed', place = excluded.place, at = excluded.at
          """, arguments: [id.text, place, now.milliseconds])
      try SentJournal.tell(notices, by: id, db)
      return place
    }
  }

  /// Takes over what a desk knows that an older release, or a journal that is lost, handed over.
  func take(over known: [(id: MessageID, state: Standing, notices: [NoticeMark])]) throws {
    try write { db in
      var place = try SentJournal.last(db)
      for one in known {
        let (state, at): (String, Instant) =
          switch one.state {
          case .claimed(let at): ("claimed", at)
          case .sent(let at): ("sent", at)
          case .free: ("free", Instant(milliseconds: 0))
          }
        place += 1
        try db.execute(
          sql: "INSERT INTO handed (message, state, place, at) VALUES (?, ?, ?, ?) ON CONFLICT (message) DO NOTHING",
          arguments: [one.id.text, state, place, at.milliseconds])
        try SentJournal.tell(one.notices, by: one.id, db)
      }
    }
  }

  /// Notes what became of a message that was handed over; one of which nobody knows stays claimed.
  func note(_ id: MessageID, _ carriage: Carriage, at now: Instant) throws {
    let state: String
    switch carriage {
    case .accepted, .written: state = "sent"
    case .later, .held, .refused: state = "free"
    case .unknown: return
    }
    try write { db in
      try db.execute(
        sql: "UPDATE handed SET state = ?, at = ? WHERE message = ?", arguments: [state, now.milliseconds, id.text])
    }
  }

  /// A person decided that a message goes out again.
  func free(_ id: MessageID) throws {
    try write { try $0.execute(sql: "UPDATE handed SET state = 'free' WHERE message = ?", arguments: [id.text]) }
  }

  /// nil for a message that was never handed over.
  func standing(of id: MessageID) throws -> Standing? {
    try queue.read { db in
      let sql = "SELECT state, at FROM handed WHERE message = ?"
      return try Row.fetchOne(db, sql: sql, arguments: [id.text]).map(SentJournal.standing)
    }
  }

  /// When each of these notices went out, or may have, with whatever message; those that did not are left out.
  func told(_ notices: [NoticeMark]) throws -> [NoticeMark: Instant] {
    try queue.read { db in
      var told: [NoticeMark: Instant] = [:]
      for notice in notices {
        let sql = """
          SELECT max(h.at) FROM told t JOIN handed h ON h.message = t.message
          WHERE t.notice = ? AND h.state IN ('sent', 'claimed')
          """
        guard let at = try Int64.fetchOne(db, sql: sql, arguments: [notice.bytes]) else { continue }
        told[notice] = Instant(milliseconds: at)
      }
      return told
    }
  }

  /// The messages that were handed over behind a place, the first first.
  func messages(after place: Int64) throws -> [MessageID] {
    try queue.read { db in
      try String.fetchAll(
        db, sql: "SELECT message FROM handed WHERE place > ? AND state <> 'free' ORDER BY place", arguments: [place]
      ).compactMap { MessageID($0) }
    }
  }

  func lastPlace() throws -> Int64 { try queue.read { try SentJournal.last($0) } }

  /// Drops what is older than any backup that is put back.
  func purge(at now: Instant) throws {
    try write { db in
      // The last one stays: places count on.
      try db.execute(
        sql: "DELETE FROM handed WHERE at < ? AND place < (SELECT max(place) FROM handed)",
        arguments: [now.milliseconds - SentJournal.longest])
    }
  }

  func close() { try? queue.close() }

  private func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do { return try queue.write(body) } catch let error as DatabaseError where error.meansFull { throw DeskFull() }
  }

  private static func tell(_ notices: [NoticeMark], by id: MessageID, _ db: Database) throws {
    for notice in notices {
      try db.execute(
        sql: "INSERT INTO told (notice, message) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [notice.bytes, id.text])
    }
  }

  private static func last(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT ifnull(max(place), 0) FROM handed") ?? 0
  }

  private static func standing(_ row: Row) -> Standing {
    let at = Instant(milliseconds: row["at"])
    switch row["state"] as String {
    case "sent": return .sent(at)
    case "claimed": return .claimed(at)
    case _: return .free
    }
  }
}

/// A notice as the journal knows it: drawn from what it tells to whom, the same whenever it is made.
struct NoticeMark: Hashable {
  let bytes: Data

  init(event: String, kind: String, body: String, recipient: String) {
    bytes = Data(Fingerprint.of(["nhipcau.notice/1", event, kind, body, recipient].joined(separator: "\n")).prefix(16))
  }

  init(_ row: Row) {
    self.init(event: row["event"], kind: row["kind"], body: row["body"], recipient: row["recipient"])
  }
}
