import Dispatch

/// Keeps the registers in step with the ledger, and lets a request wait until it can read what it wrote.
public actor Follower {
  /// How the following goes; shown on `/health`.
  public enum Standing: Equatable, Sendable {
    case following
    /// An act could not be taken in: nothing after it is shown until a release that can.
    case halted(Halt)
    /// The disk refused; it is tried again every second.
    case failing(String)
    case stopped
  }

  private let registers: Registers
  private let feed: any Feed
  private let ahead: Ahead
  private let queue = FoldQueue()
  private var waiting: [(position: Int64, continuation: CheckedContinuation<Void, any Error>)] = []
  public private(set) var standing = Standing.following

  public init(registers: Registers, feed: any Feed) {
    self.registers = registers
    self.feed = feed
    ahead = Ahead(feed: feed, limit: Follower.batch)
  }

  /// Folds run on a thread of their own: a large batch never holds up the requests.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// Acts in one transaction.
  static let batch = 1_000

  /// Follows until the task is cancelled or an act halts it.
  public func run() async {
    while !Task.isCancelled {
      do {
        let entries = try ahead.entries(from: registers.position)
        if entries.isEmpty {
          standing = .following
          await feed.waitUntil(registers.position + 1)
        } else {
          try registers.fold(entries)
          release(upTo: registers.position)
        }
      } catch let halt as Halt {
        return stop(.halted(halt), halt)
      } catch {
        standing = .failing("\(error)")
        try? await Task.sleep(for: .seconds(1))
      }
    }
    stop(.stopped, CancellationError())
  }

  /// Returns when the act at `position` can be read in the registers. Throws ``Halt`` when it never will.
  public func waitUntil(_ position: Int64) async throws {
    if registers.position > position { return }
    if case .halted(let halt) = standing { throw halt }
    if case .stopped = standing { throw CancellationError() }
    try await withCheckedThrowingContinuation { waiting.append((position, $0)) }
  }

  private func release(upTo position: Int64) {
    for waiter in waiting where waiter.position < position { waiter.continuation.resume() }
    waiting.removeAll { $0.position < position }
  }

  private func stop(_ standing: Standing, _ error: any Error) {
    self.standing = standing
    release(upTo: registers.position)
    for waiter in waiting { waiter.continuation.resume(throwing: error) }
    waiting.removeAll()
  }
}

/// A serial queue as an actor's executor (the library's own is absent on Linux).
private final class FoldQueue: SerialExecutor {
  private let queue = DispatchQueue(label: "registers.fold", qos: .utility)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
