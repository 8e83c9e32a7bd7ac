import Crypto
import Ledger

/// The full check of a ledger, beside bare SHA-256 over the same messages, one by one.
enum Verifying {
  static func figures(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock(of: min(20_000, place.projects))
    return [
      try await figure("verify, acts of 8 × 60 bytes / hashing", try await smallActs(in: place)),
      try await figure("verify, published projects / hashing", stock.directory),
    ]
  }

  private static func figure(_ what: String, _ directory: String) async throws -> Figure {
    let messages = try Messages(of: directory)
    let slices = try await Alternating.run(rounds: 5) { _ in
      let seconds = try Stopwatch.seconds {
        let report = try Verification.verify(directory: directory) { _ in }
        guard report.isSound else { throw BenchFault("\(directory): \(report.findings)") }
      }
      return Double(messages.count) / seconds
    } theirs: { _ in
      Double(messages.count) / Stopwatch.seconds { messages.hashAll() }
    }
    return Figure(
      job: "verify", what: what, target: .atLeast(0.25), unit: "×", samples: slices.ratios,
      note: slices.note("messages a second") + ", \(messages.bytes >> 20) MB")
  }

  private static func smallActs(in place: Workplace) async throws -> String {
    let directory = try place.fresh("verify")
    let ledger = try Ledger.open(directory: directory, origin: "nhipcau.example/bench", mode: .writing)
    for _ in 0..<100 { _ = try await ledger.append(Request(acts: (0..<1_000).map { _ in Appends.act() })) }
    ledger.close()
    return directory
  }
}

/// What a full check hashes at the least: each leaf, and each field with its salt.
private struct Messages {
  private var all: [[UInt8]] = []
  private(set) var bytes = 0
  var count: Int { all.count }

  init(of directory: String) throws {
    let ledger = try Ledger.open(directory: directory, origin: "nhipcau.example/bench", mode: .reading)
    defer { ledger.close() }
    var next: Position = 0
    while next < ledger.size {
      for act in try ledger.acts(from: next, limit: 1_000) {
        add([0] + act.leaf)
        for field in act.fields {
          guard let opening = field.opening else { continue }
          let head = Array("nhipcau.field/1".utf8) + opening.salt + Array(field.visibility.rawValue.utf8)
          add(head + Array(field.name.text.utf8) + [0] + opening.value)
        }
        next = act.position + 1
      }
    }
  }

  private mutating func add(_ message: [UInt8]) {
    all.append(message)
    bytes += message.count
  }

  func hashAll() {
    for message in all { withExtendedLifetime(SHA256.hash(data: message)) {} }
  }
}
