import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("Full check")
struct VerificationTests {
  @Test("a ledger with something in every table is sound, and its head is the one recomputed")
  func sound() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger)
    let head = try ledger.head()
    let besideTheWriter = try Verification.verify(directory: place.path)
    #expect(besideTheWriter.findings == [])
    ledger.close()

    let report = try Verification.verify(directory: place.path)
    #expect(report.findings == [])
    #expect(report.head == head)
    #expect(report.checkpoint?.size == head.size)
    #expect(report.missing == 4)
  }

  /// Every column of every table; the state files are in the next test.
  static let columns = [
    "place.format", "place.holding", "place.standing", "head.size", "head.root", "head.frontier", "act.position",
    "act.id", "act.nodes", "act.leaf", "act.opening", "version.subject", "version.version", "version.position",
    "claim.kind", "claim.key", "claim.position", "key.actor", "key.key", "key.fingerprint", "key.first",
  ]

  @Test("a bit flipped in any column of any table is found", arguments: columns)
  func flippedBit(column: String) async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger)
    ledger.close()
    var random = SeededRandom(seed: column.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<12 {
      let damage = try Damage(column, in: place, random: &random)
      #expect(try !Verification.verify(directory: place.path).isSound, "round \(round): \(damage.what)")
      try damage.undo()
    }
    #expect(try Verification.verify(directory: place.path).isSound)
  }

  @Test("a bit flipped in the stored checkpoint is found")
  func flippedCheckpoint() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger)
    ledger.close()
    let path = place.path + "/state/checkpoint"
    let sound = try #require(FileManager.default.contents(atPath: path))
    for bit in stride(from: 0, to: sound.count * 8, by: 7) {
      var damaged = sound
      damaged[bit / 8] ^= 1 << (bit % 8)
      try damaged.write(to: URL(fileURLWithPath: path))
      #expect(try !Verification.verify(directory: place.path).isSound, "bit \(bit)")
    }
  }

  @Test("a finding names the act whose value was changed")
  func position() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    try await place.fill(ledger)
    ledger.close()
    let queue = try DatabaseQueue(path: place.path + "/ledger.sqlite")
    try await queue.write { db in
      var opening = try Data.fetchOne(db, sql: "SELECT opening FROM act WHERE position = 5") ?? Data()
      opening[opening.count - 1] ^= 1
      try db.execute(sql: "UPDATE act SET opening = ? WHERE position = 5", arguments: [opening])
    }
    let report = try Verification.verify(directory: place.path)
    #expect(report.findings.map(\.position) == [5])
    #expect(report.findings.map(\.part) == [.value])
  }
}

/// One flipped bit in one row, and the way back.
struct Damage {
  let what: String
  private let queue: DatabaseQueue
  private let restore: (sql: String, arguments: StatementArguments)

  init(_ column: String, in place: TemporaryDirectory, random: inout SeededRandom) throws {
    let parts = column.split(separator: ".").map(String.init)
    let (table, column) = (parts[0], parts[1])
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON") }
    queue = try DatabaseQueue(path: place.path + "/ledger.sqlite", configuration: configuration)
    (what, restore) = try queue.write { db in
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE length(\(column)) > 0")
      while true {
        let row = rows[Int(random.next() % UInt64(rows.count))]
        let before: DatabaseValue = row[column]
        let others = row.columnNames.filter { $0 != column }
        let sql =
          "UPDATE OR IGNORE \(table) SET \(column) = ? WHERE "
          + others.map { "\($0) IS ?" }.joined(separator: " AND ")
        let identity = StatementArguments(others.map { row[$0] as DatabaseValue })
        let after = Damage.flip(before, random.next())
        try db.execute(sql: sql, arguments: [after] + identity)
        // None when the flipped value is another row's own: such a row cannot be stored.
        guard db.changesCount == 1 else { continue }
        return ("\(table).\(column) \(before) → \(after)", (sql, [before] + identity))
      }
    }
  }

  func undo() throws {
    try queue.write { try $0.execute(sql: restore.sql, arguments: restore.arguments) }
    try queue.close()
  }

  private static func flip(_ value: DatabaseValue, _ bits: UInt64) -> DatabaseValue {
    switch value.storage {
    case .int64(let number): return (number ^ (1 << Int64(bits % 40))).databaseValue
    case .blob(var data):
      data[Int(bits / 8 % UInt64(data.count))] ^= 1 << (bits % 8)
      return data.databaseValue
    case .string(let text):
      var bytes = Array(text.utf8)
      // The lowest bits of ASCII: what stays text.
      let index = bytes.indices.filter { bytes[$0] < 0x80 }.randomElementByBits(bits)
      bytes[index] ^= 1 << (bits % 4)
      return String(decoding: bytes, as: UTF8.self).databaseValue
    default: return 1.databaseValue
    }
  }
}

extension Array where Element == Int {
  fileprivate func randomElementByBits(_ bits: UInt64) -> Int { self[Int(bits / 16 % UInt64(count))] }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
