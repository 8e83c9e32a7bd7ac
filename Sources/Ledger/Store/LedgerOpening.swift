import Dispatch
import GRDB

/// What is found when a directory is opened, and what follows from it.
struct LedgerOpening {
  let directory: String
  let mode: Ledger.Mode
  let store: Store
  let lock: DirectoryLock?
  var clock: @Sendable () -> Int64 = Ledger.systemClock
  var signingInterval: DispatchTimeInterval = .seconds(1)
  private(set) var size: Position = 0
  private(set) var origin = ""
  private(set) var standing = Ledger.Standing.writing
  private(set) var key: SigningKey?
  private(set) var last: Checkpoint?
  /// The right edge at the size last signed.
  private(set) var signed = Frontier()

  init(directory: String, mode: Ledger.Mode, faults: PlannedFaults) throws {
    self.directory = directory
    self.mode = mode
    let path = directory + "/ledger.sqlite"
    switch mode {
    case .writing:
      try DurableFile.makeDirectory(directory)
      lock = try DirectoryLock(directory: directory)
    case .reading:
      guard DurableFile.exists(path) else { throw LedgerError.noLedger(directory: directory) }
      lock = nil
    }
    store = try Store(path: path, mode: mode, faults: faults)
  }

  /// Checks head and frontier against the stored nodes, compares with what was signed, and says what may be done.
  mutating func judge(origin asked: String) throws {
    let state = StateDirectory(of: directory)
    key = try LedgerOpening.sound { try state.key() }
    last = try LedgerOpening.sound { try state.checkpoint() }
    origin = last?.origin ?? key?.verifier.name ?? asked
    guard VerifierKey.isKeyName(origin) else {
      throw LedgerError.invalid("an origin has no spaces and no plus sign: \(origin)")
    }
    let reason: ReadOnlyReason?
    (size, reason) = try store.read { db in
      (try LedgerOpening.checkHead(db), try LedgerOpening.compare(db, with: last, key: key))
    }
    if mode == .reading {
      standing = .readOnly(.openedForReading)
    } else if let reason {
      standing = .readOnly(reason)
    } else {
      try makeReady(state)
    }
  }

  /// A file of `state/` that is damaged counts as lost: the place can be read until its operator puts it right.
  private static func sound<Value>(_ read: () throws -> Value?) throws -> Value? {
    do {
      return try read()
    } catch LedgerError.damaged {
      return nil
    }
  }

  private mutating func makeReady(_ state: StateDirectory) throws {
    if let last { signed = try store.read { try StoredRow.tree($0).frontier(at: last.size) } ?? Frontier() }
    guard key == nil else { return }
    key = SigningKey(generatingFor: origin)
    if let key { try state.write(key) }
  }

  private static func checkHead(_ db: Database) throws -> Position {
    let (head, frontier) = try StoredRow.head(db)
    let last = try Position.fetchOne(db, sql: "SELECT max(position) FROM act") ?? -1
    guard last == head.size - 1 else {
      throw LedgerError.damaged("the head counts \(head.size) acts, the last one stands at \(last)")
    }
    guard try StoredRow.tree(db).frontier(at: head.size) == frontier, frontier.root == head.root else {
      throw LedgerError.damaged("the head at \(head.size) is not that of the stored tree")
    }
    return head.size
  }

  private static func compare(_ db: Database, with last: Checkpoint?, key: SigningKey?) throws -> ReadOnlyReason? {
    let head = try StoredRow.head(db).head
    let standing = try String.fetchOne(db, sql: "SELECT standing FROM place WHERE id = 1")
    if standing == "mirror" { return .mirror }
    guard let last, let key else { return head.size == 0 && last == nil ? nil : .stateMissing }
    guard last.isSigned(by: key.verifier) else { return .stateMissing }
    guard last.size <= head.size else { return .olderThanSigned(size: head.size, signed: last.size) }
    guard try StoredRow.tree(db).root(at: last.size) == last.root else {
      return .contradictsSigned(size: last.size)
    }
    return nil
  }
}
