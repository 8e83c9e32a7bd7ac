import Domain
import Ledger
import Record
import Reference
import Testing

@testable import Demonstration

@Suite("Yearly reports of the demonstration")
struct DemonstrationReportTests {
  private struct Filed {
    var report: AnnualReport
    var moment: Instant
  }

  private static let drafts = Demonstration(seed: 1, projects: 400).flatMap(\.acts).filter {
    $0.kind.name.text.hasPrefix("report.")
  }

  private static func filed() throws -> [Filed] {
    try drafts.filter { $0.kind.name.text == ActName.reportFiled.rawValue }.map { draft in
      let name = try #require(RecordNumber(draft.subject.text).flatMap(ReportName.init))
      let value = draft.fields.first { $0.name == "report" }?.value ?? []
      return Filed(
        report: try AnnualReport(name, json: JSON(canonicalBytes: value), texts: nil),
        moment: Instant(milliseconds: draft.recordedAt ?? 0))
    }
  }

  @Test(
    "each year since the decree has reports of every form: most in time, some late, some missing; a few thousand acts in all"
  )
  func years() throws {
    let filed = try Self.filed()
    #expect(Self.drafts.count < 4_000)
    for year in 2022...2025 {
      let rule = try #require(Laws.book.reportRule(.organisation, by: .organisations, year: year))
      let period = ReportPeriod(rule, year: year, by: Calendars.official)
      let own = filed.filter { $0.report.name.year == year }
      for form in ReportForm.allCases where year < 2025 || form < .foreignAffairs {
        #expect(own.contains { $0.report.name.form == form }, "\(year) \(form)")
      }
      let organisations = own.filter { $0.report.name.form == .organisation }
      #expect((300...520).contains(organisations.count))
      let late = organisations.filter { period.daysLate($0.moment.day) != nil }
      #expect(late.count > 10 && late.count * 4 < organisations.count)
      #expect(own.allSatisfy { period.isOver(on: $0.moment.day) })
      guard year < 2025 else { continue }
      let national = try #require(own.first { $0.report.name.form == .committee }).report
      #expect(!national.missing.isEmpty && national.taken.count > 250)
    }
  }

  @Test("what offices report is the sum of what organisations had filed by then, or a line says why it is not")
  func sums() throws {
    let filed = try Self.filed()
    for higher in filed where higher.report.name.form != .organisation {
      let report = higher.report
      let due = ReportPeriod(
        try #require(Laws.book.reportRule(for: report.name.body, year: report.name.year, Offices.directory)),
        year: report.name.year, by: Calendars.official
      ).due
      let scope = try #require(ReportScope(of: report.name.body, Offices.directory, on: due))
      let lower = filed.filter {
        $0.report.name.form == .organisation && $0.report.name.year == report.name.year && $0.moment < higher.moment
      }.map(\.report)
      let beside = ReportComparison(report, to: lower) { scope.holds($0) }
      #expect(beside.isAccountedFor)
      let reported = Set(lower.map(\.name.body))
      for line in beside.differences {
        if case .corrected = line.reason { continue }
        if line.reason == .entered, line.lower == .zero { continue }
        let isOfNoReport = !reported.contains(.organisation(line.key.organisation))
        #expect(line.reason == .noneBelow && isOfNoReport, "\(report.name) \(line)")
      }
    }
  }
}
