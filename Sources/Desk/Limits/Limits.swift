public import Domain
import Foundation
import GRDB

/// What is counted, so that nobody can try without end or take the service from others.
public enum LimitedAction: String, CaseIterable, Sendable {
  case signIn = "sign-in"
  case secondFactor = "second-factor"
  case changePassword = "change-password"
  case upload
  case file
  /// Looking up a dossier by the code on its slip.
  case slip
  /// Having a certificate's file checked.
  case check

  /// So many at once, and one more every so many milliseconds.
  var allowance: (burst: Int64, every: Int64) {
    switch self {
    case .signIn: (60, 10_000)
    case .secondFactor: (10, 180_000)
    case .changePassword: (10, 300_000)
    case .upload: (200, 3_000)
    case .file: (20, 60_000)
    case .slip: (30, 10_000)
    case .check: (30, 10_000)
    }
  }
}

/// By whom it is counted.
public enum LimitKey: Hashable, Sendable {
  case account(AccountNumber)
  /// A visitor's network address.
  case client(String)

  var text: String {
    switch self {
    case .account(let number): "account:\(number)"
    case .client(let address): "client:\(address)"
    }
  }
}

/// Whether something may be done now.
public enum Allowance: Equatable, Sendable {
  case granted
  case refused(until: Instant)
}

/// Counts that outlive a restart. Logins and addresses are kept only as marks that nobody without the desk's key can make.
public struct Limits: Sendable {
  let store: DeskStore
  let key: DeskKey

  /// Counts one act for each of the keys, all or none of them.
  public func take(_ action: LimitedAction, by keys: [LimitKey]) async throws -> Allowance {
    let marks = keys.map { Data(key.mark("\(action.rawValue):\($0.text)", for: .address)) }
    let now = store.now.milliseconds
    let (burst, every) = action.allowance
    return try await store.write { db in
      // A bucket is the moment at which it will be full again: each act moves it on by one share.
      var moved: [(Data, Int64)] = []
      for mark in marks {
        let stored = try Int64.fetchOne(db, sql: "SELECT full_at FROM bucket WHERE key = ?", arguments: [mark])
        let full = max(stored ?? now, now) + every
        guard full - now <= burst * every else {
          return .refused(until: Instant(milliseconds: full - burst * every))
        }
        moved.append((mark, full))
      }
      for (mark, full) in moved {
        try db.execute(
          sql:
            "INSERT INTO bucket (key, full_at) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET full_at = excluded.full_at",
          arguments: [mark, full])
      }
      return .granted
    }
  }

  func purge() async throws {
    let now = store.now.milliseconds
    try await store.write { db in
      try db.execute(sql: "DELETE FROM bucket WHERE full_at <= ?", arguments: [now])
      try db.execute(sql: "DELETE FROM lockout WHERE last_at <= ?", arguments: [now - Lockout.memory])
    }
  }
}
