import Domain
import Testing

@testable import Reference

@Suite("The working calendar against the facts")
struct CalendarsTests {
  static let holidays = "reference/vietnam/holidays_vn_2019_2030.csv"
  static let tet = "reference/vietnam/tet_1968_2100.csv"

  @Test("Tết and Hùng Kings' day agree with every row from 1968 to 2100", .enabled(if: SharedFacts.has(tet)))
  func lunarTable() {
    let rows = SharedFacts.rows(Self.tet)
    #expect(rows.count == 133)
    for row in rows {
      guard let year = row["year"].flatMap({ Int($0) }) else { continue }
      #expect(LunarDate.newYear(year).description == row["tet_pyephem"], "\(year)")
      #expect(LunarDate.newYear(year).description == row["tet_lunar_vn_hnd"], "\(year)")
      #expect((LunarDate.firstDay(ofMonth: 3, in: year) + 9).description == row["hung_kings_10_3"], "\(year)")
    }
  }

  @Test(
    "every announced or enacted line is in the calendar, on the same footing", .enabled(if: SharedFacts.has(holidays)))
  func announcedLines() throws {
    let rows = SharedFacts.rows(Self.holidays).filter { $0["status"] == "announced" || $0["status"] == "enacted" }
    #expect(rows.count == 143)
    for row in rows {
      let day = try #require(row["date"].flatMap { Day(iso: $0) })
      let entry = try #require(Calendars.official.entry(on: day), "\(day)")
      #expect(entry.footing.rawValue == row["status"], "\(day)")
      #expect(entry.meaning.isWorked == (row["type"] == "swap_work"), "\(day)")
      switch entry.meaning {
      case .holiday:
        #expect(["statutory", "national_day_adjacent", "tet_extra (compensatory/chosen)"].contains(row["type"]))
      case .inLieu: #expect(row["type"] == "compensatory")
      case .offInExchange: #expect(row["type"] == "swap_off")
      case .workedInExchange: #expect(row["type"] == "swap_work")
      }
    }
  }

  @Test("nothing else is in the calendar for 2019 to 2026", .enabled(if: SharedFacts.has(holidays)))
  func nothingElse() {
    let days = Set(SharedFacts.rows(Self.holidays).compactMap { $0["date"] })
    for year in 2019...2026 {
      for entry in Calendars.official.entries(in: year) { #expect(days.contains(entry.day.description)) }
    }
  }

  @Test("our estimate, made without the decisions, gives the working days that were decided for 2019 to 2026")
  func estimateAgainstDecisions() throws {
    let estimate = WorkingCalendar(decided: [], rules: Calendars.official.rules)
    let exchanged = Calendars.official.decided.filter { $0.meaning.occasion == nil }.map(\.day)
    let first = try #require(Day(2019, 1, 1))
    let last = try #require(Day(2026, 12, 31))
    for number in first.number...last.number where !exchanged.contains(Day(number: number)) {
      let day = Day(number: number)
      #expect(estimate.isWorking(day) == Calendars.official.isWorking(day), "\(day)")
    }
  }

  @Test("estimated days of 2027 to 2030 are those others expect", .enabled(if: SharedFacts.has(holidays)))
  func estimatedLines() throws {
    for row in SharedFacts.rows(Self.holidays) where row["status"] == "estimated" {
      let day = try #require(row["date"].flatMap { Day(iso: $0) })
      #expect(!Calendars.official.isWorking(day), "\(day)")
    }
  }

  @Test("a swapped Saturday is worked and its Friday is not")
  func exchange() throws {
    let friday = try #require(Day(2026, 1, 2))
    let saturday = try #require(Day(2026, 1, 10))
    #expect(Calendars.official.entry(on: friday)?.meaning == .offInExchange(for: saturday))
    #expect(Calendars.official.entry(on: saturday)?.meaning == .workedInExchange(for: friday))
    #expect(!Calendars.official.isWorking(friday))
    #expect(Calendars.official.isWorking(saturday))
  }

  @Test("24 November is a holiday from 2026 on, and not made up")
  func cultureDay() throws {
    #expect(Calendars.official.entry(on: try #require(Day(2026, 11, 24)))?.meaning == .holiday(.cultureDay))
    #expect(Calendars.official.isWorking(try #require(Day(2025, 11, 24))))
    #expect(Calendars.official.isWorking(try #require(Day(2029, 11, 26))))
  }
}
