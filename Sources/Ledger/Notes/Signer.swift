import Dispatch
import Foundation
import GRDB
import Synchronization

/// Signs the head from re-read bytes, at most once in an interval, and never anything older than it signed before.
final class Signer: Sendable {
  private struct State {
    var checkpoint: Checkpoint?
    /// The right edge of what was signed last, hashed from leaves.
    var frontier: Frontier
    var isScheduled = false
    var isClosed = false
    var earliest = DispatchTime.now()
  }

  private let store: Store
  private let key: SigningKey
  private let directory: StateDirectory
  private let interval: DispatchTimeInterval
  private let clock: @Sendable () -> Int64
  private let stopped: @Sendable (LedgerError) -> Void
  private let thread = LedgerThread.make("nhipcau.ledger.signer")
  private let state: Mutex<State>
  /// The size of the last checkpoint.
  let signed: SizeWatch

  /// `frontier` is that of the last checkpoint, already compared with what the store holds.
  init(
    store: Store, key: SigningKey, directory: StateDirectory, last: Checkpoint?, frontier: Frontier,
    interval: DispatchTimeInterval, clock: @escaping @Sendable () -> Int64,
    stopped: @escaping @Sendable (LedgerError) -> Void
  ) {
    self.store = store
    self.key = key
    self.directory = directory
    self.interval = interval
    self.clock = clock
    self.stopped = stopped
    state = Mutex(State(checkpoint: last, frontier: frontier))
    signed = SizeWatch(last == nil ? -1 : frontier.size)
  }

  var checkpoint: Checkpoint? { state.withLock { $0.checkpoint } }
  var verifierKey: VerifierKey { key.verifier }

  /// Asks for a checkpoint of what is committed now, as soon as the interval allows.
  func wake() {
    let time: DispatchTime? = state.withLock { state in
      guard !state.isScheduled, !state.isClosed else { return nil }
      state.isScheduled = true
      return state.earliest
    }
    if let time { thread.asyncAfter(deadline: time) { self.turn() } }
  }

  /// Signs for the last time what is not yet signed, and returns when that is done.
  func close(signing: Signing) {
    let end = {
      if signing == .last { try? self.sign() }
      self.state.withLock { $0.isClosed = true }
    }
    if LedgerThread.isCurrent { end() } else { thread.sync(execute: end) }
    signed.close()
  }

  /// What a signer that is closed still does.
  enum Signing {
    case last
    case nothing
  }

  private func turn() {
    state.withLock { $0.isScheduled = false }
    do {
      try sign()
    } catch {
      let meaning = LedgerError(error)
      if meaning.stopsLedger { stopped(meaning) } else { wake() }
    }
  }

  /// Hashes the leaves since the last checkpoint as they are stored, compares with the head, signs, and keeps the note
  /// on the disk before anyone sees it. Costs one hash for each new act.
  func sign() throws {
    let (before, isFirst, isClosed) = state.withLock { state in
      // Before the work, so that an append during it is signed an interval from now and no sooner.
      state.earliest = .now() + interval
      return (state.frontier, state.checkpoint == nil, state.isClosed)
    }
    guard !isClosed else { return }
    let (head, frontier) = try store.read { db in try Signer.reread(from: before, db) }
    guard head.size > before.size || isFirst else {
      state.withLock { $0.earliest = .now() }
      return
    }
    let text = Checkpoint.text(origin: key.verifier.name, head: head)
    guard let checkpoint = Checkpoint(note: try key.sign(text), signedAt: clock()) else {
      throw LedgerError.invalid("the origin \(key.verifier.name) makes no checkpoint")
    }
    try directory.write(checkpoint)
    state.withLock { state in
      state.checkpoint = checkpoint
      state.frontier = frontier
    }
    signed.advance(to: head.size)
  }

  private static func reread(from before: Frontier, _ db: Database) throws -> (Head, Frontier) {
    let (head, stored) = try StoredRow.head(db)
    var frontier = before
    let leaves = try Data.fetchCursor(
      db.cachedStatement(sql: "SELECT leaf FROM act WHERE position >= ? ORDER BY position"), arguments: [before.size])
    while let leaf = try leaves.next() { frontier.append(Hash.leaf(leaf)) }
    guard frontier == stored, frontier.size == head.size, frontier.root == head.root else {
      throw LedgerError.damaged("the stored leaves do not hash to the head at \(head.size)")
    }
    return (head, frontier)
  }
}
