import CXLSXWriter
import Domain
import Foundation

/// Writes a workbook to a file, row by row in constant memory (libxlsxwriter): numbers as numbers, days as days, words as words
/// and never as formulas.
public final class WorkbookWriter {
  /// The file could not be written; the reason in libxlsxwriter's own words, which are English.
  public struct Fault: Error, Sendable {
    public let reason: String
  }

  /// How a cell looks.
  public enum Look: Sendable, Hashable, CaseIterable {
    case plain
    case head
    /// What has to be put right.
    case wrong
    /// What has to be answered.
    case asked
    /// Long words that break into lines.
    case wrapped
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var looks: [Look: UnsafeMutablePointer<lxw_format>] = [:]
  private var days: [Look: UnsafeMutablePointer<lxw_format>] = [:]
  private var widths: [Int] = []
  private var row: UInt32 = 0
  private var isClosed = false
  /// The rows of the sheet under way, its head included.
  public var rowsOfSheet: Int { Int(row) }

  /// Begins a workbook at `path`; temporary files go to `temporary`, and are gone when the process is.
  public init(path: String, temporary: String? = nil) throws(Fault) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    options.use_zip64 = 1
    let folder = temporary.flatMap { strdup($0) }
    defer { free(folder) }
    options.tmpdir = folder
    guard let workbook = workbook_new_opt(path, &options) else { throw Fault(reason: "no memory") }
    self.workbook = workbook
    for look in Look.allCases {
      looks[look] = WorkbookWriter.format(workbook, look)
      days[look] = WorkbookWriter.format(workbook, look)
      format_set_num_format(days[look], "yyyy-mm-dd")
    }
  }

  deinit { if !isClosed { lxw_workbook_free(workbook) } }

  private static func format(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, _ look: Look
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    switch look {
    case .plain: break
    case .head:
      format_set_bold(format)
      format_set_bg_color(format, 0xF4F3EF)
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .wrong: format_set_bg_color(format, 0xF7D4D1)
    case .asked: format_set_bg_color(format, 0xFFF2B8)
    case .wrapped:
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    return format
  }

  /// Begins a further sheet with its head, which stays in view. The name is shortened to what spreadsheets take.
  public func beginSheet(_ name: String, columns: [String], widths: [Int] = []) throws(Fault) {
    finishSheet()
    guard let sheet = workbook_add_worksheet(workbook, WorkbookWriter.sheetName(name)) else {
      throw Fault(reason: "the sheet \(name) cannot be added")
    }
    self.sheet = sheet
    row = 0
    self.widths = widths
    worksheet_freeze_panes(sheet, 1, 0)
    try write(columns.map { (.text($0), .head) })
  }

  /// Writes the next row.
  public func write(_ cells: [(cell: Cell, look: Look)]) throws(Fault) {
    guard let sheet else { preconditionFailure("a row stands in a sheet") }
    for (index, (cell, look)) in cells.enumerated() {
      let code = write(cell, look, UInt16(index), sheet)
      guard code == LXW_NO_ERROR else { throw Fault(reason: String(cString: lxw_strerror(code))) }
    }
    row += 1
  }

  public func write(_ cells: [Cell]) throws(Fault) { try write(cells.map { ($0, .plain) }) }

  /// A note at a cell of the row that is written next.
  public func note(_ words: String, column: Int) {
    guard let sheet else { return }
    _ = worksheet_write_comment(sheet, row, UInt16(column), String(words.prefix(2_000)))
  }

  /// Offers a list of words at the cells of a column below the head; other words are refused by the spreadsheet.
  public func offer(_ words: [String], column: Int, rows: Int) {
    guard let sheet else { return }
    var list = words.map { strdup($0) } + [nil]
    defer { list.forEach { free($0) } }
    list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.value_list = list.baseAddress
      worksheet_data_validation_range(sheet, 1, UInt16(column), UInt32(rows), UInt16(column), &validation)
    }
  }

  /// Ends the workbook: packs what was written. Cost: one reading and packing of all of it.
  public func close() throws(Fault) {
    finishSheet()
    isClosed = true
    let code = workbook_close(workbook)
    guard code == LXW_NO_ERROR else { throw Fault(reason: String(cString: lxw_strerror(code))) }
  }

  private func finishSheet() {
    guard let sheet else { return }
    for (index, width) in widths.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), Double(min(max(width + 2, 8), 60)), nil)
    }
  }

  private func write(
    _ cell: Cell, _ look: Look, _ column: UInt16, _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    let format = looks[look] ?? nil
    switch cell {
    case .text(let text): return write(text, format, column, sheet)
    case .integer(let number):
      guard abs(number) <= 9_007_199_254_740_992 else { return write(String(number), format, column, sheet) }
      widen(column, 10)
      return worksheet_write_number(sheet, row, column, Double(number), format)
    case .decimal(let number):
      guard let value = Double(number), number.utf8.count(where: { (0x30...0x39).contains($0) }) <= 15 else {
        return write(number, format, column, sheet)
      }
      widen(column, number.utf8.count)
      return worksheet_write_number(sheet, row, column, value, format)
    case .day(let day):
      let serial = day.number + 25_569
      guard serial > 60 else { return write(day.description, format, column, sheet) }
      widen(column, 10)
      return worksheet_write_number(sheet, row, column, Double(serial), days[look] ?? nil)
    case .absent:
      guard look != .plain else { return LXW_NO_ERROR }
      return worksheet_write_blank(sheet, row, column, format)
    }
  }

  private func write(
    _ text: String, _ format: UnsafeMutablePointer<lxw_format>?, _ column: UInt16,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    let words = XMLSigns.escaped(text.utf8.contains(0) ? text.replacing("\u{0}", with: "") : text)
    widen(column, words.utf8.count < 200 ? words.count : 60)
    guard words.unicodeScalars.count > WorkbookWriter.mostSigns else {
      return worksheet_write_string(sheet, row, column, words, format)
    }
    let cut = String(String.UnicodeScalarView(words.unicodeScalars.prefix(WorkbookWriter.mostSigns - 1))) + "…"
    return worksheet_write_string(sheet, row, column, cut, format)
  }

  /// What a cell of a spreadsheet holds, in signs.
  private static let mostSigns = 32_767

  private func widen(_ column: UInt16, _ width: Int) {
    let index = Int(column)
    while widths.count <= index { widths.append(0) }
    if widths[index] < width { widths[index] = min(width, 60) }
  }

  /// At most 31 signs, without those that spreadsheets refuse.
  private static func sheetName(_ name: String) -> String {
    let plain = name.map { "[]:*?/\\'".contains($0) ? " " : $0 }
    return String(String(plain).prefix(31))
  }
}
