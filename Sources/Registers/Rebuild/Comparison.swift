import GRDB
import GRDBSQLite

/// Goes through all tables of two databases side by side, each in the order of its key.
struct Comparison {
  let live: Database
  let rebuilt: Database
  private(set) var rows = 0

  init(live: Database, rebuilt: Database) {
    self.live = live
    self.rebuilt = rebuilt
  }

  /// nil where every row of every table is equal, to the byte.
  mutating func firstDifference() throws -> Difference? {
    for table in try tables(of: rebuilt) {
      if let difference = try compare(table) { return difference }
    }
    return nil
  }

  /// Every table that holds rows of ours. A search index is compared by its words: how it keeps them depends on its history.
  private func tables(of database: Database) throws -> [String] {
    let indices = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5 (%'")
    let all = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    return all.filter { name in
      name.hasSuffix("_terms") || !indices.contains { name == $0 || name.hasPrefix($0 + "_") }
    }
  }

  private mutating func compare(_ table: String) throws -> Difference? {
    let sql = try select(table)
    let (a, b) = (try live.makeStatement(sql: sql), try rebuilt.makeStatement(sql: sql))
    var row = 0
    while true {
      let (left, right) = (try step(a), try step(b))
      row += 1
      guard left && right else {
        if left == right { return nil }
        return Difference(
          table: table, row: row, column: nil, live: left ? "has the row" : "no row",
          rebuilt: right ? "has the row" : "no row")
      }
      rows += 1
      for column in 0..<Int32(a.columnCount) where !equal(a, b, column) {
        return Difference(
          table: table, row: row, column: a.columnNames[Int(column)], live: text(a, column), rebuilt: text(b, column))
      }
    }
  }

  /// The words of an index come in the order of words and places; a table in that of its key.
  private func select(_ table: String) throws -> String {
    if table.hasSuffix("_terms") { return "SELECT term, doc, col, offset FROM \(table)" }
    let key = try rebuilt.primaryKey(table).columns
    return "SELECT * FROM \(table) ORDER BY \(key.map { "\"\($0)\"" }.joined(separator: ", "))"
  }

  private func step(_ statement: Statement) throws -> Bool {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: statement.sql)
    }
  }

  private func equal(_ a: Statement, _ b: Statement, _ column: Int32) -> Bool {
    let (a, b) = (a.sqliteStatement, b.sqliteStatement)
    let type = sqlite3_column_type(a, column)
    guard type == sqlite3_column_type(b, column) else { return false }
    if type == SQLITE_INTEGER { return sqlite3_column_int64(a, column) == sqlite3_column_int64(b, column) }
    guard let left = sqlite3_column_blob(a, column), let right = sqlite3_column_blob(b, column) else {
      return sqlite3_column_bytes(a, column) == sqlite3_column_bytes(b, column)
    }
    let count = Int(sqlite3_column_bytes(a, column))
    return count == Int(sqlite3_column_bytes(b, column))
      && UnsafeRawBufferPointer(start: left, count: count).elementsEqual(
        UnsafeRawBufferPointer(start: right, count: count))
  }

  private func text(_ statement: Statement, _ column: Int32) -> String {
    guard let text = sqlite3_column_text(statement.sqliteStatement, column) else { return "nothing" }
    return String(cString: text)
  }
}
