import Domain

/// Writes a list as a workbook, continued on further sheets past the rows that a spreadsheet holds; row by row, in constant memory.
public struct WorkbookListWriter {
  /// Rows of a sheet, its head included: what spreadsheets hold.
  public static let rowsPerSheet = 1_048_576

  private let writer: WorkbookWriter
  private let name: String
  private let columns: [String]
  private let rowsPerSheet: Int
  private var sheets = 0

  /// Begins the workbook at `path` with its first sheet.
  public init(
    path: String, name: String, columns: [String], rowsPerSheet: Int = WorkbookListWriter.rowsPerSheet
  ) throws(WorkbookWriter.Fault) {
    precondition(rowsPerSheet > 1, "a sheet has a head and a row")
    writer = try WorkbookWriter(path: path)
    self.name = String(name.prefix(24))
    self.columns = columns
    self.rowsPerSheet = rowsPerSheet
    try beginSheet()
  }

  /// Writes a row, which has a cell for each column.
  public mutating func row(_ cells: [Cell]) throws(WorkbookWriter.Fault) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    if writer.rowsOfSheet == rowsPerSheet { try beginSheet() }
    try writer.write(cells)
  }

  /// Writes the end, and what the list is, on a sheet of its own where `about` says something.
  public func finish(about: [(name: String, value: Cell)] = []) throws(WorkbookWriter.Fault) {
    if !about.isEmpty {
      try writer.beginSheet("about", columns: ["name", "value"])
      for (name, value) in about { try writer.write([.text(name), value]) }
    }
    try writer.close()
  }

  private mutating func beginSheet() throws(WorkbookWriter.Fault) {
    sheets += 1
    try writer.beginSheet(sheets == 1 ? name : "\(name) \(sheets)", columns: columns)
  }
}
