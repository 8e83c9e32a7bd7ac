import Domain
import Record
@testable import Registers
import Testing

@Suite("Corrections of the working calendar")
struct CalendarLinesTests {
  private static let rules = [
    HolidayRule(
      occasion: .nationalDay, date: .solar(month: 9, day: 2), days: 2, restDays: .madeUp,
      inForce: Sample.day("2015-01-01")...Sample.day("2040-12-31"), source: "Labour Code 2019, art. 112")
  ]
  private static let official = WorkingCalendar(decided: [], rules: rules, years: 2024...2028)

  private static func line(_ day: String, _ meaning: CalendarEntry.Meaning, _ source: String) -> CalendarEntry {
    CalendarEntry(day: Sample.day(day), meaning: meaning, footing: .announced, source: source)
  }

  private static let day = Sample.day("2027-09-01")

  /// First a day off, then another source for it, then plain again.
  private static func written() -> Written {
    var written = Written()
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")))
    let holiday = CalendarEntry.Meaning.holiday(.nationalDay)
    written.append(
      .calendarAmended(
        CalendarAmendment(
          entries: [line("2027-09-01", holiday, "first"), line("2027-09-02", holiday, "first")], reason: Text("one"))))
    written.append(
      .calendarAmended(CalendarAmendment(entries: [line("2027-09-01", holiday, "second")], reason: Text("two"))))
    written.append(.calendarAmended(CalendarAmendment(entries: [], removed: [day], reason: Text("three"))))
    return written
  }

  @Test("a later line takes the place of an earlier one, and what was said before can be asked for")
  func known() throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Self.written()).read { (reading) throws in
      let said = { (known: Int64?) throws -> [String] in
        try reading.calendarLines(knownAt: known).map { "\($0.day) \($0.entry?.source ?? "plain") \($0.act)" }
      }
      #expect(try said(0) == [])
      #expect(try said(1) == ["2027-09-01 first 1", "2027-09-02 first 1"])
      #expect(try said(2) == ["2027-09-01 second 2", "2027-09-02 first 1"])
      #expect(try said(nil) == ["2027-09-01 plain 3", "2027-09-02 first 1"])
    }
  }

  @Test("the calendar follows: off, then a working day again, whatever the law lets one expect")
  func calendar() throws {
    let place = Place()
    defer { place.remove() }
    try place.registers(Self.written()).read { (reading) throws in
      let official = Self.official
      #expect(official.rest(on: Sample.day("2027-09-03"))?.isEstimated == true, "control: the estimate is elsewhere")
      let before = AmendedCalendar(official, try reading.calendarLines(knownAt: 1))
      #expect(!before.calendar.isWorking(Self.day))
      #expect(before.act(on: Self.day) == 1)
      #expect(before.calendar.isWorking(Sample.day("2027-09-03")), "an occasion that is decided is estimated no more")
      let now = AmendedCalendar(official, try reading.calendarLines())
      #expect(now.calendar.isWorking(Self.day))
      #expect(now.plainDays(in: 2027).map(\.act) == [3])
    }
  }

  @Test("kept lines are those that a fresh fold of the acts gives")
  func rebuilt() throws {
    let place = Place()
    defer { place.remove() }
    let live = try place.registers(Self.written())
    #expect(try Rebuild.compare(live, with: Self.written()).difference == nil)
  }

  @Test("amending one act after the other says the same as all lines at once")
  func sequence() throws {
    let place = Place()
    defer { place.remove() }
    let written = Self.written()
    let stepwise = written.entries.reduce(Self.official) { calendar, entry in
      guard case .success(.calendarAmended(let amendment)) = entry.act else { return calendar }
      return calendar.amended(by: amendment.entries, removing: amendment.removed)
    }
    let lines = try place.registers(written).read { try $0.calendarLines() }
    #expect(AmendedCalendar(Self.official, lines).calendar.changes(to: stepwise, in: 2024...2028).isEmpty)
    #expect(!Self.official.changes(to: stepwise, in: 2024...2028).isEmpty, "control")
  }
}
