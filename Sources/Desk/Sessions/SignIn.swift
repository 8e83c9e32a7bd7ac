public import Domain
import Foundation
import GRDB

/// From e-mail and password to a session. Nothing it says or the time it takes tells whether an account exists.
public struct SignIn: Sendable {
  let store: DeskStore
  let hashing: HashingQueue
  let limits: Limits
  let secondFactors: SecondFactors
  let sessions: Sessions

  /// What comes after the right password.
  public enum Step: Sendable {
    case signedIn(OpenedSession)
    /// A code is wanted.
    case code(Halfway)
    /// A second factor must be set up first: the account is an officer's.
    case setUp(Halfway)
  }

  /// Judges e-mail and password. `client` is the visitor's address, kept only as a keyed hash; `device` the browser's own name.
  /// Throws ``SignInRefusal``.
  public func begin(email: String, password: String, client: String, device: String) async throws -> Step {
    let login = MailAddress(email)?.text ?? Text(email.prefix(254)).string.lowercased()
    try await wait(.signIn, [.client(client)])
    try await notLocked(login, client)
    let account = try await store.read { db in
      try MailAddress(email).flatMap { try AccountRow.account(email: $0, db) }
    }
    let stored = try await store.read { db in try account.flatMap { try AccountRow.password(of: $0.number, db) } }
    guard try await matches(password, stored), let account, !account.isDisabled, !account.memberships.isEmpty else {
      try await limits.failed(login: login, client: client)
      throw SignInRefusal.notAccepted
    }
    try await limits.succeeded(login: login, client: client)
    return try await store.write { db in try next(account, device: device, db) }
  }

  private func next(_ account: Account, device: String, _ db: Database) throws -> Step {
    if account.hasSecondFactor { return .code(try HalfwayRow.open(account, .code, device: device, at: store.now, db)) }
    if secondFactors.isRequired(of: account) {
      return .setUp(try HalfwayRow.open(account, .setUp, device: device, at: store.now, db))
    }
    return .signedIn(try SessionRow.open(account, device: device, at: store.now, db))
  }

  /// The half-way state of a token that its cookie holds; nil where it ended.
  public func halfway(token: String) async throws -> Halfway? {
    let now = store.now
    return try await store.read { try HalfwayRow.find(token: token, at: now, $0)?.halfway }
  }

  /// Opens the session for a one-time code or a recovery code. Throws ``SignInRefusal``.
  public func enter(code: String, _ halfway: Halfway) async throws -> OpenedSession {
    let now = store.now
    try await wait(.secondFactor, [.account(try await account(halfway, .code))])
    let opened = try await store.write { db -> OpenedSession? in
      guard let row = try HalfwayRow.find(token: halfway.token, at: now, db), row.halfway.need == .code else {
        throw SignInRefusal.tooLate
      }
      guard try secondFactors.accept(code, of: row.account.number, db) else {
        try HalfwayRow.countTry(halfway.token, db)
        return nil
      }
      try HalfwayRow.close(halfway.token, db)
      return try SessionRow.open(row.account, device: row.device, at: now, db)
    }
    guard let opened else { throw SignInRefusal.wrongCode }
    return opened
  }

  /// The secret to set up at a first sign-in. Throws ``SignInRefusal``.
  public func offer(_ halfway: Halfway) async throws -> SecondFactors.Offer {
    try await secondFactors.offer(to: try await account(halfway, .setUp))
  }

  /// Confirms the secret that was offered and opens the session; the recovery codes are shown this once. Throws
  /// ``SignInRefusal``.
  public func confirm(code: String, _ halfway: Halfway) async throws -> (opened: OpenedSession, codes: [String]) {
    let number = try await account(halfway, .setUp)
    let codes: [String]
    do {
      codes = try await secondFactors.confirm(number, code: code)
    } catch SecondFactorRefusal.wrongCode {
      try await store.write { try HalfwayRow.countTry(halfway.token, $0) }
      throw SignInRefusal.wrongCode
    }
    let now = store.now
    let opened = try await store.write { db in
      guard let row = try HalfwayRow.find(token: halfway.token, at: now, db) else { throw SignInRefusal.tooLate }
      try HalfwayRow.close(halfway.token, db)
      return try SessionRow.open(row.account, device: row.device, at: now, db)
    }
    return (opened, codes)
  }

  private func account(_ halfway: Halfway, _ need: Halfway.Need) async throws -> AccountNumber {
    let now = store.now
    return try await store.read { db in
      guard let row = try HalfwayRow.find(token: halfway.token, at: now, db), row.halfway.need == need else {
        throw SignInRefusal.tooLate
      }
      return row.account.number
    }
  }

  private func wait(_ action: LimitedAction, _ keys: [LimitKey]) async throws {
    if case .refused(let until) = try await limits.take(action, by: keys) { throw SignInRefusal.tooMany(until: until) }
  }

  private func notLocked(_ login: String, _ client: String) async throws {
    if let until = try await limits.lockedUntil(login: login, client: client) {
      throw SignInRefusal.tooMany(until: until)
    }
  }

  private func matches(_ password: String, _ stored: String?) async throws -> Bool {
    do {
      return try await hashing.verify(password.utf8.count > Password.longest ? "" : password, against: stored)
    } catch is Busy {
      throw SignInRefusal.busy
    }
  }
}

/// Why somebody was not signed in.
public enum SignInRefusal: Error, Equatable, Sendable {
  /// E-mail and password do not belong together, or the account may not sign in: one answer for all of these.
  case notAccepted
  case tooMany(until: Instant)
  case busy
  case wrongCode
  /// The half-way state ended: ten minutes passed, or five codes were wrong.
  case tooLate
}
