import Domain
import Synchronization

@testable import Desk

/// A desk in a folder of its own, with a clock that tests move and hashing that costs little.
final class Office: Sendable {
  let folder: Folder
  let desk: Desk
  private let clock: Clock

  /// 2026-02-10 09:00 in Hà Nội.
  static let start: Int64 = 1_770_688_800_000
  static let comingo = Body.office(.comingo)
  static let lantern = organisation("o-lantern")
  static let river = organisation("o-river")

  /// Opens the desk of a folder, a new one if none is given.
  init(
    in folder: Folder? = nil, at milliseconds: Int64 = start, strictness: Desk.Strictness = .record,
    scanner: (any FileScanner)? = nil, hashing: HashingQueue = .cheap, faults: FileFaults = .none
  ) throws {
    let folder = try folder ?? Folder()
    let clock = Clock(milliseconds)
    self.folder = folder
    self.clock = clock
    desk = try Desk.open(
      directory: folder.path, strictness: strictness, scanner: scanner, hashing: hashing, faults: faults,
      clock: { clock.now })
  }

  /// The tables themselves, to see what lies there.
  var store: DeskStore { desk.accounts.store }

  deinit { desk.close() }

  func pass(minutes: Int64) { clock.pass(minutes * 60_000) }
  func pass(seconds: Int64) { clock.pass(seconds * 1_000) }
  var now: Instant { clock.now }

  /// The same place after a restart.
  func restarted() throws -> Office {
    desk.close()
    return try Office(in: folder, at: clock.now.milliseconds)
  }

  private static func organisation(_ number: String) -> Body {
    guard let number = RecordNumber(number) else { preconditionFailure("\(number) is no record number") }
    return .organisation(number)
  }

  /// Somebody who files for an organisation.
  func filer(_ email: String = "mai@lantern.example", for body: Body = lantern) async throws -> (Account, String) {
    try await desk.accounts.create(
      NewAccount(email: email, name: Text("Nguyễn Thị Mai"), language: .vi, memberships: [Membership(body, [.files])]))
  }

  /// Somebody who receives dossiers.
  func officer(_ email: String = "hung@office.example") async throws -> (Account, String) {
    try await desk.accounts.create(
      NewAccount(
        email: email, name: Text("Trần Văn Hùng"), language: .vi, memberships: [Membership(Office.comingo, [.receives])]
      ))
  }

  func draft(_ account: Account, owner: Body = lantern) async throws -> Draft {
    try await desk.drafts.create(.issueOperation, owner: owner, by: account.number)
  }
}

/// Time that goes on when it is told to.
final class Clock: Sendable {
  private let milliseconds: Mutex<Int64>

  init(_ milliseconds: Int64) { self.milliseconds = Mutex(milliseconds) }
  var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }
  func pass(_ step: Int64) { milliseconds.withLock { $0 += step } }
}

extension HashingQueue {
  /// Argon2id at the least that libsodium allows.
  static var cheap: HashingQueue { HashingQueue(cost: .least) }
}

extension Argon2.Cost {
  static let least = Argon2.Cost(passes: 1, bytes: 8_192)
}
