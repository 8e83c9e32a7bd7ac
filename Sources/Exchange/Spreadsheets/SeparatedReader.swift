/// Reads a table of separated values as people's programs write it: UTF-8 with or without a mark, `;`, `,` or tab between cells,
/// any ends of lines, quotation marks.
public enum SeparatedReader {
  /// All rows that hold something. Throws where the text is not UTF-8, where a quotation mark stays open, and over a limit.
  public static func sheet(_ bytes: [UInt8], limits: SheetLimits = .standard) throws(SheetRefusal) -> Sheet {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.file else { throw .over(.file) }
    try refuseOtherEncodings(bytes)
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var reading = SeparatedReading(separator: separator(of: body), limits: limits)
    try reading.read(body)
    return Sheet(name: "", rows: reading.rows)
  }

  private static func refuseOtherEncodings(_ bytes: [UInt8]) throws(SheetRefusal) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .encodingNotRead("UTF-16") }
    if bytes.contains(0) { throw .notASpreadsheet }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    throw .encodingNotRead("Windows-1258 / TCVN3")
  }

  /// The sign that parts the cells of the first line: the most frequent outside quotation marks.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == 0x3B || byte == 0x2C || byte == 0x09 { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0x2C
  }
}

/// A text of separated values while it is read.
private struct SeparatedReading {
  let separator: UInt8
  let limits: SheetLimits
  private(set) var rows: [SheetRow] = []
  private var cells: [SheetCell] = []
  private var cell: [UInt8] = []
  private var line = 1
  private var quoteOpened: Int?
  private var wasQuoted = false
  private var cellCount = 0

  init(separator: UInt8, limits: SheetLimits) {
    self.separator = separator
    self.limits = limits
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) throws(SheetRefusal) {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if quoteOpened != nil {
        guard byte == 0x22 else {
          try add(byte)
          continue
        }
        if place < bytes.endIndex, bytes[place] == 0x22 {
          try add(0x22)
          place += 1
        } else {
          quoteOpened = nil
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty:
        (quoteOpened, wasQuoted) = (line, true)
      case separator: try endCell()
      case 0x0D:
        if place < bytes.endIndex, bytes[place] == 0x0A { place += 1 }
        try endRow()
      case 0x0A: try endRow()
      default: try add(byte)
      }
    }
    if let quoteOpened { throw .openQuote(row: quoteOpened) }
    if !cell.isEmpty || !cells.isEmpty || wasQuoted { try endRow() }
  }

  private mutating func add(_ byte: UInt8) throws(SheetRefusal) {
    guard cell.count < limits.text else { throw .over(.text) }
    cell.append(byte)
  }

  private mutating func endCell() throws(SheetRefusal) {
    guard cells.count < limits.columns else { throw .over(.columns) }
    cellCount += 1
    guard cellCount <= limits.cells else { throw .over(.cells) }
    cells.append(cell.isEmpty ? .empty : .text(SeparatedReading.plain(String(decoding: cell, as: UTF8.self))))
    cell.removeAll(keepingCapacity: true)
    wasQuoted = false
  }

  private mutating func endRow() throws(SheetRefusal) {
    try endCell()
    let row = SheetRow(number: line, cells: cells)
    line += 1
    cells.removeAll(keepingCapacity: true)
    guard !row.isEmpty else { return }
    guard rows.count < limits.rows else { throw .over(.rows) }
    rows.append(row)
  }

  /// Without the apostrophe that ``CSVWriter`` sets before what a spreadsheet would take for a formula.
  private static func plain(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.utf8.dropFirst().first else { return text }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(next) ? String(text.dropFirst()) : text
  }
}
