import Foundation

/// A table of facts kept as a file: comma-separated values (RFC 4180) in UTF-8, its source in leading lines that begin with `#`.
///
/// The files are part of the program. One that is missing or malformed is a bug, not an input: it traps and names the line.
struct Table {
  /// What the file says of itself: the leading `#` lines, without their mark.
  let source: [String]
  let columns: [String]
  let rows: [[String]]

  /// Reads a file of this module, such as `Words/countries.csv`. Cost: one pass over its bytes.
  init(_ name: String) {
    let path = Bundle.module.bundlePath + "/" + name
    guard let bytes = FileManager.default.contents(atPath: path) else {
      fatalError("Reference: \(name) is not beside the program")
    }
    self.init(bytes: Array(bytes), name: name)
  }

  init(bytes: [UInt8], name: String) {
    var reader = CommaSeparated(bytes: bytes)
    source = reader.comments()
    guard let header = reader.next() else { fatalError("Reference: \(name) is empty") }
    columns = header
    var rows: [[String]] = []
    while let row = reader.next() {
      guard row.count == header.count else { fatalError("Reference: \(name), row \(rows.count + 1): \(row)") }
      rows.append(row)
    }
    self.rows = rows
  }

  /// Where a column stands; traps when the table has none of that name.
  func column(_ name: String) -> Int {
    guard let index = columns.firstIndex(of: name) else { fatalError("Reference: no column \(name) among \(columns)") }
    return index
  }
}
