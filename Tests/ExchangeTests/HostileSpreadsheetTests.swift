import Domain
import Exchange
import Foundation
import Testing

@Suite("Hostile and broken spreadsheets are refused in words")
struct HostileSpreadsheetTests {
  private static let row = "<sheetData><row><c><v>1</v></c></row></sheetData>"

  private func refusal(_ bytes: [UInt8], _ name: String = "tep.xlsx", _ limits: SheetLimits = .standard)
    -> SheetRefusal?
  {
    do {
      _ = try PersonalFile.sheets(bytes, name: name, limits: limits)
      return nil
    } catch { return error }
  }

  @Test("the plain file that the others are made of is read")
  func control() { #expect(refusal(ZipMaker(sheet: Self.row).bytes) == nil) }

  @Test("a document type is refused, with and without entities")
  func documentTypes() {
    for head in [
      "<!DOCTYPE worksheet>", "<!DOCTYPE w [<!ENTITY a \"b\">]>", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\">",
    ] {
      var zip = ZipMaker(sheet: Self.row)
      zip.entries[3].bytes = Array("\(head)<worksheet>\(Self.row)</worksheet>".utf8)
      #expect(refusal(zip.bytes) == .documentType(part: "xl/worksheets/sheet1.xml"))
    }
  }

  @Test("macros, links to other files and connections are refused")
  func activeContent() {
    let parts: [(String, SheetRefusal)] = [
      ("xl/vbaProject.bin", .macros), ("xl/macrosheets/sheet1.xml", .macros),
      ("xl/externalLinks/externalLink1.xml", .externalLinks), ("xl/connections.xml", .externalLinks),
      ("../evil.xml", .strangeEntry(name: "../evil.xml")), ("/etc/passwd", .strangeEntry(name: "/etc/passwd")),
      ("xl/workbook.xml", .strangeEntry(name: "xl/workbook.xml")),
    ]
    for (name, expected) in parts {
      var zip = ZipMaker(sheet: Self.row)
      zip.add(name, "<x/>")
      #expect(refusal(zip.bytes) == expected, "\(name)")
    }
  }

  @Test("a relation that leads outside is refused; a hyperlink of a person is not")
  func externalRelations() {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    for (kind, expected) in [
      ("externalLink", SheetRefusal.externalLinks), ("image", .externalLinks), ("hyperlink", nil),
    ] {
      var zip = ZipMaker(sheet: Self.row)
      let relations = """
        <Relationships><Relationship Id="rId1" Type="\(type)worksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="rId2" Type="\(type)\(kind)" Target="http://example.org/" TargetMode="External"/></Relationships>
        """
      zip.entries[2].bytes = Array(relations.utf8)
      #expect(refusal(zip.bytes) == expected, "\(kind)")
    }
  }

  @Test("encrypted, old, cut-short and foreign files are refused")
  func otherFiles() {
    var zip = ZipMaker(sheet: Self.row)
    zip.isEncrypted = true
    #expect(refusal(zip.bytes) == .encrypted)
    #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .oldOrEncrypted)
    #expect(refusal(Array("%PDF-1.7".utf8)) == .notASpreadsheet)
    #expect(refusal([]) == .empty)
    #expect(refusal(ZipMaker(sheet: Self.row).bytes, "tep.xlsm") == .macros)
    #expect(refusal(ZipMaker(sheet: Self.row).bytes, "tep.csv") == .notASpreadsheet)
    let whole = ZipMaker(sheet: Self.row).bytes
    for length in stride(from: 4, to: whole.count - 1, by: 37) {
      #expect(refusal(Array(whole.prefix(length))) != nil, "\(length) bytes")
    }
  }

  @Test("broken markup and absent parts are named")
  func brokenParts() {
    var zip = ZipMaker(sheet: "<sheetData><row>")
    #expect(refusal(zip.bytes) == .notWellFormed(part: "xl/worksheets/sheet1.xml", line: 1))
    zip = ZipMaker(sheet: Self.row)
    zip.entries.remove(at: 3)
    #expect(refusal(zip.bytes) == .missing(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("whatever is too much is refused at its limit, and one less is read")
  func limits() {
    let rows = "<sheetData>" + String(repeating: "<row><c><v>1</v></c></row>", count: 5) + "</sheetData>"
    let bytes = ZipMaker(sheet: rows).bytes
    #expect(refusal(bytes, "a.xlsx", SheetLimits(rows: 4)) == .over(.rows))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(rows: 5)) == nil)
    #expect(refusal(bytes, "a.xlsx", SheetLimits(cells: 4)) == .over(.cells))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(entries: 3)) == .over(.entries))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(file: bytes.count - 1)) == .over(.file))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(part: 100)) == .over(.part))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(unpacked: 300)) == .over(.unpacked))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(depth: 4)) == .over(.depth))
    let wide = ZipMaker(sheet: "<sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData>").bytes
    #expect(refusal(wide) == .over(.columns))
    let long = ZipMaker(
      sheet: "<sheetData><row><c t=\"str\"><v>\(String(repeating: "a", count: 200_000))</v></c></row></sheetData>")
    #expect(refusal(long.bytes) == .over(.text))
    let deep = String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    #expect(refusal(ZipMaker(sheet: deep).bytes) == .over(.depth))
  }

  @Test("a bomb is refused before it is unpacked")
  func bomb() throws {
    let path = NSTemporaryDirectory() + "/" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var list = try WorkbookListWriter(path: path, name: "a", columns: ["a"])
    for _ in 0..<200 { try list.row([.text(String(repeating: "a", count: 32_000))]) }
    try list.finish()
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes.count < 100_000)
    #expect(refusal(bytes, "a.xlsx", SheetLimits(ratio: 50)) == .over(.ratio))
    #expect(refusal(bytes, "a.xlsx", SheetLimits(ratio: 5_000)) == nil)
  }

  @Test("text in another encoding is refused by its name; an open quotation mark by its row")
  func separatedValues() {
    #expect(refusal([0xFF, 0xFE, 0x61, 0x00], "a.csv") == .encodingNotRead("UTF-16"))
    #expect(refusal([0x54, 0xEA, 0x6E, 0x0A], "a.csv") == .encodingNotRead("Windows-1258 / TCVN3"))
    #expect(refusal(Array("a,b\n1,\"2\n3".utf8), "a.csv") == .openQuote(row: 2))
    #expect(refusal(Array("a,b\n1,\"2\n3\"".utf8), "a.csv") == nil)
  }

  @Test("every refusal has words in three languages")
  func words() {
    let refusals: [SheetRefusal] =
      [
        .empty, .notASpreadsheet, .oldOrEncrypted, .broken(reason: "x"), .encrypted, .macros, .externalLinks,
        .strangeEntry(name: "x"), .documentType(part: "x"), .notWellFormed(part: "x", line: 1), .missing(part: "x"),
        .encodingNotRead("x"), .openQuote(row: 1),
      ] + SheetLimits.Exceeded.allCases.map { .over($0) }
    for refusal in refusals {
      let words = refusal.wording(file: "tep.xlsx")
      #expect(Set([words.vi, words.en, words.fr]).count == 3)
    }
  }
}
