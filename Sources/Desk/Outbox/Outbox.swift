public import Domain
import GRDB

/// Notices, and the messages that carry them.
///
/// A notice is made once: its event, kind, body and recipient are unique, and the position that was followed stands in the same
/// transaction. A message is handed over at most once: it is claimed, durably, before; what was claimed when a process ended is
/// uncertain, and only a person has it sent again (docs/decisions/0025). A journal beside the desk remembers what went out when an older
/// desk is put back (docs/decisions/0028).
public struct Outbox: Sendable {
  let store: DeskStore
  let journal: SentJournal

  /// People of one body that one notice reaches at most.
  static let mostRecipients = 500
  /// Notices that one digest carries at most; others go with the next.
  static let mostInDigest = 200

  /// From which act on notices are to be made. An outbox that never followed begins behind what there is: nobody is told of what
  /// happened before. A ledger that lost acts is followed from its end.
  public func position(beginningAt size: Int64) async throws -> Int64 {
    let today = store.now.day
    let kept = try await store.read { try Int64.fetchOne($0, sql: "SELECT position FROM outbox") }
    if let kept, kept <= size { return kept }
    return try await store.write { db in
      try db.execute(
        sql: "INSERT INTO outbox (id, position, day) VALUES (1, ?, ?) ON CONFLICT (id) DO NOTHING",
        arguments: [size, today.number - 1])
      try db.execute(sql: "UPDATE outbox SET position = min(position, ?)", arguments: [size])
      return try Int64.fetchOne(db, sql: "SELECT position FROM outbox") ?? size
    }
  }

  /// Makes the notices of the acts before a position, together with that position. What is there already stays as it is.
  public func take(_ notices: [NewNotice], upTo position: Int64) async throws {
    let now = store.now
    try await store.write { db in
      for notice in notices { try NoticeRow.make(notice, at: now, db) }
      try db.execute(sql: "UPDATE outbox SET position = max(position, ?)", arguments: [position])
    }
  }

  /// Makes reminders; they go out with the next digest.
  public func remind(_ notices: [NewNotice]) async throws {
    let now = store.now
    try await store.write { db in for notice in notices { try NoticeRow.make(notice, at: now, db) } }
  }

  /// The last day whose reminders and digests were made; nil before anything was followed.
  public func lastDay() async throws -> Day? {
    try await store.read { try Int.fetchOne($0, sql: "SELECT day FROM outbox").map(Day.init(number:)) }
  }

  /// Makes the digest of a day for each account that something waits for, one at most, and notes that the day is done.
  public func makeDigests(of day: Day) async throws {
    let now = store.now
    let accounts = try await store.read { try NoticeRow.accountsWithWaiting($0) }
    for account in accounts { try await store.write { try NoticeRow.makeDigest(of: day, for: account, at: now, $0) } }
    try await store.write { try $0.execute(sql: "UPDATE outbox SET day = max(day, ?)", arguments: [day.number]) }
  }

  /// For which bodies somebody acts, and in which roles, whom a reminder could reach.
  public func seats() async throws -> [(body: Body, role: Role)] {
    try await store.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT body, role FROM membership JOIN account ON number = account
          WHERE disabled_at IS NULL AND notices <> 'statutory' ORDER BY body, role
          """)
      return rows.compactMap { row in
        guard let body = Body(row["body"] as String), let role = Role(rawValue: row["role"]) else { return nil }
        return (body, role)
      }
    }
  }

  /// The notices about a record, the latest first.
  public func notices(of subject: RecordNumber, limit: Int = 500) async throws -> [KeptNotice] {
    try await store.read { try NoticeRow.notices("n.subject = ?", [subject.text], limit: limit, $0) }
  }

  /// The notices to an account, the latest first.
  public func notices(to account: AccountNumber, limit: Int = 100) async throws -> [KeptNotice] {
    try await store.read { try NoticeRow.notices("n.account = ?", [account.text], limit: limit, $0) }
  }

  /// Messages, the latest first; those to accounts that act for one body and for no other, where a body is named.
  public func messages(_ which: Which, to body: Body? = nil, limit: Int = 200) async throws -> [OutboxMessage] {
    let (condition, arguments) = Outbox.to(body)
    return try await store.read {
      try MessageRow.messages("\(which.condition) AND \(condition)", arguments, limit: limit, $0)
    }
  }

  private static func to(_ body: Body?) -> (String, StatementArguments) {
    guard let body else { return ("1", []) }
    let own = "SELECT account FROM membership GROUP BY account HAVING min(body) = ? AND max(body) = ?"
    return ("m.account IN (\(own))", [body.description, body.description])
  }

  /// Which messages are asked for.
  public enum Which: Sendable {
    /// Failed or uncertain: somebody has to decide.
    case stuck
    case waiting
    case all

    var condition: String {
      switch self {
      case .stuck: "m.state IN ('failed', 'uncertain')"
      case .waiting: "m.state IN ('queued', 'sending')"
      case .all: "1"
      }
    }
  }

  /// nil where there is none of that number, or none to such an account.
  public func message(_ id: MessageID, to body: Body? = nil) async throws -> OutboxMessage? {
    let (condition, arguments) = Outbox.to(body)
    return try await store.read {
      try MessageRow.messages("m.id = ? AND \(condition)", [id.text] + arguments, limit: 1, $0).first
    }
  }

  /// Has a message tried again that failed, or may have gone out. Who decided it is kept. Throws ``OutboxRefusal``.
  public func sendAgain(_ id: MessageID, by decider: Decider) async throws {
    let now = store.now
    try await store.read { _ = try MessageRow.stuckState(of: id, $0) }
    try journal.free(id)
    try await store.write { try MessageRow.sendAgain(id, by: decider, at: now, $0) }
  }

  /// Who may decide that.
  public enum Decider: Sendable {
    case account(AccountNumber)
    /// Whoever runs the installation, from a terminal.
    case `operator`

    var text: String {
      switch self {
      case .account(let number): number.text
      case .operator: "operator"
      }
    }
  }

  public func standing() async throws -> OutboxStanding { try await store.read { try MessageRow.standing($0) } }
}

/// Why a message is not sent again.
public enum OutboxRefusal: Error, Equatable, Sendable {
  case unknown
  /// It neither failed nor is it uncertain.
  case notStuck
  /// Nothing is held back.
  case notHeld
}

extension Accounts {
  /// How often an account is written to. Throws ``AccountRefusal``.
  public func set(_ frequency: NoticeFrequency, of number: AccountNumber) async throws {
    try await store.write { try AccountRow.change(number, "notices = ?", [frequency.rawValue], $0) }
  }

  /// How often an account chose to be written to; nil where there is none.
  public func frequency(of number: AccountNumber) async throws -> NoticeFrequency? {
    try await store.read { db in
      let sql = "SELECT notices FROM account WHERE number = ?"
      return try String.fetchOne(db, sql: sql, arguments: [number.text]).flatMap(NoticeFrequency.init(rawValue:))
    }
  }
}
