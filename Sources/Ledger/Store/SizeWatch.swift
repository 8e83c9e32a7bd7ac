import Synchronization

/// A size that only grows, and those who wait for it.
final class SizeWatch: Sendable {
  private struct State {
    var size: Position
    var isClosed = false
    var nextID = 0
    var waiters: [Int: (size: Position, continuation: CheckedContinuation<Void, Never>)] = [:]
    var streams: [Int: AsyncStream<Position>.Continuation] = [:]
  }

  private let state: Mutex<State>

  init(_ size: Position) { state = Mutex(State(size: size)) }

  var size: Position { state.withLock { $0.size } }

  func advance(to size: Position) {
    let (woken, streams) = state.withLock { state in
      state.size = max(state.size, size)
      let due = state.waiters.filter { $0.value.size <= state.size }
      for id in due.keys { state.waiters[id] = nil }
      return (due.values.map(\.continuation), Array(state.streams.values))
    }
    for continuation in woken { continuation.resume() }
    for stream in streams { stream.yield(size) }
  }

  /// Wakes everyone for the last time.
  func close() {
    let (woken, streams) = state.withLock { state in
      state.isClosed = true
      defer {
        state.waiters = [:]
        state.streams = [:]
      }
      return (state.waiters.values.map(\.continuation), Array(state.streams.values))
    }
    for continuation in woken { continuation.resume() }
    for stream in streams { stream.finish() }
  }

  /// Returns when the size is reached, the watch closed, or the task cancelled.
  func wait(until size: Position) async {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDone = state.withLock { state in
          guard state.size < size, !state.isClosed, !Task.isCancelled else { return true }
          state.waiters[id] = (size, continuation)
          return false
        }
        if isDone { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
    }
  }

  /// The newest size after each change; those in between may be left out.
  func sizes() -> AsyncStream<Position> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let id = state.withLock { state in
        state.nextID += 1
        guard !state.isClosed else { return 0 }
        state.streams[state.nextID] = continuation
        return state.nextID
      }
      continuation.yield(size)
      guard id > 0 else {
        continuation.finish()
        return
      }
      continuation.onTermination = { [weak self] _ in self?.state.withLock { $0.streams[id] = nil } }
    }
  }
}
