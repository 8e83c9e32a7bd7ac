import Dispatch
import Synchronization

/// Every hashing place and every place in the waiting line is taken.
struct Busy: Error {}

/// Where passwords are hashed: slow and large by design, so a few at once on threads of their own, a short line, and then "busy".
final class HashingQueue: Sendable {
  private let threads = DispatchQueue(label: "nhipcau.passwords", attributes: .concurrent)
  private let state = Mutex(State())
  private let cost: Argon2.Cost
  private let places: Int
  private let lineLength: Int
  private let decoy: String

  private struct State {
    var running = 0
    var line: [CheckedContinuation<Void, Never>] = []
  }

  /// `places` at once, each with the memory of `cost`; at most `lineLength` wait.
  init(places: Int = 4, lineLength: Int = 64, cost: Argon2.Cost = .interactive) {
    self.places = places
    self.lineLength = lineLength
    self.cost = cost
    decoy = Argon2.hash(Random.token(), cost: cost)
  }

  /// The hash of a password with its salt and cost. Throws ``Busy``.
  func hash(_ password: String) async throws -> String {
    let cost = cost
    return try await work { Argon2.hash(password, cost: cost) }
  }

  /// Whether a password is the one of a hash; without a hash the same work is done, and the answer is no. Throws ``Busy``.
  func verify(_ password: String, against hash: String?) async throws -> Bool {
    let known = hash ?? decoy
    let matches = try await work { Argon2.verify(password, against: known) }
    return matches && hash != nil
  }

  private func work<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async throws -> Value {
    try await enter()
    defer { leave() }
    return await withCheckedContinuation { continuation in
      threads.async { continuation.resume(returning: body()) }
    }
  }

  private func enter() async throws {
    let isFull = state.withLock { $0.running == places && $0.line.count >= lineLength }
    guard !isFull else { throw Busy() }
    await withCheckedContinuation { continuation in
      let entered = state.withLock { state in
        guard state.running == places else {
          state.running += 1
          return true
        }
        state.line.append(continuation)
        return false
      }
      if entered { continuation.resume() }
    }
  }

  /// Hands the place to whoever has waited longest.
  private func leave() {
    let next = state.withLock { state in
      guard !state.line.isEmpty else {
        state.running -= 1
        return CheckedContinuation<Void, Never>?.none
      }
      return state.line.removeFirst()
    }
    next?.resume()
  }
}
