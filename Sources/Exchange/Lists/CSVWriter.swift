import Domain

/// Writes a list as comma-separated values (RFC 4180): UTF-8, CRLF, quotes where they are needed; row by row, without end.
///
/// Words that a spreadsheet would take for a formula (they begin with `=`, `+`, `-`, `@`, tab or carriage return) get an
/// apostrophe before them; numbers do not.
public struct CSVWriter: Sendable {
  /// Whether the file begins with a byte order mark, without which Excel takes UTF-8 for something else.
  public enum Mark: Sendable {
    case none
    case byteOrder
  }

  private let columnCount: Int

  /// Writes the head: the mark if asked for, and the names of the columns.
  public init(columns: [String], mark: Mark = .none, into bytes: inout [UInt8]) {
    columnCount = columns.count
    if mark == .byteOrder { bytes += [0xEF, 0xBB, 0xBF] }
    row(columns.map(Cell.text), into: &bytes)
  }

  /// Writes a row, which has a cell for each column.
  public func row(_ cells: [Cell], into bytes: inout [UInt8]) {
    precondition(cells.count == columnCount, "a row has a cell for each column")
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell, into: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  private func write(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): write(text, into: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number): bytes += number.utf8
    case .day(let day): bytes += day.description.utf8
    case .absent: break
    }
  }

  private func write(_ text: String, into bytes: inout [UInt8]) {
    let isFormula = text.utf8.first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains($0) } ?? false
    let isQuoted = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(0x22) }
    if isFormula { bytes.append(0x27) }
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(0x22) }
  }
}
