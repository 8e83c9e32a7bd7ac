import Demonstration
import Domain
import Procedures
import Reference
import Testing

private let usual = DemonstrationReports(Demonstration(seed: 1, projects: 400))

/// What a reader of the reports meets: at every level some that are late, missing or corrected, and figures that differ for a reason.
@Suite("The demonstration's reports and their rules")
struct DemonstrationReportLifeTests {
  @Test("every report could have been filed on its day, and every correction is one that the rules make")
  func rules() throws {
    for filed in usual.filed {
      let report = filed.report
      let filing = try ReportFiling.file(
        report, seen: report.fingerprint, filed: nil, try filed.period, today: filed.moment.day)
      #expect(filing == report)
      var standing = report
      for (correction, moment) in filed.corrections {
        #expect(moment > filed.moment)
        let line = try #require(correction.lines.first)
        let amount = try #require(Amount(line.amount.decimal))
        let change = ReportDraft.Change(line.key, amount, correction.reason)
        #expect(try ReportFiling.correct(standing, change, try filed.scope) == correction)
        standing = standing.corrected(by: correction)
      }
    }
  }

  @Test("control: a report on a year that is not over is refused, and a correction that changes nothing")
  func control() throws {
    let filed = try #require(usual.filed.first { !$0.report.lines.isEmpty })
    let period = try filed.period
    #expect(throws: ReportRefusal.notOver(period.to)) {
      try ReportFiling.file(filed.report, seen: filed.report.fingerprint, filed: nil, period, today: period.to)
    }
    let line = filed.report.lines[0]
    let change = ReportDraft.Change(
      line.key, try #require(Amount(line.amount.decimal)), Text("x"))
    #expect(throws: ReportRefusal.nothingChanged) { try ReportFiling.correct(filed.report, change, try filed.scope) }
  }

  @Test("at every level a report is late, one is missing and one was corrected", arguments: ReportForm.allCases)
  func levels(form: ReportForm) throws {
    let own = usual.filed.filter { $0.report.name.form == form }
    #expect(try own.contains { try $0.period.daysLate($0.moment.day) != nil })
    #expect(own.contains { !$0.corrections.isEmpty && $0.corrections.allSatisfy { !$0.0.reason.isEmpty } })
    let bodies = Set(own.map(\.report.name.body))
    let isMissing = bodies.contains { body in
      (2022...2025).contains { year in
        guard let rule = Laws.book.reportRule(for: body, year: year, Offices.directory) else { return false }
        return rule.form == form && !own.contains { $0.report.name.body == body && $0.report.name.year == year }
      }
    }
    #expect(isMissing)
  }

  @Test("as they stand on the last day the reports of two levels differ for every reason there is to explain")
  func differences() throws {
    var reasons: Set<String> = []
    for higher in usual.filed where higher.report.name.form != .organisation {
      let lower = usual.filed.filter {
        $0.report.name.form == .organisation && $0.report.name.year == higher.report.name.year
      }.map(\.standing)
      let scope = try higher.scope
      let beside = ReportComparison(higher.standing, to: lower) { scope.holds($0) }
      #expect(beside.isAccountedFor)
      #expect(!beside.differences.contains { $0.reason == .unexplained }, "\(higher.report.name)")
      reasons.formUnion(beside.differences.map { "\($0.reason)".prefix { $0 != "(" }.description })
    }
    #expect(reasons.isSuperset(of: ["corrected", "correctedBelow", "entered", "missing", "noneBelow"]), "\(reasons)")
  }

  @Test("the year in progress has aid to tell of and no report yet; that of the year before is still to be made above")
  func inProgress() throws {
    let rule = try #require(Laws.book.reportRule(.organisation, by: .organisations, year: 2026))
    let period = ReportPeriod(rule, year: 2026, by: Calendars.official)
    #expect(period.holds(Demonstration.latestDay) && !period.isOver(on: Demonstration.latestDay))
    #expect(!usual.filed.contains { $0.report.name.year == 2026 })
    let told = usual.projects.flatMap(\.transactions).filter { flow in
      flow.kind == .disbursement && flow.date.map(period.holds) ?? false
    }
    #expect(told.count > 20)
    for form in [ReportForm.foreignAffairs, .committee] {
      #expect(!usual.filed.contains { $0.report.name.form == form && $0.report.name.year == 2025 })
    }
    for office in [Demonstration.ministry, Demonstration.committee] {
      #expect(!usual.filed.contains { $0.report.name.body == .office(office) && $0.report.name.year == 2025 })
      #expect(Laws.book.reportRule(for: .office(office), year: 2025, Offices.directory) != nil)
    }
  }
}
