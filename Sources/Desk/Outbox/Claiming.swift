public import Domain
import GRDB
import Glibc

/// A message that was claimed: from here on it may be handed over, by this process and once.
public struct OutgoingMessage: Sendable {
  public let id: MessageID
  public let account: Account
  /// What it tells, as far as the account may still know it; the oldest first.
  public let notices: [KeptNotice]
  public let madeAt: Instant
  public let attempts: Int
  /// Its place in the journal.
  let place: Int64
}

/// What became of handing a message over.
public enum Carriage: Equatable, Sendable {
  /// The mail program took it.
  case accepted
  /// It lies as a file where somebody takes it away.
  case written
  /// Not taken for now.
  case later(MailFault)
  /// Nothing can go out for now, whichever message it is: it waits and is not counted as tried.
  case held(MailFault)
  case refused(MailFault)
  /// It may have gone out.
  case unknown(MailFault)
}

extension Outbox {
  /// After so many tries a message has failed: some nine days.
  static let mostAttempts = 14

  /// How long a message waits after so many tries, in seconds.
  static func pause(after attempts: Int) -> Int64 {
    let steps: [Int64] = [60, 300, 900, 3_600, 14_400, 43_200]
    return attempts <= steps.count ? steps[max(0, attempts - 1)] : 86_400
  }

  /// Claims the next message that is due, durably, in the desk and in the journal; nil where none is. Accounts that were closed meanwhile
  /// get nothing, and nobody is told of a body they no longer act for.
  func claim() async throws -> OutgoingMessage? {
    let now = store.now
    guard try await isAnythingDue(at: now), let claimed = try await claimInDesk(at: now) else { return nil }
    do {
      let place = try journal.claim(claimed.message.id, telling: claimed.marks, at: now)
      return claimed.message.placed(place)
    } catch {
      try await note(claimed.message.id, .held(.folder(ENOSPC)), attempts: claimed.message.attempts, place: nil)
      throw error
    }
  }

  private func claimInDesk(at now: Instant) async throws -> (message: OutgoingMessage, marks: [NoticeMark])? {
    let journal = journal
    return try await store.write { db in
      while let row = try Row.fetchOne(
        db,
        sql:
          "SELECT id, account, attempts, made_at FROM message WHERE state = 'queued' AND next_at <= ? ORDER BY next_at, id LIMIT 1",
        arguments: [now.milliseconds])
      {
        guard let id = MessageID(row["id"] as String), let number = AccountNumber(row["account"] as String) else {
          preconditionFailure("the outbox holds a message that it cannot have written")
        }
        let account = try AccountRow.known(number, db)
        guard !account.isDisabled else {
          try Outbox.drop(id, .accountDisabled, at: now, db)
          continue
        }
        try Outbox.dropForeign(id, at: now, db)
        guard try Outbox.withoutTold(id, journal, at: now, db) else { continue }
        let notices = try NoticeRow.notices(
          "n.message = ? AND n.dropped_at IS NULL", [id.text], limit: Outbox.mostInDigest, db)
        guard !notices.isEmpty else {
          try Outbox.drop(id, try Outbox.whyEmpty(id, db), at: now, db)
          continue
        }
        try db.execute(
          sql: "UPDATE message SET state = 'sending', attempts = attempts + 1, changed_at = ? WHERE id = ?",
          arguments: [now.milliseconds, id.text])
        let message = OutgoingMessage(
          id: id, account: account, notices: notices.reversed(), madeAt: Instant(milliseconds: row["made_at"]),
          attempts: (row["attempts"] as Int) + 1, place: 0)
        return (message, try NoticeRow.marks(of: id, db).map(\.mark))
      }
      return nil
    }
  }

  private func isAnythingDue(at now: Instant) async throws -> Bool {
    try await store.read { db in
      let sql = """
        SELECT 1 FROM message WHERE state = 'queued' AND next_at <= ?
          AND NOT EXISTS (SELECT 1 FROM sent_journal WHERE held_at IS NOT NULL) LIMIT 1
        """
      return try Int.fetchOne(db, sql: sql, arguments: [now.milliseconds]) != nil
    }
  }

  private static func drop(_ id: MessageID, _ fault: MailFault, at now: Instant, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE message SET state = 'dropped', fault = ?, changed_at = ? WHERE id = ?",
      arguments: [fault.text, now.milliseconds, id.text])
  }

  /// Why nothing is left that a message could tell.
  private static func whyEmpty(_ id: MessageID, _ db: Database) throws -> MailFault {
    let sql = "SELECT 1 FROM notice WHERE message = ? LIMIT 1"
    return try Int.fetchOne(db, sql: sql, arguments: [id.text]) == nil ? .alreadyTold : .noLongerMember
  }

  private static func dropForeign(_ id: MessageID, at now: Instant, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE notice SET dropped_at = ? WHERE message = ? AND dropped_at IS NULL AND NOT EXISTS
          (SELECT 1 FROM membership m WHERE m.account = notice.account AND m.body = notice.body AND m.role = notice.role)
        """, arguments: [now.milliseconds, id.text])
  }

  /// Records what became of a claimed message: first in the journal, then on the desk.
  func settle(_ id: MessageID, _ carriage: Carriage, attempts: Int, place: Int64) async throws {
    try journal.note(id, carriage, at: store.now)
    try await note(id, carriage, attempts: attempts, place: place)
  }

  private func note(_ id: MessageID, _ carriage: Carriage, attempts: Int, place: Int64?) async throws {
    let now = store.now
    let (state, tried, pause, fault): (String, Int, Int64, MailFault?) =
      switch carriage {
      case .accepted, .written: ("sent", attempts, 0, nil)
      case .later(let fault) where attempts >= Outbox.mostAttempts: ("failed", attempts, 0, fault)
      case .later(let fault): ("queued", attempts, Outbox.pause(after: attempts), fault)
      case .held(let fault): ("queued", attempts - 1, 60, fault)
      case .refused(let fault): ("failed", attempts, 0, fault)
      case .unknown(let fault): ("uncertain", attempts, 0, fault)
      }
    try await store.write { db in
      try db.execute(
        sql: """
          UPDATE message SET state = ?, attempts = ?, next_at = ?, changed_at = ?, fault = ?, carried = ?
          WHERE id = ? AND state = 'sending'
          """,
        arguments: [
          state, tried, now.milliseconds + pause * 1_000, now.milliseconds, fault?.text, carriage.manner, id.text,
        ])
      guard let place else { return }
      try db.execute(sql: "UPDATE sent_journal SET place = max(place, ?)", arguments: [place])
    }
  }
}

extension Carriage {
  /// As it lies in the table, where it went out.
  fileprivate var manner: String? {
    switch self {
    case .accepted: "program"
    case .written: "folder"
    case .later, .held, .refused, .unknown: nil
    }
  }
}

extension OutgoingMessage {
  fileprivate func placed(_ place: Int64) -> OutgoingMessage {
    OutgoingMessage(id: id, account: account, notices: notices, madeAt: madeAt, attempts: attempts, place: place)
  }
}
