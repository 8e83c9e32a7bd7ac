import Foundation
import Ledger
import Registers

/// Registers built anew from the ledger, beside bare inserts of the same rows into the same tables.
enum Rebuilding {
  static func figures(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock(of: min(10_000, place.projects))
    let file = try stock.registersFile()
    var figures: [Figure] = []
    try await stock.open { ledger, registers in
      let feed = LedgerFeed(ledger: ledger)
      let rows = try BareRows(of: file)
      let slices = try await Alternating.run(rounds: 5) { _ in
        Double(rows.count) / (try Stopwatch.seconds { try Rebuild.replace(registers, from: feed) })
      } theirs: { _ in
        let folder = try place.fresh("rebuild")
        return Double(rows.count) / (try Stopwatch.seconds { try rows.insert(into: folder + "/bare.sqlite") })
      }
      figures = [
        Figure(
          job: "rebuild", what: "rebuild / bare inserts", target: .atLeast(0.3), unit: "×", samples: slices.ratios,
          note: slices.note("rows a second") + ", \(ledger.size) acts")
      ]
    }
    return figures
  }
}

/// All rows of a registers file in memory, and how they are put into an empty one: table by table, in the order of their keys.
private struct BareRows {
  struct Table {
    let name: String
    let insert: String
    var rows: [[RawValue]] = []
  }

  private var schema: [String] = []
  private var tables: [Table] = []
  var count: Int { tables.reduce(0) { $0 + $1.rows.count } }

  init(of path: String) throws {
    let database = try RawDatabase(path)
    defer { database.close() }
    let listing = try database.prepare("SELECT name, sql, type FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    var made: [(name: String, sql: String, isTable: Bool)] = []
    while let row = try listing.row() { made.append((row[0].words, row[1].words, row[2].words == "table")) }
    let indexes = made.filter { $0.sql.contains("USING fts5 (") }.map(\.name)
    made.removeAll { entry in
      entry.name.hasPrefix("sqlite_")
        || indexes.contains { entry.name.hasPrefix($0 + "_") && !entry.sql.contains("fts5vocab") }
    }
    schema = made.map(\.sql)
    for entry in made where entry.isTable && !entry.sql.contains("fts5vocab") {
      tables.append(try Table(entry.name, isIndex: indexes.contains(entry.name), in: database))
    }
  }

  /// One transaction per thousand rows; what a power cut takes is no matter here either.
  func insert(into path: String) throws {
    let database = try RawDatabase(path)
    defer { database.close() }
    try database.run(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192; PRAGMA mmap_size = 1073741824")
    for sql in schema { try database.run(sql) }
    try database.run("BEGIN")
    var open = 0
    for table in tables {
      let statement = try database.prepare(table.insert)
      for row in table.rows {
        try statement.insert(row)
        open += 1
        if open % 1_000 == 0 { try database.run("COMMIT; BEGIN") }
      }
    }
    try database.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
  }
}

extension BareRows.Table {
  init(_ name: String, isIndex: Bool, in database: RawDatabase) throws {
    let listing = try database.prepare("SELECT name FROM pragma_table_info('\(name)')")
    var columns: [String] = []
    while let row = try listing.row() { columns.append(row[0].words) }
    if isIndex { columns.insert("rowid", at: 0) }
    let list = columns.joined(separator: ", ")
    self.name = name
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    insert = "INSERT INTO \(name) (\(list)) VALUES (\(places))"
    let query = try database.prepare("SELECT \(list) FROM \(name)")
    while let row = try query.row() { rows.append(row) }
  }
}

extension RawValue {
  fileprivate var words: String {
    if case .text(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { "" }
  }
}
