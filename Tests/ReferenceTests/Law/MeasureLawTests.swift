import Domain
import Reference
import Testing

/// Articles 18 and 19 of Decree 58/2022/NĐ-CP once more, from their text.
@Suite("Measures as the decree lays them down")
struct MeasureLawTests {
  private static let today = Day(2026, 3, 2)!

  private static func law(_ name: ProcedureName) throws -> MeasureLaw {
    try #require(Laws.book.measure(name, on: today))
  }

  @Test(
    "each limit: how long, from what, whose, by which clause",
    arguments: [
      (
        ProcedureName.suspend, MeasureLaw.Step.Name.opinion, 10, MeasureLaw.Milestone.letterReceived, "consulted", 18, 2
      ),
      (.suspend, .notice, 5, .decision, "receiver", 18, 3),
      (.suspend, .remedy, 30, .decisionReceived, "applicant", 18, 4),
      (.terminate, .opinion, 10, .letterReceived, "consulted", 19, 2),
      (.terminate, .notice, 5, .decision, "receiver", 19, 3),
      (.terminate, .windUp, 60, .decisionReceived, "applicant", 19, 4),
      (.selfTerminate, .notice, 5, .decision, "receiver", 19, 3),
      (.selfTerminate, .windUp, 60, .decisionReceived, "applicant", 19, 4),
    ])
  func limits(
    _ name: ProcedureName, _ step: MeasureLaw.Step.Name, _ days: Int, _ from: MeasureLaw.Milestone, _ party: String,
    _ article: Int, _ clause: Int
  ) throws {
    let found = try #require(try Self.law(name).step(step))
    #expect(found.limit == .workingDays(days))
    #expect(found.runsFrom == from)
    #expect(found.party.rawValue == party)
    #expect(found.basis.article == article && found.basis.clause == clause)
    #expect(found.footing == (name == .selfTerminate ? .toBeConfirmed : .verified))
  }

  @Test("the grounds are those of articles 18(1) and 19(1), point by point")
  func grounds() throws {
    let suspend = try Self.law(.suspend).grounds
    #expect(suspend.map(\.code) == Suspension.Ground.allCases.map(\.rawValue))
    #expect(suspend.map(\.basis?.point) == Suspension.Ground.allCases.map(\.point))
    let terminate = try Self.law(.terminate).grounds
    #expect(terminate.map(\.code) == ["prohibited-act", "no-activity", "not-remedied"])
    #expect(terminate.map(\.basis?.point) == ["a", "b", "c"])
    #expect(terminate.compactMap { Withdrawal.Ending(rawValue: $0.code)?.clause.point } == ["a", "b", "c"])
    #expect(try Self.law(.terminate).inactivity == .months(12))
  }

  @Test("lifting is to be confirmed: the decree is silent")
  func lift() throws {
    let law = try Self.law(.lift)
    #expect(law.opening.footing == .toBeConfirmed && law.opening.basis == nil)
    #expect(law.steps.isEmpty)
    #expect(law.outcomes.allSatisfy { $0.footing == .toBeConfirmed })
  }

  @Test("the holder’s own notice: at most 60 days before, plain days, with certificate, audit and obligations")
  func notice() throws {
    let law = try Self.law(.selfTerminate)
    #expect(law.noticeWithin == .days(60))
    #expect(law.papers.map(\.code) == ["certificate", "audit-report", "obligations"])
    #expect(law.grounds.isEmpty && law.consulted == nil)
    #expect(law.step(.opinion) == nil)
  }

  @Test("all are the ministry’s to decide and the committee’s to tell, from the day the decree came into force")
  func competence() throws {
    for law in Laws.book.measures(on: Self.today) {
      #expect(law.decider == .foreignAffairs)
      #expect(law.receiver == .comingo)
    }
    #expect(Laws.book.measures(on: Self.today).map(\.name) == [.suspend, .lift, .terminate, .selfTerminate])
    #expect(Laws.book.measures(on: Day(2022, 10, 31)!).isEmpty)
  }

  @Test(
    "due days over Tết, the exchanged Saturdays, long week-ends and the year’s end, counted by hand",
    arguments: [
      // from, 5, 10, 30 working days: the official calendar; 10 January and 22 August 2026 are worked Saturdays.
      ("2026-01-05", "2026-01-10", "2026-01-16", "2026-02-13"),
      ("2026-02-13", "2026-02-27", "2026-03-06", "2026-04-03"),
      ("2026-04-24", "2026-05-06", "2026-05-13", "2026-06-10"),
      ("2026-08-20", "2026-08-26", "2026-09-07", "2026-10-05"),
    ])
  func due(_ from: String, _ five: String, _ ten: String, _ thirty: String) throws {
    let start = try #require(Day(iso: from))
    let law = try Self.law(.suspend)
    let day = { (name: MeasureLaw.Step.Name) in
      law.step(name).map { Calendars.official.due($0.limit, from: start).day.description }
    }
    #expect(day(.notice) == five)
    #expect(day(.opinion) == ten)
    #expect(day(.remedy) == thirty)
  }

  @Test("every start of two years gives the days that a count one by one gives, and sixty as well")
  func everyDay() throws {
    let law = try Self.law(.terminate)
    for offset in stride(from: 0, to: 730, by: 5) {
      let start = Day(2026, 1, 1)! + offset
      for (name, days) in [(MeasureLaw.Step.Name.notice, 5), (.opinion, 10), (.windUp, 60)] {
        let due = try #require(law.step(name).map { Calendars.official.due($0.limit, from: start).day })
        #expect(due == Self.counted(days, from: start), "\(start) + \(days)")
      }
    }
  }

  /// Working days counted one by one, without the code under test.
  private static func counted(_ limit: Int, from start: Day) -> Day {
    var (day, left) = (start, limit)
    while left > 0 {
      day = day + 1
      if Calendars.official.isWorking(day) { left -= 1 }
    }
    return day
  }
}
