import Domain
import Ledger
import Record
import Synchronization

/// Which kept files acts name, by the digests that stand in their values, whatever the kind of act: read from the ledger once, then
/// only what was added. Half of a digest is kept; where two share it, a file stays that might have gone.
final class NamedFiles: Sendable {
  private struct State {
    var read: Position = 0
    var marks: Set<UInt64> = []
  }

  private let ledger: Ledger
  private let state = Mutex(State())
  private static let batch = 500

  init(ledger: Ledger) { self.ledger = ledger }

  /// Reads on to the ledger's end, in small steps, so that others are answered meanwhile.
  func readOn() async throws {
    while try step() { try await Task.sleep(for: .milliseconds(5)) }
  }

  /// Whether an act names the file; reads what was added since.
  func contains(_ digest: FileDigest) throws -> Bool {
    while try step() {}
    guard let mark = NamedFiles.mark(Array(digest.hex.utf8)[...]) else { return true }
    return state.withLock { $0.marks.contains(mark) }
  }

  /// False at the end.
  private func step() throws -> Bool {
    let start = state.withLock { $0.read }
    let acts = try ledger.acts(from: start, limit: NamedFiles.batch)
    guard let last = acts.last else { return false }
    let found = acts.filter { $0.kind.name.text != ActName.activityPublished.rawValue }.flatMap { act in
      act.fields.compactMap(\.value).flatMap { NamedFiles.marks(in: $0) }
    }
    state.withLock { state in
      state.marks.formUnion(found)
      state.read = max(state.read, last.position + 1)
    }
    return true
  }

  /// Each run of exactly 64 hexadecimal digits.
  private static func marks(in value: [UInt8]) -> [UInt64] {
    var marks: [UInt64] = []
    var start = 0
    for place in 0...value.count where place == value.count || !isDigit(value[place]) {
      if place - start == 64, let mark = mark(value[start..<place]) { marks.append(mark) }
      start = place + 1
    }
    return marks
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func mark(_ digits: ArraySlice<UInt8>) -> UInt64? {
    UInt64(String(decoding: digits.prefix(16), as: UTF8.self), radix: 16)
  }
}
