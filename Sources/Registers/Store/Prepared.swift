import Domain
import GRDB
import GRDBSQLite

/// A cached statement whose places are filled and whose columns are read by position, without row objects.
///
/// Measured: half as much time a row as arguments and rows of the library above it.
final class Prepared {
  private let statement: Statement
  private let pointer: OpaquePointer
  private let connection: OpaquePointer?

  init(_ database: Database, _ sql: String) throws {
    statement = try database.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
    connection = database.sqliteConnection
  }

  /// Fills the places in order and runs to the end.
  func run<each Value: Bindable>(_ values: repeat each Value) throws {
    var place: Int32 = 0
    repeat bind(each values, &place)
    try finish()
  }

  /// Fills the places in order and gives each row in turn.
  func each<each Value: Bindable>(_ values: repeat each Value, row body: (inout Columns) throws -> Void) throws {
    var place: Int32 = 0
    repeat bind(each values, &place)
    try read(body)
  }

  /// The same where the number of places is known only at run time.
  func each(_ values: [any Bindable], row body: (inout Columns) throws -> Void) throws {
    var place: Int32 = 0
    for value in values { bind(value, &place) }
    try read(body)
  }

  private func bind(_ value: some Bindable, _ place: inout Int32) {
    place += 1
    value.bind(to: pointer, at: place)
  }

  private func finish() throws {
    defer { sqlite3_reset(pointer) }
    var code = sqlite3_step(pointer)
    while code == SQLITE_ROW { code = sqlite3_step(pointer) }
    guard code == SQLITE_DONE else { throw fault(code) }
  }

  private func read(_ body: (inout Columns) throws -> Void) throws {
    defer { sqlite3_reset(pointer) }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW:
        var columns = Columns(pointer)
        try body(&columns)
      case SQLITE_DONE: return
      case let code: throw fault(code)
      }
    }
  }

  private func fault(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: connection.map { String(cString: sqlite3_errmsg($0)) },
      sql: statement.sql)
  }
}

extension Prepared {
  /// The first column of the first row, which the statement always has.
  func integer<each Value: Bindable>(_ values: repeat each Value) throws -> Int64 {
    var found: Int64 = 0
    try each(repeat each values) { found = $0.integer() }
    return found
  }
}

extension Database {
  func prepared(_ sql: String) throws -> Prepared { try Prepared(self, sql) }
}
