import Dispatch
import GRDB
import Synchronization

/// Appends what arrives together in one transaction, so that many filings share one wait for the disk.
final class Writer: Sendable {
  /// A request on its way, and who waits for the answer.
  struct Job: Sendable {
    var work: Work
    var answer: @Sendable (Result<Answer, LedgerError>) -> Void
  }

  /// Ready to be inserted, or, where it destroys fields, to be made ready by what the ledger holds at its turn.
  enum Work: Sendable {
    case ready(PreparedRequest)
    case erasing(Request, now: Int64)

    var byteCount: Int {
      switch self {
      case .ready(let request): request.byteCount
      case .erasing: 0
      }
    }
  }

  private struct Queue {
    var jobs: [Job] = []
    var isRunning = false
    /// How many requests the last transaction had: more than one, and others will soon be there to share the next.
    var lastCount = 0
    var end: LedgerError?
  }

  /// Most requests and bytes of one transaction.
  private static let batchCount = 1_024
  private static let batchBytes = 32 << 20
  /// Most bytes of a request that its caller's own thread may commit.
  private static let inlineBytes = 64 << 10
  /// Bytes appended after which the WAL is copied back: when nobody waits, and whether or not somebody waits.
  private static let calmBytes = 8 << 20
  private static let pressedBytes = 48 << 20

  private let store: Store
  private let watch: SizeWatch
  private let committed: @Sendable () -> Void
  private let stopped: @Sendable (LedgerError) -> Void
  private let thread = LedgerThread.make("nhipcau.ledger.writer")
  private let queue = Mutex(Queue())
  /// Held by whoever is using the connection that writes.
  private let turn = Mutex(())
  private let sinceCheckpoint = Atomic<Int>(0)
  /// True until the WAL has been emptied after an erasure: what was erased still lies there.
  private let owesEmptying = Atomic(false)

  init(
    store: Store, watch: SizeWatch, committed: @escaping @Sendable () -> Void,
    stopped: @escaping @Sendable (LedgerError) -> Void
  ) {
    self.store = store
    self.watch = watch
    self.committed = committed
    self.stopped = stopped
  }

  /// Commits on the caller's thread when nobody else is there: waking another thread would cost as much as the commit.
  ///
  /// Nil when others are there, or the request is large: then it is to be submitted.
  func appendAlone(_ work: Work) -> Result<Answer, LedgerError>? {
    guard work.byteCount <= Writer.inlineBytes, case .ready = work else { return nil }
    let isAlone = queue.withLock { queue in
      guard queue.end == nil, !queue.isRunning, queue.lastCount <= 1 else { return false }
      queue.isRunning = true
      return true
    }
    guard isAlone else { return nil }
    var answer: Result<Answer, LedgerError> = .failure(.closed)
    turn.withLock { _ in answer = commitAlone(work) }
    sinceCheckpoint.add(Writer.cost(work), ordering: .relaxed)
    let mustDrain = queue.withLock { queue in
      queue.isRunning = !queue.jobs.isEmpty || mustCopyBack(isCalm: true)
      return queue.isRunning
    }
    if mustDrain { thread.async { self.drain() } }
    return answer
  }

  func submit(_ job: Job) {
    let (end, mustStart) = queue.withLock { queue in
      guard queue.end == nil else { return (queue.end, false) }
      queue.jobs.append(job)
      defer { queue.isRunning = true }
      return (nil, !queue.isRunning)
    }
    if let end { job.answer(.failure(end)) }
    if mustStart { thread.async { self.drain() } }
  }

  /// Refuses what comes from now on, and returns when what came before is answered.
  func finish(with end: LedgerError) {
    queue.withLock { $0.end = $0.end ?? end }
    guard !LedgerThread.isCurrent else { return }
    turn.withLock { _ in }
    thread.sync {}
  }

  private func drain() {
    turn.withLock { _ in
      copyBack()
      while let batch = takeBatch() {
        run(batch)
        sinceCheckpoint.add(batch.reduce(0) { $0 + Writer.cost($1.work) }, ordering: .relaxed)
        if batch.contains(where: { if case .erasing = $0.work { true } else { false } }) {
          owesEmptying.store(true, ordering: .relaxed)
        }
        copyBack()
      }
    }
  }

  /// Bytes that a request puts into the WAL, roughly: its own, and the pages of the indexes.
  private static func cost(_ work: Work) -> Int { work.byteCount + 16_384 }

  private func takeBatch() -> [Job]? {
    queue.withLock { queue in
      var bytes = 0
      var count = 0
      for job in queue.jobs.prefix(Writer.batchCount) {
        bytes += job.work.byteCount
        guard count == 0 || bytes <= Writer.batchBytes else { break }
        count += 1
      }
      guard count > 0 else {
        queue.isRunning = false
        return nil
      }
      defer { queue.jobs.removeFirst(count) }
      queue.lastCount = count
      return Array(queue.jobs[..<count])
    }
  }

  private func run(_ batch: [Job]) {
    if let end = queue.withLock({ $0.end }), end.stopsLedger {
      for job in batch { job.answer(.failure(end)) }
      return
    }
    do {
      let (answers, size) = try commit(batch.map(\.work))
      watch.advance(to: size)
      for (job, answer) in zip(batch, answers) { job.answer(answer) }
      committed()
    } catch {
      refuse(batch, because: error)
    }
  }

  private func commitAlone(_ work: Work) -> Result<Answer, LedgerError> {
    do {
      let (answers, size) = try commit([work])
      watch.advance(to: size)
      committed()
      return answers[0]
    } catch {
      let meaning = LedgerError(error)
      if meaning.stopsLedger { stop(because: meaning) }
      return .failure(meaning)
    }
  }

  private func commit(_ batch: [Work]) throws -> (answers: [Result<Answer, LedgerError>], size: Position) {
    try store.write { db in
      var admission = try Admission(db)
      var answers: [Result<Answer, LedgerError>] = []
      answers.reserveCapacity(batch.count)
      for work in batch { answers.append(try admission.admit(work)) }
      try admission.moveHead()
      return (answers, admission.frontier.size)
    }
  }

  /// One request's fault must not fail the others: each is tried again by itself.
  private func refuse(_ batch: [Job], because error: any Error) {
    let meaning = LedgerError(error)
    if meaning.stopsLedger { stop(because: meaning) }
    if batch.count > 1, !meaning.stopsLedger {
      for job in batch { run([job]) }
    } else {
      for job in batch { job.answer(.failure(meaning)) }
    }
  }

  private func stop(because end: LedgerError) {
    queue.withLock { $0.end = end }
    stopped(end)
  }

  private func mustCopyBack(isCalm: Bool) -> Bool {
    owesEmptying.load(ordering: .relaxed)
      || sinceCheckpoint.load(ordering: .relaxed) > (isCalm ? Writer.calmBytes : Writer.pressedBytes)
  }

  /// Copies the WAL back on the connection that writes, after the answers are given.
  private func copyBack() {
    let isCalm = queue.withLock { $0.jobs.isEmpty }
    guard mustCopyBack(isCalm: isCalm) else { return }
    sinceCheckpoint.store(0, ordering: .relaxed)
    do {
      try store.checkpointWAL(emptying: owesEmptying.load(ordering: .relaxed))
      owesEmptying.store(false, ordering: .relaxed)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_FULL {
      // A reader is in the way, or the disk is full: the WAL keeps what it has, and the next turn tries again.
      return
    } catch {
      stop(because: LedgerError(error))
    }
  }
}
