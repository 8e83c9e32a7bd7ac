import Domain
import Foundation
import Testing

@testable import Papers

@Suite("A yearly report on paper")
struct ReportPaperTests {
  private static func report(rows: Int = 90, mark: String? = "BẢN MINH HỌA") throws -> WrittenReport {
    WrittenReport(
      title: "Mẫu số 05, năm 2025", author: "Tổ chức Nhịp cầu Hy vọng", language: .vi,
      made: try #require(Day(iso: "2025-12-18")), mark: mark, foot: "r-2025-05-o-one",
      blocks: [
        .heading("Giải ngân theo địa bàn"), .paragraph("Số liệu công khai."),
        .table(
          WrittenReport.Table(
            "Giải ngân", columns: [.init("Địa bàn", share: 4), .init("Số tiền", share: 2, isNumber: true)],
            rows: (1...rows).map { ["Tuyên Quang \($0)", "1.234,50 USD"] }, total: ["Cộng", "111.105,00 USD"])),
      ])
  }

  @Test("the same report gives the same bytes, another gives others")
  func pure() throws {
    let first = try #require(ReportPaper(try Self.report()).body())
    #expect(ReportPaper(try Self.report()).body() == first)
    #expect(ReportPaper(try Self.report(rows: 91)).body() != first, "control: a row more")
    #expect(ReportPaper(try Self.report(mark: nil)).body() != first, "control: no mark")
    #expect(first.starts(with: Array("%PDF-".utf8)))
  }

  @Test(
    "a long table goes over several pages: its head stands on each, every row is there, pages are numbered",
    .enabled(if: PDFText.isReadable))
  func pages() throws {
    let body = try #require(ReportPaper(try Self.report()).body())
    let text = try PDFText.read(body)
    let pages = text.split(separator: "\u{0C}").filter { $0.contains("r-2025-05-o-one") }
    #expect(pages.count >= 2)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Địa bàn"), "page \(index + 1)")
      #expect(page.contains("BẢN MINH HỌA"), "page \(index + 1)")
      #expect(page.replacing(" ", with: "").contains("\(index + 1)/\(pages.count)"))
    }
    for row in 1...90 { #expect(text.contains("Tuyên Quang \(row)")) }
    #expect(text.contains("111.105,00 USD"))
  }
}
