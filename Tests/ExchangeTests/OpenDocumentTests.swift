import Domain
import Foundation
import FoundationXML
import Testing

@testable import Exchange

@Suite("A yearly report as an OpenDocument")
struct OpenDocumentTests {
  private static func report(_ word: String = "Số liệu & <lý do>") throws -> WrittenReport {
    WrittenReport(
      title: "Mẫu số 05, năm 2025", author: "Tổ chức “Một”", language: .vi, made: try #require(Day(iso: "2025-12-18")),
      mark: "BẢN MINH HỌA", foot: "r-2025-05-o-one",
      blocks: [
        .heading("Giải ngân"), .paragraph(word),
        .table(
          WrittenReport.Table(
            "Giải ngân", columns: [.init("Địa bàn", share: 4), .init("Số tiền", share: 2, isNumber: true)],
            rows: [["Tuyên Quang", "1.234,50 USD"]], total: ["Cộng", "1.234,50 USD"])),
      ])
  }

  @Test("the archive names its kind first and unpacked, and every part is sound XML that holds all words")
  func parts() throws {
    let bytes = try #require(OpenDocument.text(try Self.report()))
    let head = String(decoding: bytes.prefix(120), as: UTF8.self)
    #expect(head.contains("mimetype"))
    #expect(String(decoding: bytes.prefix(400), as: UTF8.self).contains(OpenDocument.kind))
    let archive = try ZipArchive(bytes, limits: SheetLimits())
    let names: Set = ["mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
    #expect(archive.names == names)
    var budget = 1 << 20
    for name in names.sorted() where name != "mimetype" {
      let part = try archive.bytes(of: name, budget: &budget)
      #expect(XMLParser(data: Data(part)).parse(), "\(name)")
    }
    let content = String(decoding: try archive.bytes(of: "content.xml", budget: &budget), as: UTF8.self)
    for words in ["Tổ chức “Một”", "Số liệu &amp; &lt;lý do&gt;", "Địa bàn", "1.234,50 USD", "table:table-header-rows"]
    {
      #expect(content.contains(words), "\(words)")
    }
    #expect(
      String(decoding: try archive.bytes(of: "styles.xml", budget: &budget), as: UTF8.self).contains("BẢN MINH HỌA"))
  }

  @Test("the same report gives the same bytes, another gives others")
  func pure() throws {
    let first = OpenDocument.text(try Self.report())
    #expect(OpenDocument.text(try Self.report()) == first)
    #expect(OpenDocument.text(try Self.report("khác")) != first, "control: other words")
  }

  @Test("the document keeps the rules of OpenDocument; the control: each planted fault is found")
  func rules() throws {
    let bytes = try #require(OpenDocument.text(try Self.report()))
    #expect(try OpenDocumentRules(bytes: bytes).faults() == [])
    let archive = try ZipArchive(bytes, limits: SheetLimits())
    func broken(_ part: String, _ old: String, _ new: String, isPacked: Bool = false) throws -> [String] {
      var budget = 1 << 20
      let names = ["mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
      let entries = try names.map { name in
        let text = String(decoding: try archive.bytes(of: name, budget: &budget), as: UTF8.self)
        let changed = name == part ? text.replacing(old, with: new) : text
        return ZipWriter.Entry(name: name, bytes: Array(changed.utf8), isPacked: isPacked || name != "mimetype")
      }
      return try OpenDocumentRules(bytes: try #require(ZipWriter.archive(entries))).faults()
    }
    #expect(try broken("content.xml", "nothing", "nothing") == [], "unchanged it is sound")
    for (part, old, new) in [
      ("content.xml", "text:style-name=\"Cell\"", "text:style-name=\"Lost\""), ("content.xml", "</text:h>", ""),
      ("styles.xml", "style:name=\"Liberation Serif\"", "style:name=\"Other\""),
      ("content.xml", "office:version=\"1.3\"", ""), ("content.xml", " text:outline-level=\"2\"", ""),
      ("content.xml", "<table:table-column table:style-name=\"C4\"/>", ""),
      ("META-INF/manifest.xml", "full-path=\"meta.xml\"", "full-path=\"other.xml\""), ("mimetype", "text", "sheet"),
    ] { #expect(try broken(part, old, new) != [], "\(part): \(old)") }
    #expect(try broken("mimetype", "", "", isPacked: true) != [])
  }

  private static let unzip = "/usr/bin/unzip"

  @Test(
    "the archive passes the machine's own check, where it has one",
    .enabled(if: FileManager.default.isExecutableFile(atPath: unzip)))
  func machine() throws {
    let path = NSTemporaryDirectory() + "report-\(UUID().uuidString).odt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(try #require(OpenDocument.text(try Self.report()))).write(to: URL(fileURLWithPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.unzip)
    process.arguments = ["-tqq", path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
