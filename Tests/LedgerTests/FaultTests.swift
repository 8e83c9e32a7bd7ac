import Foundation
import GRDB
import Synchronization
import Spawning
import Testing

@testable import Ledger

@Suite("Faults of the disk")
struct FaultTests {
  @Test("a full disk refuses the filing, reading goes on, and when there is room again so does filing")
  func full() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    _ = try await ledger.append(.filing("s"))
    let pages = try ledger.store.onWriter { db in
      try db.execute(sql: "PRAGMA max_page_count = 1")
      return try Int.fetchOne(db, sql: "PRAGMA max_page_count") ?? 0
    }
    let large = Request(
      acts: [Draft(kind: "a/1", subject: "s", fields: [Field("f", .published, [UInt8](repeating: 1, count: 1 << 20))])])
    let answers = await withTaskGroup(of: Result<Answer, LedgerError>.self) { group in
      for _ in 0..<4 { group.addTask { await attempt(ledger, large) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: .failure(.noSpace), count: 4))
    #expect(try ledger.act(at: 0) != nil)
    #expect(ledger.size == 1)
    #expect(ledger.storageFailure == nil)
    try ledger.store.onWriter { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 10_000)") }
    #expect(try await ledger.append(large) == .appended(first: 1, count: 1))
    ledger.close()
    #expect(try Verification.verify(directory: place.path).findings == [])
  }

  @Test("after a failed fsync nothing more is appended, everyone is told, and what was acknowledged is there")
  func failedSync() async throws {
    let place = try TemporaryDirectory()
    let isBroken = Atomic(false)
    let faults = PlannedFaults {
      guard isBroken.load(ordering: .relaxed) else { return }
      throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC, message: "planned")
    }
    let ledger = try place.open(faults: faults)
    _ = try await ledger.append(.filing("s"))
    isBroken.store(true, ordering: .relaxed)
    guard case .failure(.storageFailed) = await attempt(ledger, .filing("s")) else {
      Issue.record("a failed fsync was not reported")
      return
    }
    isBroken.store(false, ordering: .relaxed)
    guard case .failure(.storageFailed) = await attempt(ledger, .filing("s")) else {
      Issue.record("the ledger went on after a failed fsync")
      return
    }
    #expect(await ledger.waitForStorageFailure() != nil)
    #expect(try ledger.act(at: 0) != nil)
    ledger.close()

    let again = try place.open()
    #expect(again.size == 1)
    again.close()
    #expect(try Verification.verify(directory: place.path).findings == [])
  }

  private static let strace = "/usr/bin/strace"

  /// True where the system lets a process be traced.
  private static let canInject: Bool = {
    guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
    let traced = [strace, "-o", "/dev/null", "-e", "inject=fdatasync:error=EIO:when=9", "/bin/true"]
    return (try? SpawnedProcess(traced))?.waitForEnd() == .exited(0)
  }()

  @Test(
    "a disk that fails under eight writers ends the process with 70, and nothing acknowledged is missing",
    .enabled(if: canInject))
  func realFailure() throws {
    let place = try TemporaryDirectory()
    let traced =
      [FaultTests.strace, "-f", "-o", "/dev/null", "-e", "inject=fdatasync:error=EIO:when=60"]
      + [KillTests.program.path, place.path]
    let (acknowledged, ending) = try KillTests.acknowledgements(of: traced)
    #expect(ending == .exited(70))
    #expect(!acknowledged.isEmpty)
    #expect(try KillTests.missing(acknowledged, in: place) == [])
    #expect(try Verification.verify(directory: place.path).findings == [])
  }
}
