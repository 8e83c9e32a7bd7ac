import Domain
import GRDB

/// Whom a provider of identities calls by which name (OpenID Connect): a place kept for it, not yet a way to sign in.
public struct Identities: Sendable {
  let store: DeskStore

  /// Ties a provider's subject to an account. Throws ``IdentityRefusal``.
  public func link(issuer: String, subject: String, to account: AccountNumber) async throws {
    let now = store.now
    try await store.write { db in
      guard try AccountRow.account(account, db) != nil else { throw IdentityRefusal.unknownAccount }
      let holder = try IdentityRow.holder(issuer, subject, db)
      guard holder == nil || holder == account else { throw IdentityRefusal.linkedToAnother }
      guard holder == nil else { return }
      try db.execute(
        sql: "INSERT INTO identity (issuer, subject, account, linked_at) VALUES (?, ?, ?, ?)",
        arguments: [issuer, subject, account.text, now.milliseconds])
    }
  }

  /// The account of a provider's subject; nil where there is none.
  public func find(issuer: String, subject: String) async throws -> Account? {
    try await store.read { db in
      try IdentityRow.holder(issuer, subject, db).flatMap { try AccountRow.account($0, db) }
    }
  }
}

/// Why an identity was not tied to an account.
public enum IdentityRefusal: Error, Equatable, Sendable {
  case unknownAccount
  case linkedToAnother
}

private enum IdentityRow {
  static func holder(_ issuer: String, _ subject: String, _ db: Database) throws -> AccountNumber? {
    try String.fetchOne(
      db, sql: "SELECT account FROM identity WHERE issuer = ? AND subject = ?", arguments: [issuer, subject]
    ).flatMap { AccountNumber($0) }
  }
}
