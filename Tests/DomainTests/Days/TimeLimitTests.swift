import Domain
import Testing

@Suite("Time limits")
struct TimeLimitTests {
  /// One holiday (Wednesday 2 September 2026), its eve off in exchange for Saturday 22 August.
  static let calendar: WorkingCalendar = {
    let line = { (day: String, meaning: CalendarEntry.Meaning) in
      CalendarEntry(day: day.asDay, meaning: meaning, footing: .announced, source: "test")
    }
    return WorkingCalendar(
      decided: [
        line("2026-09-02", .holiday(.nationalDay)), line("2026-09-01", .holiday(.nationalDay)),
        line("2026-08-31", .offInExchange(for: "2026-08-22".asDay)),
        line("2026-08-22", .workedInExchange(for: "2026-08-31".asDay)),
      ], rules: [])
  }()

  @Test(
    "the first day is not counted, rest days are not counted, worked Saturdays are",
    arguments: [
      ("2026-08-20", 1, "2026-08-21"), ("2026-08-20", 2, "2026-08-22"), ("2026-08-20", 3, "2026-08-24"),
      ("2026-08-28", 1, "2026-09-03"), ("2026-08-29", 1, "2026-09-03"), ("2026-08-28", 0, "2026-08-28"),
      ("2026-09-02", 2, "2026-09-04"),
    ])
  func workingDays(from: String, count: Int, due: String) {
    #expect(Self.calendar.due(.workingDays(count), from: from.asDay).day == due.asDay)
  }

  @Test(
    "an end on a rest day moves to the next working day (Civil Code, art. 148(5))",
    arguments: [
      (TimeLimit.days(10), "2026-08-19", "2026-09-03"), (.days(10), "2026-08-12", "2026-08-22"),
      (.weeks(1), "2026-08-25", "2026-09-03"), (.months(1), "2026-08-02", "2026-09-03"),
      (.months(6), "2026-08-31", "2027-03-01"), (.months(1), "2027-01-31", "2027-03-01"),
      (.years(1), "2028-02-29", "2029-02-28"), (.years(1), "2025-09-02", "2026-09-03"),
    ])
  func rollOver(limit: TimeLimit, from: String, due: String) {
    #expect(Self.calendar.due(limit, from: from.asDay).day == due.asDay)
  }

  @Test("each skipped day says why")
  func reasons() {
    let due = Self.calendar.due(.workingDays(1), from: "2026-08-28".asDay)
    #expect(
      due.skipped.map { "\($0.day) \($0.reason.wording.en)" } == [
        "2026-08-29 Saturday", "2026-08-30 Sunday", "2026-08-31 Day off, made up on 22 August 2026",
        "2026-09-01 National Day", "2026-09-02 National Day",
      ])
    #expect(due.skipped[3].reason.wording.vi == "Quốc khánh")
    #expect(!due.restsOnEstimates)
    let worked = Self.calendar.due(.workingDays(2), from: "2026-08-20".asDay).worked
    #expect(worked.map(\.day) == ["2026-08-22".asDay])
  }

  @Test(
    "what must be done so long before a day",
    arguments: [
      (TimeLimit.days(60), "2026-10-31", "2026-09-01"), (.months(6), "2026-08-31", "2026-02-28"),
      (.workingDays(1), "2026-09-04", "2026-09-03"), (.workingDays(1), "2026-09-03", "2026-08-28"),
      (.workingDays(1), "2026-09-02", "2026-08-27"), (.workingDays(2), "2026-08-24", "2026-08-21"),
    ])
  func before(limit: TimeLimit, day: String, latest: String) {
    #expect(Self.calendar.latest(limit, before: day.asDay).day == latest.asDay)
  }

  @Test("a correction of the calendar moves an open deadline")
  func amended() {
    let storm = CalendarEntry(
      day: "2026-09-03".asDay, meaning: .offInExchange(for: "2026-09-12".asDay), footing: .announced, source: "test")
    let due = Self.calendar.amended(by: [storm]).due(.workingDays(1), from: "2026-08-28".asDay)
    #expect(due.day == "2026-09-04".asDay)
    #expect(Self.calendar.due(.workingDays(1), from: "2026-08-28".asDay).day == "2026-09-03".asDay)
  }

  @Test("limits are said in three languages, one and many")
  func wording() {
    #expect(
      TimeLimit.workingDays(10).wording
        == Wording(vi: "10 ngày làm việc", en: "10 working days", fr: "10 jours ouvrés"))
    #expect(TimeLimit.years(1).wording.fr == "1 an")
    #expect(TimeLimit.months(6).wording.vi == "6 tháng")
  }

  @Test("days of the week, months and their ends")
  func weekdays() {
    #expect("1970-01-01".asDay.weekday == .thursday)
    #expect("1969-12-28".asDay.weekday == .sunday)
    #expect("2026-11-23".asDay.weekday == .monday)
    #expect("2028-02-10".asDay.endOfMonth == "2028-02-29".asDay)
    #expect("2026-03-31".asDay.adding(months: -1) == "2026-02-28".asDay)
    #expect("2026-01-15".asDay.adding(months: 23) == "2027-12-15".asDay)
  }
}

@Suite("Estimated holidays")
struct HolidayEstimateTests {
  static let always = "1995-01-01".asDay..."9999-12-31".asDay
  static let calendar = WorkingCalendar(
    decided: [],
    rules: [
      HolidayRule(
        occasion: .lunarNewYear, date: .lunar(month: 1, day: 1), days: 5, restDays: .madeUp, inForce: always,
        source: "test"),
      HolidayRule(
        occasion: .victoryDay, date: .solar(month: 4, day: 30), days: 1, restDays: .madeUp, inForce: always,
        source: "test"),
      HolidayRule(
        occasion: .labourDay, date: .solar(month: 5, day: 1), days: 1, restDays: .madeUp, inForce: always,
        source: "test"),
      HolidayRule(
        occasion: .cultureDay, date: .solar(month: 11, day: 24), days: 1, restDays: .lost,
        inForce: "2026-07-01".asDay..."9999-12-31".asDay, source: "test"),
    ])

  @Test("a year without decisions has the law's days enacted and the chosen ones estimated")
  func footing() {
    let lines = Self.calendar.entries(in: 2027)
    #expect(
      lines.map { "\($0.day) \($0.footing)" } == [
        "2027-02-04 estimated", "2027-02-05 estimated", "2027-02-06 estimated", "2027-02-07 estimated",
        "2027-02-08 estimated", "2027-02-09 estimated", "2027-02-10 estimated", "2027-04-30 enacted",
        "2027-05-01 enacted", "2027-05-03 estimated", "2027-11-24 enacted",
      ])
    #expect(Self.calendar.due(.workingDays(1), from: "2027-02-03".asDay).restsOnEstimates)
  }

  @Test("two holidays on one weekend are made up one after the other, and a lost one is not")
  func madeUp() {
    #expect(Self.calendar.entry(on: "2022-05-02".asDay)?.meaning == .inLieu(of: .victoryDay))
    #expect(Self.calendar.entry(on: "2022-05-03".asDay)?.meaning == .inLieu(of: .labourDay))
    #expect(Self.calendar.isWorking("2029-11-26".asDay))
  }

  @Test("a decision on one occasion replaces the estimate of that occasion only")
  func settled() {
    let tet = CalendarEntry(
      day: "2027-02-05".asDay, meaning: .holiday(.lunarNewYear), footing: .announced, source: "test")
    let calendar = Self.calendar.amended(by: [tet])
    #expect(!calendar.isWorking("2027-02-05".asDay))
    #expect(calendar.isWorking("2027-02-08".asDay))
    #expect(!calendar.isWorking("2027-04-30".asDay))
  }

  @Test("years outside the table are reckoned all the same")
  func farYears() {
    #expect(Self.calendar.entry(on: "2060-04-30".asDay)?.meaning == .holiday(.victoryDay))
    #expect(Self.calendar.entry(on: "2060-02-02".asDay)?.meaning == .holiday(.lunarNewYear))
    #expect(Self.calendar.entry(on: "2020-11-24".asDay) == nil)
  }
}

extension String {
  /// A day written in a test; traps on a slip of the pen.
  var asDay: Day {
    guard let day = Day(iso: self) else { fatalError("\(self) is no day") }
    return day
  }
}
