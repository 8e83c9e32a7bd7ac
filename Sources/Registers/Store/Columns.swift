import Domain
import GRDBSQLite

/// The columns of the row a statement stands on, read from left to right.
struct Columns {
  private let statement: OpaquePointer
  private var column: Int32 = -1

  init(_ statement: OpaquePointer) { self.statement = statement }

  mutating func integer() -> Int64 {
    column += 1
    return sqlite3_column_int64(statement, column)
  }

  mutating func int() -> Int { Int(integer()) }

  /// Empty where the column is null.
  mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// The column's text as it lies in the database's memory: gone with the next row.
  private mutating func bytes() -> UnsafeBufferPointer<UInt8> {
    column += 1
    guard let start = sqlite3_column_text(statement, column) else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// nil where the column is null.
  mutating func day() -> Day? {
    let number = integer()
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Day(number: Int(number))
  }

  /// nil where the column is null.
  mutating func optionalText() -> String? {
    let text = text()
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : text
  }

  /// nil where the column is null.
  mutating func optionalInt() -> Int? {
    let number = integer()
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Int(number)
  }

  mutating func narratives() -> Narratives { Narratives(column: bytes()) }
  mutating func texts() -> [String] { ListColumn.texts(bytes()) }
  mutating func totals() -> [FlowTotal] { FlowTotal.totals(column: bytes()) }

  /// A record number; only the fold writes them, so a broken one is a bug and traps.
  mutating func number() -> RecordNumber {
    let text = text()
    guard let number = RecordNumber(text) else { preconditionFailure("a register holds the number \(text)") }
    return number
  }

  mutating func currency() -> Currency? { Currency(text()) }
  mutating func instant() -> Instant { Instant(milliseconds: integer()) }

  /// An amount as it was written; its units are the next column.
  mutating func money() -> Money {
    let written = text()
    let units = integer()
    return Money(amount: Amount(written) ?? Amount(units: units), currency: currency(), valueDate: day())
  }
}
