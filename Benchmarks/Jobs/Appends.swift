import Ledger

/// Acknowledged durable appends, beside bare one-row commits of the same bytes (WAL, `synchronous = FULL`).
enum Appends {
  private static let origin = "nhipcau.example/bench"
  private static let rounds = 7
  private static let slice = 1.0

  static func oneWriter(in place: Workplace) async throws -> [Figure] {
    let ledger = try Ledger.open(directory: place.fresh("appends-1"), origin: origin, mode: .writing)
    defer { ledger.close() }
    let raw = try RawCommits(in: place.fresh("commits-1"))
    defer { raw.close() }
    let slices = try await Alternating.run(rounds: rounds) { _ in
      try await Stopwatch.rate(for: slice) { _ in _ = try await ledger.append(Request(acts: [act()])) }
    } theirs: { _ in
      try await raw.rate(for: slice)
    }
    return [
      Figure(
        job: "appends-1", what: "durable appends, 1 writer / raw commits", target: .atLeast(0.6), unit: "×",
        samples: slices.ratios, note: slices.note("a second"))
    ]
  }

  static func manyWriters(in place: Workplace) async throws -> [Figure] {
    let ledger = try Ledger.open(directory: place.fresh("appends-64"), origin: origin, mode: .writing)
    defer { ledger.close() }
    let raw = try RawCommits(in: place.fresh("commits-64"))
    defer { raw.close() }
    let slices = try await Alternating.run(rounds: rounds) { _ in
      try await together(64) {
        try await Stopwatch.rate(for: slice) { _ in _ = try await ledger.append(Request(acts: [act()])) }
      }
    } theirs: { _ in
      try await raw.rate(for: slice)
    }
    return [
      Figure(
        job: "appends-64", what: "durable appends, 64 writers / raw commits", target: .atLeast(3), unit: "×",
        samples: slices.ratios, note: slices.note("a second"))
    ]
  }

  /// The sum of what each of them reached.
  private static func together(_ count: Int, _ one: @escaping @Sendable () async throws -> Double) async throws
    -> Double
  {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for _ in 0..<count { group.addTask { try await one() } }
      return try await group.reduce(0, +)
    }
  }

  /// An act of eight public fields of sixty bytes, of a subject of its own.
  static func act() -> Draft {
    let id = ActID.random()
    guard let subject = Name("s-" + id.hex) else { preconditionFailure("no name") }
    return Draft(id: id, kind: "bench/1", subject: subject, fields: names.map { Field($0, .published, value) })
  }

  private static let names: [Name] = ["a", "b", "c", "d", "e", "f", "g", "h"]
  static let value = [UInt8](repeating: UInt8(ascii: "x"), count: 60)
}

/// One row a transaction, by SQLite's C functions.
private final class RawCommits {
  private let database: RawDatabase
  private let insert: RawStatement

  init(in directory: String) throws {
    database = try RawDatabase(directory + "/raw.sqlite")
    try database.run(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE act (position INTEGER PRIMARY KEY, bytes BLOB)"
    )
    insert = try database.prepare("INSERT INTO act (bytes) VALUES (?)")
  }

  func rate(for seconds: Double) async throws -> Double {
    let bytes = Array(repeatElement(Appends.value, count: 8).joined())
    return try await Stopwatch.rate(for: seconds) { _ in
      try database.run("BEGIN IMMEDIATE")
      try insert.insert([.blob(bytes)])
      try database.run("COMMIT")
    }
  }

  func close() { database.close() }
}
