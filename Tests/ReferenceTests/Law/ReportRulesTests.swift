import Domain
import Reference
import Testing

@Suite("Yearly reports as the law has them")
struct ReportRulesTests {
  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test("the decree asks for five reports, each with its article, its days and its form")
  func rules() throws {
    let rules = Laws.book.reports(on: try Self.day("2025-12-18"))
    let written = rules.map {
      "\($0.form.rawValue) \($0.author.code) \($0.basis.place.en) \($0.dataFrom) \($0.dataTo) \($0.due)"
    }
    #expect(
      written == [
        "05 organisations art. 21(5) 12-15 12-14 12-18", "04 ministries art. 23(1)(h) 12-15 12-14 12-18",
        "04 provinces art. 24(6) 12-15 12-14 12-18", "06 mofa art. 22(8) 12-15 12-14 12-25",
        "07 comingo art. 25(9) 12-15 12-14 12-25",
      ])
    #expect(rules.allSatisfy { $0.footing == .verified })
  }

  @Test("each body has its own form; before the decree there is none")
  func authors() throws {
    let offices = Offices.directory
    let province = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))
    let organisation = Body.organisation(try #require(RecordNumber("o-one")))
    let form = { (body: Body, year: Int) in Laws.book.reportRule(for: body, year: year, offices)?.form }
    #expect(form(organisation, 2025) == .organisation)
    #expect(form(.office(province), 2025) == .authority)
    #expect(form(.office(.foreignAffairs), 2025) == .foreignAffairs)
    #expect(form(.office(.comingo), 2025) == .committee)
    #expect(form(.office(try #require(OfficeName("health"))), 2025) == .authority)
    #expect(form(organisation, 2021) == nil)
    #expect(form(.office(province), 2024) == nil, "the province of the new map did not exist")
  }

  @Test(
    "a due day on a rest day moves to the next working day",
    arguments: [
      (2022, "2022-12-19"), (2023, "2023-12-18"), (2024, "2024-12-18"), (2025, "2025-12-18"), (2026, "2026-12-18"),
      (2027, "2027-12-20"), (2032, "2032-12-20"),
    ])
  func due(year: Int, day: String) throws {
    let rule = try #require(Laws.book.reportRule(.organisation, by: .organisations, year: year))
    let period = ReportPeriod(rule, year: year, by: Calendars.official)
    let due = try Self.day(day)
    #expect(period.due == due)
    #expect(period.skipped.isEmpty == (period.due == period.stated))
    var unmoved = rule
    unmoved.moves = .never
    #expect(ReportPeriod(unmoved, year: year, by: Calendars.official).due == period.stated)
  }

  @Test("the period begins on 15 December at 0:00 in Hà Nội and ends on 14 December at 24:00")
  func edges() throws {
    let rule = try #require(Laws.book.reportRule(.organisation, by: .organisations, year: 2025))
    let period = ReportPeriod(rule, year: 2025, by: Calendars.official)
    let (from, to) = (try Self.day("2024-12-15"), try Self.day("2025-12-14"))
    #expect(period.from == from && period.to == to)
    // 17:00 UTC is midnight in Hà Nội.
    let midnight = { (day: Day) in Instant(milliseconds: Int64(day.number) * 86_400_000 - 7 * 3_600_000) }
    #expect(period.holds(midnight(period.from)))
    #expect(!period.holds(Instant(milliseconds: midnight(period.from).milliseconds - 1)))
    #expect(period.holds(Instant(milliseconds: midnight(period.to + 1).milliseconds - 1)))
    #expect(!period.holds(midnight(period.to + 1)))
    #expect(!period.isOver(on: period.to) && period.isOver(on: period.to + 1))
  }

  @Test("a report that comes on the due day is in time, a day later it is a day late")
  func late() throws {
    let rule = try #require(Laws.book.reportRule(.organisation, by: .organisations, year: 2027))
    let period = ReportPeriod(rule, year: 2027, by: Calendars.official)
    #expect(period.daysLate(try Self.day("2027-12-18")) == nil)
    #expect(period.daysLate(try Self.day("2027-12-20")) == nil)
    #expect(period.daysLate(try Self.day("2027-12-21")) == 1)
  }

  @Test("a record number spells the report and nothing else does")
  func names() throws {
    let province = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))
    for body in [Body.office(province), .office(.foreignAffairs)] {
      let name = try #require(ReportName(body, body == .office(province) ? .authority : .foreignAffairs, year: 2025))
      #expect(ReportName(name.number) == name)
    }
    let number = try #require(RecordNumber("o-0123456789abc"))
    let name = try #require(ReportName(.organisation(number), .organisation, year: 2025))
    #expect(name.number.text == "r-2025-05-o-0123456789abc")
    #expect(ReportName(name.number) == name)
    for text in ["r-25-05-o-one", "r-2025-09-mofa", "p-2025-05-o-one", "r-2025-05", "r-2025-06-MOFA"] {
      #expect(RecordNumber(text).flatMap(ReportName.init) == nil, "\(text)")
    }
  }
}
