import Domain
import Exchange
import Foundation
import Testing

@testable import Service

@Suite("Existing certificates are judged row by row")
struct CertificateJudgingTests {
  private func line(_ changes: CertificateSheet.Row) async throws -> CertificateImportReport.Line? {
    try await Premises.record().preview(CertificateSheet(changes)).lines.first
  }

  @Test("a good row is new, and nothing is said of it")
  func control() async throws {
    let report = try await Premises.record().preview(CertificateSheet())
    #expect((report.new, report.organisations) == (1, 1))
    #expect(report.lines.isEmpty)
  }

  private static let wrong: [(CertificateColumn, String, String)] = [
    (.number, "", "Chưa điền"), (.kind, "Giấy phép", "không phải là loại"), (.organisation, "", "Chưa điền"),
    (.country, "Atlantis", "Không rõ quốc gia"), (.issued, "31/02/2024", "Không có ngày"),
    (.issued, "02/13/2024", "Không có ngày"), (.issued, "45294", "không phải là ngày"),
    (.issued, "03/01/24", "bốn chữ số"),
    (.issued, "hôm qua", "không phải là ngày"), (.issued, "01/01/1920", "ngoài khoảng"),
    (.issued, "01/01/2050", "chưa đến"),
    (.validFrom, "", "Chưa điền"), (.validTo, "01/01/2023", "Hết hiệu lực trước"),
    (.validTo, "16/01/2027", "Quá thời hạn tối đa 3 năm"), (.provinces, "Hà Giag", "có phải: Hà Giang"),
    (.provinces, "Huế xyz", "Không có tỉnh"), (.standing, "tốt", "không phải là tình trạng"),
    (.standing, "Tạm đình chỉ", "phải có"), (.standing, "Hết hiệu lực", "còn hạn"),
    (.record, "o-none", "Không có tổ chức nào"),
    (.provinces, "Atlantis", "Không có tỉnh"), (.fields, " ", "Chưa điền"),
  ]

  @Test("what is wrong is said at its row and column, in three languages", arguments: 0..<Self.wrong.count)
  func wrongCells(number: Int) async throws {
    let (column, text, words) = Self.wrong[number]
    let line = try #require(try await line([column: text]))
    #expect(line.verdict == .error)
    #expect(line.row == 2)
    let errors = line.findings.filter { $0.severity == .error }
    #expect(errors.contains { $0.words.vi.contains(words) }, "\(errors.map(\.words.vi))")
    for finding in errors { #expect(Set([finding.words.vi, finding.words.en, finding.words.fr]).count == 3) }
    if column != .standing {
      let letter = SheetCell.columnName(CertificateColumn.allCases.firstIndex(of: column) ?? 0)
      #expect(errors.contains { $0.cell == "\(letter)2" })
    }
  }

  @Test(
    "old names are those of the day of issue; a name of another day says what stood there then",
    arguments: [
      ("03/01/2024", "Hà Giang", true), ("03/01/2024", "tỉnh hà giang", true), ("03/01/2024", "Thừa Thiên Huế", true),
      ("01/08/2025", "Hà Giang", false), ("01/08/2025", "Tuyên Quang", true), ("03/01/2024", "Bình Dương", true),
      ("01/08/2025", "Bình Dương", false), ("01/08/2025", "TP HCM", true),
    ])
  func placesOfTheDay(issued: String, province: String, isGood: Bool) async throws {
    let changes: CertificateSheet.Row = [
      .issued: issued, .validFrom: issued,
      .validTo: issued.replacingOccurrences(of: "202", with: "202")
        .replacingOccurrences(of: "2024", with: "2026").replacingOccurrences(of: "2025", with: "2027"),
      .provinces: province,
    ]
    let line = try await line(changes)
    #expect((line?.verdict == .error) == !isGood, "\(line?.findings.map(\.words.en) ?? [])")
    if !isGood { #expect(line?.findings.first?.words.en.contains("did not exist on the day of issue") == true) }
  }

  @Test("limits of validity follow kind and day of issue")
  func limits() async throws {
    let older: CertificateSheet.Row = [.issued: "01/10/2022", .validFrom: "01/10/2022", .validTo: "01/10/2027"]
    let before = try #require(try await line(older))
    #expect(before.verdict == .new)
    #expect(before.findings.map(\.severity) == [.warning])
    let office = try await line(
      older.merging([.kind: "VPĐD", .issued: "01/12/2022", .validFrom: "01/12/2022", .validTo: "30/11/2027"]) { $1 })
    #expect(office == nil, "five years are a representative office's")
    let project = try #require(try await line(older.merging([.kind: "văn phòng dự án"]) { $1 }))
    #expect(project.verdict == .new)
    #expect(project.findings.first?.words.en.contains("to be confirmed") == true)
    let late = try #require(try await line([.kind: "project office"]))
    #expect(late.verdict == .error)
    let exactly = try await line([.validFrom: "15/01/2024", .validTo: "15/01/2027"])
    #expect(exactly == nil, "the same date three years later is within three years")
  }

  @Test("a number that comes twice is an error at its second row")
  func twice() async throws {
    let again = CertificateSheet.good.merging([.number: "mau-101 / hđ"]) { $1 }
    let report = try await Premises.record().preview(CertificateSheet([CertificateSheet.good, again]))
    #expect((report.new, report.errors) == (1, 1))
    #expect(report.lines.first?.row == 3)
  }

  @Test("a table without its columns, without rows, or of another kind is refused in words")
  func refusals() async throws {
    let intake = try await Premises.record().intake
    let files: [(String, String, String)] = [
      ("a;b;c\n1;2;3", "bang.csv", "no row of headings"),
      ("number;kind;organisation_name\n1;2;3", "bang.csv", "columns are missing"),
      ("", "bang.csv", "empty"), ("%PDF", "bang.pdf", "not a spreadsheet"),
      (CertificateColumn.allCases.map(\.rawValue).joined(separator: ";"), "bang.csv", "no row below"),
      (CertificateColumn.allCases.map(\.rawValue).joined(separator: ";") + ";Số giấy đăng ký\n1", "bang.csv", "twice"),
    ]
    for (text, name, words) in files {
      let report = try await intake.preview(Array(text.utf8), named: name).report
      #expect(report.refusal?.en.contains(words) == true, "\(report.refusal?.en ?? "none")")
      #expect(report.rows == 0)
    }
  }

  @Test("headings are known in the three languages", arguments: Language.allCases)
  func headings(language: Language) {
    for column in CertificateColumn.allCases {
      #expect(CertificateColumn(heading: column.heading[language].uppercased() + " *") == column)
    }
    #expect(CertificateColumn(heading: "Ghi chú") == nil, "control")
  }
}
