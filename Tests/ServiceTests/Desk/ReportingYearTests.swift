import Components
import Domain
import Foundation
import Registers
import Testing

@testable import Exchange
@testable import Service

@Suite("A year's reporting, lived by people who know the decree")
struct ReportingYearTests {
  private static let reason = "Kiểm toán độc lập"

  @Test(
    "organisations, a province, a ministry, the Ministry of Foreign Affairs and the committee report, one is late and one silent; a correction afterwards explains every difference"
  )
  func year() async throws {
    let place = try await ReportingPlace(on: "2025-12-14")
    let first = try await place.person(of: place.first)
    try await first.get(ReportingPlace.path())
    #expect(
      first.text.contains("6,700.50"), "drawn from acts: its first and last day count, a day before and after do not")
    try await first.get(ReportingPlace.path("check"))
    #expect(first.form(ReportingPlace.path("check")) == nil, "the data are not over")

    try place.move(to: "2025-12-16")
    let own = try await reportFirst(place, try await place.person(of: place.first))
    try await expectBoard(place, [.waiting: [place.silent, place.late], .filed: [place.first]])

    try place.move(to: "2025-12-18")
    let province = try await reportAs(try await place.office.person("province"), "US$8,700.75", place)
    #expect(province.missing == [place.silent] && province.taken == [place.first])
    let ministry = try await reportAs(try await place.ministry(), "US$6,700.50", place)

    try place.move(to: "2025-12-22")
    try await expectBoard(place, [.missing: [place.silent, place.late], .filed: [place.first]])
    try await reportLate(place)
    try await expectBoard(place, [.missing: [place.silent], .late: [place.late], .filed: [place.first]])

    try place.move(to: "2025-12-24")
    let mofa = try await reportAs(try await place.office.person("decides"), "US$9,050.75", place)
    let committee = try await reportAs(try await place.office.person("receives"), "US$9,050.75", place)
    #expect(mofa.lines == committee.lines)
    #expect(ministry.lines.allSatisfy { $0.key.field == .health })
    try expectSums(place, offices: [province, ministry, mofa, committee])

    try place.move(to: "2026-01-08")
    try await correct(try await place.person(of: place.first), own, place)
    for office in [province, ministry, mofa, committee] {
      try await expectExplained(office.name.number, place)
      try await expectSamePapers(office.name.number, place)
    }
    try await expectSamePapers(own, place)
  }

  /// Form 05: what acts tell is there; what they cannot tell is entered.
  private func reportFirst(_ place: ReportingPlace, _ browser: Browser) async throws -> RecordNumber {
    try await browser.get(ReportingPlace.path("figures"))
    #expect(browser.text.contains("Tuyên Quang") && browser.text.contains("From acts"))
    try await browser.answer(
      "line",
      [("place", "none"), ("field", "education"), ("currency", "USD"), ("amount", "300"), ("reason", "Sổ kế toán")])
    try await browser.answer("counts", [("foreign-staff", "2"), ("local-staff", "11")])
    try await browser.answer("texts", [("results", "Đã xây 3 trạm y tế."), ("reach", "recipients")])
    try await browser.fileReport()
    let number = try place.report(of: .organisation(place.first), .organisation)
    #expect(try place.detail(number).daysLate == nil)
    return number
  }

  /// Form 05 by an organisation of which the record knows nothing, four days after the last day.
  private func reportLate(_ place: ReportingPlace) async throws {
    let browser = try await place.person(of: place.late)
    try await browser.get(ReportingPlace.path())
    #expect(browser.text.contains("4 days ago"), "that it is late is said before it is filed")
    try await browser.answer(
      "line",
      [("place", "2025/08"), ("field", "health"), ("currency", "USD"), ("amount", "50"), ("reason", "Sổ kế toán")])
    try await browser.fileReport()
    let number = try place.report(of: .organisation(place.late), .organisation)
    #expect(try place.detail(number).daysLate == 4)
  }

  /// An office's report: drawn up, looked at, filed as it stands.
  private func reportAs(_ browser: Browser, _ total: String, _ place: ReportingPlace) async throws -> AnnualReport {
    try await browser.get(ReportingPlace.path())
    #expect(browser.status == 200)
    try await browser.answer("texts", [("results", "Theo báo cáo của các tổ chức."), ("reach", "everyone")])
    try await browser.get(ReportingPlace.path("check"))
    #expect(browser.text.contains(total), "\(browser.title)")
    try await browser.fileReport()
    let page = try #require(browser.page.links.first { $0.hasPrefix("/en/reports/") })
    let number = try #require(RecordNumber(page.dropFirst("/en/reports/".count)))
    return try place.detail(number).report
  }

  private func correct(_ browser: Browser, _ own: RecordNumber, _ place: ReportingPlace) async throws {
    let key = try #require(try place.detail(own).report.lines.first { $0.amount == Sum(units: 67_005_000) }?.key)
    try await browser.openCorrection(of: [key])
    try await browser.submit(
      ReportingPlace.path("correct"),
      [("amount-0", "6600.5"), ("results", "Đã xây 4 trạm y tế."), ("reason", Self.reason)])
    #expect(browser.status == 200)
    #expect(try place.detail(own).report.total == Sum(units: 69_005_000))
  }

  /// Who is late and who is missing stands on the page of the year, for everybody.
  private func expectBoard(
    _ place: ReportingPlace, _ expected: [ReportsBoard.Standing: Set<RecordNumber>]
  ) async throws {
    let house = place.office.house
    let rules = try house.reportRules(house.clock.today)
    let reckoning = try house.facts.reckoning()
    let board = try house.registers.read { try $0.reportsBoard(ReportingPlace.year, rules, with: reckoning) }
    let group = try #require(board.groups.first { $0.rule.author == .organisations })
    let found = Dictionary(grouping: group.entries) { board.standing(of: $0, group.period) }.mapValues { entries in
      Set(entries.compactMap { if case .organisation(let number) = $0.body { number } else { nil } })
    }
    #expect(found == expected)
    let page = try await place.office.premises.get("/vi/reports?year=2025").text
    #expect(page.contains("Chưa nộp") == !(expected[.missing] ?? []).isEmpty)
    #expect(page.contains("Nộp chậm 4 ngày") == !(expected[.late] ?? []).isEmpty)
  }

  /// The higher is the sum of the lower: of reports that were filed, and of acts where there was none.
  private func expectSums(_ place: ReportingPlace, offices: [AnnualReport]) throws {
    let own = try [place.first, place.late].map {
      try place.detail(try place.report(of: .organisation($0), .organisation)).report
    }
    let silent = Sum(units: 20_002_500)
    let due = try #require(Day(iso: "2025-12-18"))
    for office in offices {
      let scope = try #require(ReportScope(of: office.name.body, place.office.house.offices, on: due))
      let taken = own.filter { office.taken.contains($0.name.organisation) }
      let lower = taken.flatMap(\.lines).filter { scope.holds($0.key) }.reduce(Sum.zero) { $0 + $1.amount }
      #expect(office.total == lower + (office.missing.isEmpty ? .zero : silent), "\(office.name.number)")
    }
  }

  /// The lines of difference add up to the difference, and the page says of each why.
  private func expectExplained(_ number: RecordNumber, _ place: ReportingPlace) async throws {
    let detail = try place.detail(number)
    let page = try await place.office.premises.get("/en/reports/\(number)").text
    #expect(page.contains("Corrected there: \(Self.reason)") && page.contains("US$100.00"), "\(number)")
    for comparison in detail.comparisons {
      #expect(comparison.result.isAccountedFor)
      #expect(comparison.result.differences.allSatisfy { $0.reason != .unexplained }, "\(number)")
    }
    guard !detail.report.missing.isEmpty else { return }
    #expect(page.contains("The organisation has not reported"), "\(number)")
  }

  /// The PDF, the ODT and the workbook hold the figures of the page, and say which version they are.
  private func expectSamePapers(_ number: RecordNumber, _ place: ReportingPlace) async throws {
    let report = try place.detail(number).report
    let version = try place.detail(number).versions.count
    let files = ["odt", "pdf", "xlsx"].map { "/en/reports/\(number).\($0)" }
    let odt = try ODTText.read(try await place.office.premises.get(files[0]).body)
    let pdf = try PDFText.read(try await place.office.premises.get(files[1]).body)
    let amounts = report.lines.map {
      Numerals(.en).money(Quantity(tenThousandths: $0.amount.units), $0.key.currency?.code ?? "")
    }
    let said = version == 1 ? "As filed, act" : "Correction \(version - 1), act"
    for text in [odt, pdf].compactMap({ $0?.plainSpaces }) {
      for amount in amounts { #expect(text.contains(amount.plainSpaces), "\(amount) of \(number)") }
      #expect(text.contains(said), "\(number)")
    }
    var workbook = try WorkbookReader(try await place.office.premises.get(files[2]).body)
    let rows = try workbook.sheet(0).rows.dropFirst().filter { $0[0].string == "disbursed" }
    #expect(rows.map { $0[4].string } == report.lines.map(\.amount.decimal))
    let about = try workbook.sheet(1).rows.first { $0[0].string == "version" }
    #expect(about?[1].string == String(version))
  }

  @Test("the control: a unit more in a paper's figure is found by what reads the papers back")
  func control() async throws {
    let place = try await ReportingPlace()
    let number = try await reportFirst(place, try await place.person(of: place.first))
    let odt = try ODTText.read(try await place.office.premises.get("/en/reports/\(number).odt").body).plainSpaces
    let other = Numerals(.en).money(Quantity(tenThousandths: 67_005_000 + 100), "USD").plainSpaces
    #expect(odt.contains("US$6,700.50") && !odt.contains(other))
  }
}

extension ReportName {
  fileprivate var organisation: RecordNumber {
    guard case .organisation(let number) = body else { preconditionFailure("\(self) is no organisation's") }
    return number
  }
}

extension String {
  /// With every space an ordinary one.
  fileprivate var plainSpaces: String {
    split { $0.isWhitespace || $0 == "\u{00A0}" || $0 == "\u{202F}" }.joined(separator: " ")
  }
}

/// The words of an OpenDocument, cell by cell.
enum ODTText {
  static func read(_ bytes: [UInt8]) throws -> String {
    var budget = 16 << 20
    let archive = try ZipArchive(bytes, limits: SheetLimits())
    let content = String(decoding: try archive.bytes(of: "content.xml", budget: &budget), as: UTF8.self)
    return content.replacing(/<[^>]*>/, with: " ")
  }
}

/// The words of a PDF, where the machine has a reader.
enum PDFText {
  static func read(_ bytes: [UInt8]) throws -> String? {
    let tool = "/usr/bin/pdftotext"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return nil }
    let folder = try Folder()
    let path = folder("report.pdf")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["-layout", path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
