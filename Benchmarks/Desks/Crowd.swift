import Foundation
import Synchronization

/// One of a crowd: does something whenever its turn comes. Only one thread has it at a time, so it needs no lock of its own.
protocol Member: AnyObject, Sendable {
  /// Seconds between two turns.
  var pause: Double { get }
  func act(_ meter: inout Meter)
}

/// Many people at once, each at their own pace, on a few dozen threads: who waits for an answer does not keep the others waiting.
final class Crowd: @unchecked Sendable {
  private struct Turn {
    var due: ContinuousClock.Instant
    var member: any Member
  }

  private let waiting: Mutex<[Turn]>
  private let end: ContinuousClock.Instant
  private let outcome = Mutex(Tally())
  private static let threads = 96

  /// The first turns lie evenly within each member's pause.
  init(_ members: [any Member], seconds: Double) {
    let start = ContinuousClock.now + .milliseconds(200)
    end = start + .seconds(seconds)
    let turns = members.enumerated().map { place, member in
      let share = Double(place &* 7_919 % members.count) / Double(members.count)
      return Turn(due: start + .seconds(member.pause * share), member: member)
    }
    waiting = Mutex(turns.sorted { $0.due > $1.due })
  }

  /// Lets them act until the time is over, and answers what they met with.
  func run() -> Tally {
    let group = DispatchGroup()
    for _ in 0..<Crowd.threads {
      group.enter()
      let thread = Thread {
        self.work()
        group.leave()
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    group.wait()
    return outcome.withLock { $0 }
  }

  private func work() {
    var meter = Meter()
    while var turn = next() {
      let wait = (turn.due - ContinuousClock.now).seconds
      if wait > 0 { usleep(UInt32(wait * 1_000_000)) }
      meter.due = turn.due
      turn.member.act(&meter)
      turn.due += .seconds(turn.member.pause)
      put(turn)
    }
    let met = meter.tally
    outcome.withLock { $0.merge(met) }
  }

  /// The turn that is due first; nil where none is due before the end.
  private func next() -> Turn? {
    waiting.withLock { turns in
      guard let turn = turns.last, turn.due < end else { return nil }
      turns.removeLast()
      return turn
    }
  }

  private func put(_ turn: Turn) {
    waiting.withLock { turns in
      let place = turns.firstIndex { $0.due < turn.due } ?? turns.endIndex
      turns.insert(turn, at: place)
    }
  }
}
