import Dispatch
import Glibc
import Synchronization

/// The record of official acts: each appended once, durable when acknowledged, never changed, provable to anyone.
///
/// One process opens a directory for writing; any number may open it for reading beside it.
public final class Ledger: Sendable {
  /// What a ledger is opened for.
  public enum Mode: Sendable {
    /// Takes the directory's lock; makes what is not there.
    case writing
    /// Takes no lock and writes nothing.
    case reading
  }

  /// Whether acts can be appended.
  public enum Standing: Hashable, Sendable {
    case writing
    case readOnly(ReadOnlyReason)
  }

  public let directory: String
  /// Who keeps the ledger; the first line of every checkpoint.
  public let origin: String
  public let standing: Standing

  let store: Store
  let watch: SizeWatch
  let signer: Signer?
  let failed = SizeWatch(0)
  private let writer: Writer?
  private let clock: @Sendable () -> Int64
  private let lock: Mutex<DirectoryLock?>
  private let failure: Mutex<LedgerError?>
  private let isClosed = Atomic(false)
  private let kept: Checkpoint?
  let keptKey: VerifierKey?

  init(_ opening: LedgerOpening) {
    directory = opening.directory
    origin = opening.origin
    standing = opening.standing
    store = opening.store
    watch = SizeWatch(opening.size)
    clock = opening.clock
    lock = Mutex(opening.lock)
    failure = Mutex(nil)
    kept = opening.last
    keptKey = opening.key?.verifier
    let link = FailureLink()
    guard case .writing = opening.standing, let key = opening.key else {
      writer = nil
      signer = nil
      return
    }
    let signer = Signer(
      store: store, key: key, directory: StateDirectory(of: directory), last: opening.last, frontier: opening.signed,
      interval: opening.signingInterval, clock: opening.clock, stopped: link.report)
    self.signer = signer
    writer = Writer(store: store, watch: watch, committed: { signer.wake() }, stopped: link.report)
    link.ledger.withLock { $0 = Weak(ledger: self) }
  }

  deinit { close() }

  /// Milliseconds since 1970 UTC by the system's clock.
  public static let systemClock: @Sendable () -> Int64 = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Opens the ledger of a data directory.
  ///
  /// `origin` is for a place that is new; one that has signed keeps the origin it signed under. For writing, it checks
  /// head, frontier and last signed root (cost O(log size)); a place that must not sign comes up read-only with the
  /// reason in ``standing``.
  public static func open(
    directory: String, origin: String, mode: Mode, clock: @escaping @Sendable () -> Int64 = Ledger.systemClock
  ) throws(LedgerError) -> Ledger {
    try open(directory: directory, origin: origin, mode: mode, clock: clock, faults: .none)
  }

  static func open(
    directory: String, origin: String, mode: Mode, clock: @escaping @Sendable () -> Int64 = Ledger.systemClock,
    signingInterval: DispatchTimeInterval = .seconds(1), faults: PlannedFaults
  ) throws(LedgerError) -> Ledger {
    let ledger: Ledger
    do {
      var opening = try LedgerOpening(directory: directory, mode: mode, faults: faults)
      opening.clock = clock
      opening.signingInterval = signingInterval
      try opening.judge(origin: origin)
      ledger = Ledger(opening)
      if ledger.signer?.checkpoint == nil { try ledger.signer?.sign() }
      ledger.signer?.wake()
    } catch {
      throw LedgerError(error)
    }
    return ledger
  }

  /// Appends the acts of a request, all or none; returns when they are on the disk.
  ///
  /// Concurrent requests share one wait for the disk. Costs a few hashes of the values besides.
  public func append(_ request: Request) async throws(LedgerError) -> Answer {
    if case .readOnly(let reason) = standing { throw .readOnly(reason) }
    guard let writer else { throw .closed }
    let work: Writer.Work
    if request.erasing.isEmpty {
      work = .ready(try PreparedRequest(request, now: clock()))
    } else {
      work = .erasing(request, now: clock())
    }
    if let answer = writer.appendAlone(work) { return try answer.get() }
    let result = await withCheckedContinuation { continuation in
      writer.submit(Writer.Job(work: work) { continuation.resume(returning: $0) })
    }
    return try result.get()
  }

  /// Waits for the appends under way, signs what is not yet signed, and lets go of the directory's lock.
  public func close() {
    guard isClosed.exchange(true, ordering: .relaxed) == false else { return }
    writer?.finish(with: .closed)
    signer?.close(signing: storageFailure == nil ? .last : .nothing)
    watch.close()
    failed.close()
    // After a failed write nothing more may be written, and closing would.
    if storageFailure == nil { store.close() } else { _ = Unmanaged.passRetained(store) }
    lock.withLock { $0 = nil }
  }

  /// Why the ledger has stopped for good; nil while it runs.
  public var storageFailure: LedgerError? { failure.withLock { $0 } }

  /// Returns the reason when storage has failed, after which the process must exit with code 70; nil when the ledger is
  /// closed or the task cancelled.
  public func waitForStorageFailure() async -> LedgerError? {
    await failed.wait(until: 1)
    return storageFailure
  }

  fileprivate func stop(because end: LedgerError) {
    failure.withLock { $0 = $0 ?? end }
    failed.advance(to: 1)
  }

  /// The newest checkpoint: signed here, or in a place that is only read, the one in `state/`.
  public func latestCheckpoint() -> Checkpoint? {
    if let signer { return signer.checkpoint }
    if case .readOnly(.openedForReading) = standing {
      return (try? StateDirectory(of: directory).checkpoint()) ?? kept
    }
    return kept
  }
}

/// Lets the threads of a ledger report a fault to it without keeping it alive.
private final class FailureLink: Sendable {
  let ledger = Mutex<Weak?>(nil)

  var report: @Sendable (LedgerError) -> Void {
    { error in self.ledger.withLock { $0?.ledger }?.stop(because: error) }
  }
}

private struct Weak: Sendable {
  weak var ledger: Ledger?
}
