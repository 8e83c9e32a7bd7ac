import Domain
import Exchange
import Foundation
import Testing

@Suite("Spreadsheets of people are read and written")
struct SpreadsheetTests {
  private static func written(_ rows: [[Cell]], columns: [String], rowsPerSheet: Int = 1_048_576) throws -> [UInt8] {
    let path = NSTemporaryDirectory() + "/" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var list = try WorkbookListWriter(path: path, name: "list", columns: columns, rowsPerSheet: rowsPerSheet)
    for row in rows { try list.row(row) }
    try list.finish()
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static let day = Day(iso: "2024-02-29")

  @Test("what is written to a workbook is read back: words, numbers, days, none of them a formula")
  func roundTrip() throws {
    let day = try #require(Self.day)
    let words = [
      "=1+1", "Quỹ Ánh Sáng & <Hy vọng>", "'một", "_x000D_ là chữ", "dòng\nhai", "+84", "00123", "2024-01-01",
    ]
    let rows = words.map { [Cell.text($0), .integer(42), .decimal("1200.5"), .day(day), .absent] }
    var reader = try WorkbookReader(Self.written(rows, columns: ["a", "b", "c", "d", "e"]))
    let sheet = try reader.sheet(0)
    #expect(reader.sheetNames == ["list"])
    #expect(sheet.rows.first?.cells.map(\.string) == ["a", "b", "c", "d", "e"])
    for (word, row) in zip(words, sheet.rows.dropFirst()) {
      #expect(row.cells == [.text(word), .number("42"), .number("1200.5"), .day(day)])
    }
  }

  @Test("a list longer than a sheet goes on on further sheets, each under its head")
  func furtherSheets() throws {
    let bytes = try Self.written((1...25).map { [.integer($0)] }, columns: ["n"], rowsPerSheet: 11)
    var reader = try WorkbookReader(bytes)
    #expect(reader.sheetNames == ["list", "list 2", "list 3"])
    let rows = try reader.sheetNames.indices.map { try reader.sheet($0).rows }
    #expect(rows.map { $0.first?[0] } == Array(repeating: .text("n"), count: 3))
    #expect(rows.flatMap { $0.dropFirst().map { $0[0].string } } == (1...25).map(String.init))
  }

  @Test("shared, inline and reckoned words, booleans, and days by their format are read")
  func everyKindOfCell() throws {
    let sheet = """
      <sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>trong ô</t></is></c>\
      <c r="D2" t="b"><v>1</v></c><c r="E2" s="1"><v>45351.5</v></c><c r="F2" s="2"><v>45351</v></c>\
      <c r="G2" t="str"><f>1+1</f><v>hai</v></c><c r="H2"><v>1.5E1</v></c></row></sheetData>
      """
    let styles = """
      <numFmts><numFmt numFmtId="165" formatCode="&quot;ngày&quot; dd/mm/yyyy"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>
      """
    let strings = "<si><t>không</t></si><si><r><t>hai </t></r><r><t>phần</t></r><rPh><t>x</t></rPh></si>"
    var reader = try WorkbookReader(ZipMaker(sheet: sheet, strings: strings, styles: styles).bytes)
    let day = try #require(Self.day)
    #expect(
      try reader.sheet(0).rows == [
        SheetRow(
          number: 2,
          cells: [
            .text("hai phần"), .empty, .text("trong ô"), .boolean(true), .day(day), .day(day), .text("hai"),
            .number("15"),
          ])
      ])
  }

  @Test(
    "a number is a day only by its format",
    arguments: [
      ("0", false), ("#,##0.00", false), ("[Red]0", false), ("\"day\" 0", false), ("hh:mm", false), ("d/m/yy", true),
      ("[$-42A]dd mmmm yyyy;@", true), ("General", false),
    ])
  func dayByFormat(code: String, isDay: Bool) throws {
    let styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/></numFmts>"
    let sheet = "<sheetData><row><c s=\"0\"><v>45351</v></c></row></sheetData>"
    var reader = try WorkbookReader(
      ZipMaker(sheet: sheet, styles: styles + "<cellXfs><xf numFmtId=\"170\"/></cellXfs>").bytes)
    let day = try #require(Self.day)
    #expect(try reader.sheet(0).rows.first?[0] == (isDay ? .day(day) : .number("45351")))
  }

  @Test("days count from 1904 where the workbook says so; a 29 February 1900 never was")
  func systemsOfDays() throws {
    let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    let sheet = "<sheetData><row><c><v>1</v></c><c><v>60</v></c><c><v>61</v></c></row></sheetData>"
    var of1900 = try WorkbookReader(ZipMaker(sheet: sheet, styles: styles).bytes)
    #expect(try of1900.sheet(0).rows.first?.cells.map(\.string) == ["1900-01-01", "60", "1900-03-01"])
    let workbook = """
      <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>
      """
    var of1904 = try WorkbookReader(ZipMaker(sheet: sheet, styles: styles, workbook: workbook).bytes)
    #expect(try of1904.sheet(0).rows.first?.cells.map(\.string) == ["1904-01-02", "1904-03-01", "1904-03-02"])
  }

  @Test("a cell joined over several rows says the same in each")
  func mergedCells() throws {
    let sheet = """
      <sheetData><row r="1"><c r="A1" t="str"><v>Tổ chức</v></c><c r="B1"><v>1</v></c></row>\
      <row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:A2"/></mergeCells>
      """
    var reader = try WorkbookReader(ZipMaker(sheet: sheet).bytes)
    #expect(try reader.sheet(0).rows.map { $0[0].string } == ["Tổ chức", "Tổ chức", ""])
  }

  @Test(
    "separated values are read as people's programs write them",
    arguments: [
      "số,tên\r\n1,\"A, \"\"B\"\"\"\r\n", "\u{FEFF}số;tên\n1;A, \"B\"\n", "số\ttên\r1\tA, \"B\"",
      "số;tên\r\n\r\n;;\r\n1;\"A, \"\"B\"\"\"",
    ])
  func separatedValues(text: String) throws {
    let sheet = try SeparatedReader.sheet(Array(text.utf8))
    #expect(sheet.rows.map { $0.cells.map(\.string) } == [["số", "tên"], ["1", "A, \"B\""]])
  }

  @Test("what our own files guard against formulas is read back as it was")
  func guardedFormulas() throws {
    var bytes: [UInt8] = []
    let writer = CSVWriter(columns: ["a"], into: &bytes)
    writer.row([.text("-5 độ")], into: &bytes)
    #expect(try SeparatedReader.sheet(bytes).rows.last?[0].string == "-5 độ")
  }
}
