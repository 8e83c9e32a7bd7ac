public import Domain
import GRDB

/// The sessions of signed-in people, kept by the hash of their token.
public struct Sessions: Sendable {
  let store: DeskStore
  let key: DeskKey

  /// The session of a token, seen now; nil where it ended, or there is none. Writes at most once a minute; where there is no room
  /// for that, the session goes on unseen.
  public func find(token: String) async throws -> Session? {
    let hash = Fingerprint.of(token)
    let now = store.now
    let found = try await store.read { try SessionRow.session(token: hash, at: now, $0) }
    guard var session = found, now.milliseconds - session.lastSeen.milliseconds >= 60_000 else { return found }
    let id = session.id
    do {
      try await store.write { try SessionRow.touch(id, at: now, $0) }
    } catch is DeskFull {
      return found
    }
    session.lastSeen = now
    session.endsAt = SessionRow.end(of: session.account, openedAt: session.openedAt, lastSeen: now)
    return session
  }

  /// From now on the session acts for another of the person's bodies; nil where they are no member of it.
  public func act(for body: Body, in session: Session) async throws -> Session? {
    let now = store.now
    return try await store.write { db in
      guard let account = try AccountRow.account(session.account.number, db), account.person(for: body) != nil else {
        return nil
      }
      try db.execute(
        sql: "UPDATE session SET body = ? WHERE id = ?", arguments: [body.description, session.id.text])
      return try SessionRow.session(session.id, at: now, db)
    }
  }

  /// The open sessions of an account, the one seen last first.
  public func list(of account: AccountNumber) async throws -> [Session] {
    let now = store.now
    return try await store.read { try SessionRow.sessions(of: account, at: now, $0) }
  }

  /// Ends one session of an account; nothing where it is another's.
  public func end(_ id: SessionID, of account: AccountNumber) async throws {
    try await store.write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE id = ? AND account = ?", arguments: [id.text, account.text])
    }
  }

  /// Ends all sessions of an account, or all but one.
  public func endAll(of account: AccountNumber, except kept: SessionID? = nil) async throws {
    try await store.write { try SessionRow.endAll(of: account, except: kept, $0) }
  }

  /// What every form of a session carries, so that no other site can send it.
  public func csrfToken(for session: Session) -> String { mark("session", session.id.text) }

  /// Whether a form's token is the session's; takes as long for a near miss.
  public func check(_ token: String, for session: Session) -> Bool {
    Sodium.same(Array(token.utf8), Array(csrfToken(for: session).utf8))
  }

  /// What the form of a half-way state or of a visitor carries: bound to a random value that their cookie holds.
  public func csrfToken(forCookie value: String) -> String { mark("cookie", value) }

  /// Whether a form's token is of that cookie.
  public func check(_ token: String, forCookie value: String) -> Bool {
    Sodium.same(Array(token.utf8), Array(csrfToken(forCookie: value).utf8))
  }

  private func mark(_ kind: String, _ value: String) -> String {
    Base64URL.text(key.mark("\(kind):\(value)", for: .form))
  }

  /// Drops what has ended.
  func purge() async throws {
    let now = store.now
    try await store.write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE last_seen <= ?", arguments: [now.milliseconds - 26 * 3_600_000])
      try db.execute(
        sql: "DELETE FROM halfway WHERE opened_at <= ?", arguments: [now.milliseconds - Halfway.lifetime])
    }
  }
}
