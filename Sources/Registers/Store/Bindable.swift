import Domain
import GRDBSQLite

/// What a place of a statement can take.
protocol Bindable {
  func bind(to statement: OpaquePointer, at place: Int32)
}

extension Int64: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, self) }
}

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, Int64(self)) }
}

extension String: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = self
    text.withUTF8 { bytes in
      let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      if let start {
        sqlite3_bind_text(statement, place, start, Int32(bytes.count), copied)
      } else {
        sqlite3_bind_text(statement, place, "", 0, copied)
      }
    }
  }
}

extension Day: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { sqlite3_bind_int64(statement, place, Int64(number)) }
}

extension RecordNumber: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { text.bind(to: statement, at: place) }
}

extension Narratives: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) { column.bind(to: statement, at: place) }
}

extension Optional: Bindable where Wrapped: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) {
    if let value = self {
      value.bind(to: statement, at: place)
    } else {
      sqlite3_bind_null(statement, place)
    }
  }
}
