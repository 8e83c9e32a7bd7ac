import Dispatch
import Synchronization

/// Reads one batch of acts ahead of the one being folded: reading and decoding then cost no time of the fold's.
final class Ahead: Sendable {
  private let feed: any Feed
  private let limit: Int
  private let queue = DispatchQueue(label: "registers.ahead", qos: .utility)
  private let next = Mutex<Pending?>(nil)

  private final class Pending: Sendable {
    let from: Int64
    let entries = Mutex<Result<[Entry], any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)

    init(from: Int64) { self.from = from }
  }

  init(feed: any Feed, limit: Int) {
    self.feed = feed
    self.limit = limit
  }

  /// The acts from a position on; a full batch starts the reading of the one after it.
  func entries(from position: Int64) throws -> [Entry] {
    let pending = next.withLock { next in
      defer { next = nil }
      return next
    }
    let entries: [Entry]
    if let pending, pending.from == position {
      pending.done.wait()
      entries = try pending.entries.withLock { $0 }?.get() ?? []
    } else {
      entries = try feed.entries(from: position, limit: limit)
    }
    if entries.count > 1, let last = entries.last { start(from: last.position + 1) }
    return entries
  }

  private func start(from position: Int64) {
    let pending = Pending(from: position)
    next.withLock { $0 = pending }
    queue.async { [feed, limit] in
      let result = Result { try feed.entries(from: position, limit: limit) }
      pending.entries.withLock { $0 = result }
      pending.done.signal()
    }
  }
}
