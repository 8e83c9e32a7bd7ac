public import Domain
import GRDB

/// The accounts of the desk.
public struct Accounts: Sendable {
  let store: DeskStore
  let hashing: HashingQueue

  /// Makes an account and gives its first password, which is shown this once. Throws ``AccountRefusal``.
  public func create(_ new: NewAccount) async throws -> (account: Account, password: String) {
    let email = try Accounts.checked(new)
    let password = Password.drawn()
    let hash = try await hashed(password)
    let number = AccountNumber.drawn()
    let now = store.now
    let account = try await store.write { db in
      guard try AccountRow.account(email: email, db) == nil else { throw AccountRefusal.addressTaken }
      try db.execute(
        sql: """
          INSERT INTO account (number, email, name, language, password, password_stands, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number.text, email.text, new.name.string, new.language.rawValue, hash, new.password.column, now.milliseconds,
        ])
      for membership in new.memberships { try AccountRow.insert(membership, of: number, db) }
      return try AccountRow.known(number, db)
    }
    return (account, password)
  }

  /// nil where there is none of that number.
  public func find(_ number: AccountNumber) async throws -> Account? {
    try await store.read { try AccountRow.account(number, $0) }
  }

  /// nil where there is none of that address.
  public func find(email: String) async throws -> Account? {
    guard let address = MailAddress(email) else { return nil }
    return try await store.read { try AccountRow.account(email: address, $0) }
  }

  /// All accounts, or those of a body, by name.
  public func list(of body: Body? = nil) async throws -> [Account] {
    try await store.read { db in
      let keyed = try AccountRow.accounts(of: body, db).map { (key: CollationKey.key($0.name.string), account: $0) }
      return keyed.sorted { ($0.key, $0.account.number.text) < ($1.key, $1.account.number.text) }.map(\.account)
    }
  }

  /// Ends the account's sessions and lets it sign in no more. Throws ``AccountRefusal``.
  public func disable(_ number: AccountNumber) async throws {
    let now = store.now
    try await store.write { db in
      try AccountRow.change(number, "disabled_at = coalesce(disabled_at, ?)", [now.milliseconds], db)
      try SessionRow.endAll(of: number, db)
    }
  }

  /// Lets a disabled account sign in again. Throws ``AccountRefusal``.
  public func enable(_ number: AccountNumber) async throws {
    try await store.write { try AccountRow.change(number, "disabled_at = NULL", [], $0) }
  }

  /// Gives a new first password, shown this once; ends the sessions and forgets the second factor. Throws ``AccountRefusal``.
  public func reset(_ number: AccountNumber) async throws -> String {
    let password = Password.drawn()
    let hash = try await hashed(password)
    try await store.write { db in
      try AccountRow.change(number, "password = ?, password_stands = 'once'", [hash], db)
      try SecondFactorRow.forget(number, db)
      try SessionRow.endAll(of: number, db)
    }
    return password
  }

  /// Sets the password a person chose, knowing the present one; their other sessions end. Throws ``AccountRefusal``.
  public func changePassword(
    of number: AccountNumber, from present: String, to chosen: String, keeping session: SessionID? = nil
  ) async throws {
    guard let account = try await find(number) else { throw AccountRefusal.unknown }
    do { try Password.judge(chosen, of: account) } catch { throw AccountRefusal.password(error) }
    let stored = try await store.read { try AccountRow.password(of: number, $0) }
    guard try await matches(present, stored) else { throw AccountRefusal.wrongPassword }
    guard present != chosen else { throw AccountRefusal.password(.unchanged) }
    let hash = try await hashed(chosen)
    try await store.write { db in
      try AccountRow.change(number, "password = ?, password_stands = 'chosen'", [hash], db)
      try SessionRow.endAll(of: number, except: session, db)
    }
  }

  /// Sets what an account may do for a body, in place of what it might before; no roles: it is no member any more. Sessions that
  /// act for the body go on with the new roles, or end. Throws ``AccountRefusal``.
  public func set(_ membership: Membership, of number: AccountNumber) async throws {
    try Accounts.check(membership)
    try await store.write { db in
      guard try AccountRow.account(number, db) != nil else { throw AccountRefusal.unknown }
      try AccountRow.replace(membership, of: number, db)
      if membership.roles.isEmpty { try SessionRow.endAll(of: number, actingFor: membership.body, db) }
    }
  }

  private func hashed(_ password: String) async throws -> String {
    do { return try await hashing.hash(password) } catch is Busy { throw AccountRefusal.busy }
  }

  private func matches(_ password: String, _ hash: String?) async throws -> Bool {
    do { return try await hashing.verify(password, against: hash) } catch is Busy { throw AccountRefusal.busy }
  }

  private static func checked(_ new: NewAccount) throws(AccountRefusal) -> MailAddress {
    guard let email = MailAddress(new.email) else { throw .noAddress }
    guard (1...200).contains(new.name.string.count) else { throw .noName }
    guard !new.memberships.isEmpty, new.memberships.allSatisfy({ !$0.roles.isEmpty }) else { throw .noMembership }
    for membership in new.memberships { try check(membership) }
    return email
  }

  private static func check(_ membership: Membership) throws(AccountRefusal) {
    for role in membership.roles.sorted() where !role.fits(membership.body) {
      throw .unfitRole(role, membership.body)
    }
  }
}

extension Role {
  /// Whether a member of such a body may have this role.
  func fits(_ body: Body) -> Bool {
    switch (self, body) {
    case (.files, .organisation), (.administers, _), (.audits, _), (.receives, .office), (.isConsulted, .office),
      (.decides, .office):
      true
    case (.files, .office), (.receives, .organisation), (.isConsulted, .organisation), (.decides, .organisation): false
    }
  }
}

extension NewAccount.FirstPassword {
  var column: String {
    switch self {
    case .once: "once"
    case .lasting: "chosen"
    }
  }
}
