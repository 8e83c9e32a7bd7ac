import Domain
import Record
@testable import Registers
import Synchronization
import Testing

/// A ledger that grows while it is followed.
private final class Growing: Feed {
  private let written = Mutex(Written())

  func append(_ change: (inout Written) -> Void) -> Int64 {
    written.withLock { written in
      change(&written)
      return Int64(written.entries.count) - 1
    }
  }

  func entries(from position: Int64, limit: Int) throws -> [Entry] {
    try written.withLock { try $0.entries(from: position, limit: limit) }
  }

  func waitUntil(_ size: Int64) async {
    while !Task.isCancelled, written.withLock({ Int64($0.entries.count) < size }) {
      try? await Task.sleep(for: .milliseconds(2))
    }
  }
}

/// The limit is there for a follower that never comes; all tests share the machine, so it is a long one.
@Suite("Registers follow the ledger", .timeLimit(.minutes(20)))
struct FollowTests {
  @Test("a request that appended and waited reads what it wrote")
  func readsWhatItWrote() async throws {
    let place = Place()
    defer { place.remove() }
    let (registers, growing) = (try Registers.open(directory: place.directory), Growing())
    let follower = Follower(registers: registers, feed: growing)
    let following = Task { await follower.run() }
    for index in 0..<20 {
      let position = growing.append { written in
        let number = written.start("\(index)")
        written.publish(Sample.project("A-\(index)", "One"), in: number)
        written.complete(number)
      }
      try await follower.waitUntil(position)
      #expect(try registers.read { try $0.homeCounts().projects } == index + 1)
    }
    following.cancel()
    await following.value
    #expect(await follower.standing == .stopped)
  }

  @Test("whoever waits for an act that can never be read is told where and why; what stood before it is read")
  func halted() async throws {
    let place = Place()
    defer { place.remove() }
    let (registers, growing) = (try Registers.open(directory: place.directory), Growing())
    let follower = Follower(registers: registers, feed: growing)
    let following = Task { await follower.run() }
    let position = growing.append { written in
      written.start("1")
      written.appendUnreadable()
      written.start("2")
    }
    await #expect(throws: Halt.self) { try await follower.waitUntil(position) }
    await following.value
    guard case .halted(let halt) = await follower.standing else {
      Issue.record("it did not halt")
      return
    }
    #expect(halt.position == 1)
    try await follower.waitUntil(0)
    #expect(try registers.read { try $0.imports().count } == 1)
  }
}
