import Domain
import Foundation
import GRDB
import Record
import Testing

@testable import Registers

@Suite("The register of yearly reports")
struct ReportsRegisterTests {
  private static let one = Sample.number("o-one")
  private static let two = Sample.number("o-two")

  private static func step(_ number: RecordNumber, _ amount: Int64, year: Int = 2025) -> (RecordNumber, ReportStep) {
    let name = ReportName(.organisation(number), .organisation, year: year)!
    let key = ReportLine.Key(organisation: number, place: .notAllocated, field: .health, currency: .usd)
    let report = AnnualReport(
      name, lines: [ReportLine(key, Sum(amount), .entered)], basis: AnnualReport.Basis(known: nil),
      texts: ReportTexts([.results: Text("Kết quả")]))
    return (name.number, ReportStep(.filed(report), by: DossierEntry.Actor(body: name.body, account: nil)))
  }

  private static func correction(_ number: RecordNumber, _ amount: Int64) -> ReportStep {
    let key = ReportLine.Key(organisation: number, place: .notAllocated, field: .health, currency: .usd)
    return ReportStep(
      .corrected(ReportCorrection(lines: [.init(key, Sum(amount))], reason: Text("kiểm toán"))),
      by: DossierEntry.Actor(body: .organisation(number), account: nil))
  }

  /// 18 December 2025, 09:00 in Hà Nội, and days after it.
  private static func moment(_ days: Int) -> Int64 {
    (Int64(Sample.day("2025-12-18").number + days) * 24 + 2) * 3_600_000
  }

  private static func record() -> Written {
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    for (number, printed) in [(one, "1/GP"), (two, "2/GP"), (Sample.number("o-three"), "3/GP")] {
      let certificate = Sample.certificate(printed, holder: number.text, from: "2024-01-01", to: "2026-12-31")
      written.append(.certificateRecorded(.certificate(.operation, certificate.number), certificate))
    }
    let gone = Sample.certificate("4/GP", holder: "o-gone", from: "2020-01-01", to: "2024-12-14")
    written.append(.certificateRecorded(.certificate(.operation, gone.number), gone))
    let (first, filed) = step(one, 50_000)
    written.append(.report(first, filed), at: moment(0))
    let (second, late) = step(two, 7)
    written.append(.report(second, late), at: moment(5))
    written.append(.report(first, correction(one, 40_000)), at: moment(30))
    return written
  }

  private static func rules() throws -> DossierRules {
    let instrument = SampleLaw.book.instruments[0]
    var decree = instrument
    decree.until = nil
    decree.reports = [
      ReportRule(
        form: .organisation, author: .organisations, title: .same("Report"),
        basis: Citation(SampleLaw.older, article: 21),
        dataFrom: try #require(MonthDay("12-15")), dataTo: try #require(MonthDay("12-14")),
        due: try #require(MonthDay("12-18")), moves: .nextWorkingDay, recipients: [], footing: .verified)
    ]
    return DossierRules(
      law: LawBook([decree]), offices: SampleLaw.directory, calendar: SampleLaw.calendar,
      today: Sample.day("2026-03-01"))
  }

  @Test("filed, late and missing are told apart; whose certificate had ended need not report")
  func board() throws {
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(Self.record())
    let rules = try Self.rules()
    let board = try registers.read { try $0.reportsBoard(2025, rules, with: AidSample.reckoning()) }
    let group = try #require(board.groups.first)
    let standings = Dictionary(
      uniqueKeysWithValues: group.entries.map { ($0.body, board.standing(of: $0, group.period)) })
    #expect(
      standings == [
        .organisation(Self.one): .filed, .organisation(Self.two): .late,
        .organisation(Sample.number("o-three")): .missing,
      ])
    #expect(group.entries.compactMap(\.daysLate) == [5])
    #expect(group.totals[.usd] == Sum(40_007))
  }

  @Test("a correction changes the figure and keeps the day of filing; what was known before stays known")
  func correction() throws {
    let place = Place()
    defer { place.remove() }
    let written = Self.record()
    let registers = try place.registers(written)
    let number = try #require(ReportName(.organisation(Self.one), .organisation, year: 2025)).number
    let (now, before) = try registers.read { (try $0.report(number), try $0.report(number, known: 5)) }
    #expect(now?.report.total == Sum(40_000) && before?.report.total == Sum(50_000))
    #expect(now?.filedAt == before?.filedAt && now?.corrections == 1 && before?.corrections == 0)
    #expect(now?.report.texts.sections[.results] == Text("Kết quả"))
    #expect(try registers.read { try $0.versions(of: number) }.map(\.isCorrection) == [false, true])
    #expect(try Rebuild.compare(registers, with: written).difference == nil)
  }

  @Test("control: a changed report is found by the rebuild")
  func control() throws {
    let place = Place()
    defer { place.remove() }
    let written = Self.record()
    let registers = try place.registers(written)
    try DatabaseQueue(path: place.file).write {
      try $0.execute(
        sql:
          "UPDATE report SET content = replace(content, '\"4\"', '\"5\"'), corrections = corrections + 1 WHERE corrections = 1"
      )
    }
    #expect(try Rebuild.compare(registers, with: written).difference?.table == "report")
  }

  @Test(
    "what acts tell by organisation, place and field adds up to what the pages of aid say of the same days",
    arguments: [UInt64(3), 11])
  func acts(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let registers = try place.registers(AidSample.record(seed: seed, acts: 300))
    let reckoning = AidSample.reckoning()
    let rule = try #require(try Self.rules().law.reports(on: Sample.day("2025-12-18")).first)
    for year in [2014, 2015, 2016] {
      let period = ReportPeriod(rule, year: year, by: SampleLaw.calendar)
      let (aid, total) = try registers.read { reading in
        (
          try reading.reportedAid(period, with: reckoning),
          try reading.aid(AidQuestion(reporting: period), with: reckoning).amount
        )
      }
      #expect(aid.all.totals[.usd] ?? .zero == total.sum + (total.apart[.usd] ?? .zero), "\(year)")
      for (currency, sum) in total.apart where currency != .usd {
        #expect(aid.all.totals[currency] ?? .zero == sum, "\(year)")
      }
      let byProject = aid.parts.values.flatMap { $0 }.reduce(Sum.zero) { $0 + $1.amount.sum }
      #expect(byProject == total.sum)
    }
  }
}
