import GRDBSQLite

/// SQLite by its C functions: what the library itself can do, with nothing of ours above it.
final class RawDatabase {
  private var connection: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw BenchFault("cannot open \(path)") }
  }

  func close() { sqlite3_close_v2(connection) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw fault(sql) }
  }

  func prepare(_ sql: String) throws -> RawStatement {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
      let statement
    else { throw fault(sql) }
    return RawStatement(statement)
  }

  private func fault(_ sql: String) -> BenchFault {
    BenchFault("\(connection.map { String(cString: sqlite3_errmsg($0)) } ?? "no database"): \(sql)")
  }
}

/// A prepared statement.
final class RawStatement {
  private let pointer: OpaquePointer
  var columns: Int { Int(sqlite3_column_count(pointer)) }

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { sqlite3_finalize(pointer) }

  /// Runs an insert with these values.
  func insert(_ row: [RawValue]) throws {
    for (column, value) in row.enumerated() { bind(value, Int32(column + 1)) }
    let code = sqlite3_step(pointer)
    sqlite3_reset(pointer)
    guard code == SQLITE_DONE else { throw BenchFault("insert failed: \(code)") }
  }

  /// The next row of a query; nil behind the last.
  func row() throws -> [RawValue]? {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: (0..<columns).map { value(Int32($0)) }
    case SQLITE_DONE: nil
    case let code: throw BenchFault("query failed: \(code)")
    }
  }

  private func bind(_ value: RawValue, _ place: Int32) {
    switch value {
    case .null: sqlite3_bind_null(pointer, place)
    case .integer(let number): sqlite3_bind_int64(pointer, place, number)
    case .real(let number): sqlite3_bind_double(pointer, place, number)
    case .text(let bytes):
      _ = bytes.withUnsafeBytes {
        sqlite3_bind_text(pointer, place, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), copied)
      }
    case .blob(let bytes):
      _ = bytes.withUnsafeBytes { sqlite3_bind_blob(pointer, place, $0.baseAddress, Int32($0.count), copied) }
    }
  }

  private func value(_ column: Int32) -> RawValue {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(pointer, column))
    case SQLITE_TEXT: .text(bytes(column))
    case SQLITE_BLOB: .blob(bytes(column))
    default: .null
    }
  }

  private func bytes(_ column: Int32) -> [UInt8] {
    let start = sqlite3_column_blob(pointer, column)
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column))))
  }

  private var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

/// A value of a row.
enum RawValue {
  case null
  case integer(Int64)
  case real(Double)
  case text([UInt8])
  case blob([UInt8])
}
