import Domain
import Foundation
import GRDB

/// Failed sign-ins: each beyond a few doubles the wait. Logins that do not exist are locked like those that do.
enum Lockout {
  /// Failures are forgotten after a day without one.
  static let memory: Int64 = 24 * 3_600_000
  static let longest: Int64 = 3_600_000

  /// How long to wait after so many failures, of which the first `free` cost nothing.
  static func wait(failures: Int, free: Int) -> Int64 {
    failures < free ? 0 : min(longest, 15_000 << Int64(min(failures - free, 20)))
  }
}

extension Limits {
  /// Until when a login may not be tried, from this address or at all; nil where it may. From the same address five failures are
  /// free; from all addresses together twenty-five, so that a stranger does not easily lock out whose address they know.
  func lockedUntil(login: String, client: String) async throws -> Instant? {
    let marks = lockMarks(login, client)
    let now = store.now.milliseconds
    return try await store.read { db in
      let ends = try marks.compactMap { mark, free -> Int64? in
        let row = try Row.fetchOne(
          db, sql: "SELECT failures, last_at FROM lockout WHERE key = ? AND last_at > ?",
          arguments: [mark, now - Lockout.memory])
        return row.map { ($0["last_at"] as Int64) + Lockout.wait(failures: $0["failures"], free: free) }
      }
      return ends.max().flatMap { $0 > now ? Instant(milliseconds: $0) : nil }
    }
  }

  func failed(login: String, client: String) async throws {
    let marks = lockMarks(login, client)
    let now = store.now.milliseconds
    try await store.write { db in
      for (mark, _) in marks {
        try db.execute(
          sql: """
            INSERT INTO lockout (key, failures, last_at) VALUES (?, 1, ?)
            ON CONFLICT (key) DO UPDATE SET last_at = excluded.last_at,
              failures = CASE WHEN last_at > ? THEN failures + 1 ELSE 1 END
            """, arguments: [mark, now, now - Lockout.memory])
      }
    }
  }

  /// Forgets the failures from this address only: others go on counting against whoever made them.
  func succeeded(login: String, client: String) async throws {
    let mark = lockMarks(login, client)[0].0
    try await store.write { try $0.execute(sql: "DELETE FROM lockout WHERE key = ?", arguments: [mark]) }
  }

  private func lockMarks(_ login: String, _ client: String) -> [(Data, Int)] {
    [
      (Data(key.mark("login:\(login) client:\(client)", for: .address)), 5),
      (Data(key.mark("login:\(login)", for: .address)), 25),
    ]
  }
}
