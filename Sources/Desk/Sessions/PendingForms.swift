import Domain
import Foundation
import GRDB

/// Forms that were posted after their session had ended: kept for an hour, so that signing in again loses nothing.
public struct PendingForms: Sendable {
  let store: DeskStore

  /// A form as it was posted.
  public struct Form: Equatable, Sendable {
    /// The path it was posted to.
    public var path: String
    /// The body as it came.
    public var body: [UInt8]

    public init(path: String, body: [UInt8]) {
      self.path = path
      self.body = body
    }
  }

  /// Longest body that is kept.
  public static let longest = 65_536
  /// So many forms are kept for one account.
  static let most = 20
  static let lifetime: Int64 = 3_600_000

  /// Keeps a form under a random key; nil where it is too long. `account` is whose ended session it came from: only they get it.
  public func keep(_ form: Form, for account: AccountNumber) async throws -> String? {
    guard form.body.count <= PendingForms.longest, form.path.utf8.count <= 512 else { return nil }
    let key = Random.token()
    let now = store.now
    try await store.write { db in
      try db.execute(
        sql: "INSERT INTO pending_form (key, account, path, body, kept_at) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          Data(Fingerprint.of(key)), account.text, form.path, Data(form.body), now.milliseconds,
        ])
      try db.execute(
        sql: """
          DELETE FROM pending_form WHERE account = ? AND key NOT IN
            (SELECT key FROM pending_form WHERE account = ? ORDER BY kept_at DESC, key LIMIT ?)
          """, arguments: [account.text, account.text, PendingForms.most])
    }
    return key
  }

  /// Gives a kept form back to its account, once; nil where the hour has passed, or it is another's.
  public func take(_ key: String, for account: AccountNumber) async throws -> Form? {
    let hash = Data(Fingerprint.of(key))
    let oldest = store.now.milliseconds - PendingForms.lifetime
    return try await store.write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT path, body FROM pending_form WHERE key = ? AND account = ? AND kept_at > ?",
        arguments: [hash, account.text, oldest])
      guard let row else { return nil }
      try db.execute(sql: "DELETE FROM pending_form WHERE key = ?", arguments: [hash])
      return Form(path: row["path"], body: Array(row["body"] as Data))
    }
  }

  func purge() async throws {
    let oldest = store.now.milliseconds - PendingForms.lifetime
    try await store.write { db in
      try db.execute(sql: "DELETE FROM pending_form WHERE kept_at <= ?", arguments: [oldest])
    }
  }
}
