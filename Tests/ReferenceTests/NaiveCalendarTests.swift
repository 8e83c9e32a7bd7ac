import Domain
import Foundation
import Testing

@testable import Reference

@Suite("The working calendar against an independent one, every day of 2015 to 2035")
struct NaiveCalendarTests {
  static let naive = NaiveCalendar()
  static let origin = Day(2014, 1, 1)?.number ?? 0

  /// Runs over every day: the number it has here, and there.
  private func everyDay(_ body: (Day, Int) throws -> Void) rethrows {
    for number in Day(2015, 1, 1)!.number...Day(2035, 12, 31)!.number {
      try body(Day(number: number), number - Self.origin)
    }
  }

  private func index(_ day: Day) -> Int { day.number - Self.origin }

  @Test("the same days are worked")
  func workingDays() {
    #expect(Self.naive.index("2015-01-01") == 365)
    var days = 0
    everyDay { day, index in
      days += 1
      #expect(Calendars.official.isWorking(day) == Self.naive.works[index], "\(day)")
    }
    #expect(days == 7670)
  }

  @Test("working days end the same", arguments: [1, 2, 5, 10, 30])
  func workingLimits(count: Int) {
    everyDay { day, index in
      let due = Calendars.official.due(.workingDays(count), from: day)
      #expect(self.index(due.day) == Self.naive.afterWorkingDays(count, from: index), "\(day)")
      #expect(due.day - day == count + due.skipped.count, "\(day)")
    }
  }

  @Test("days, weeks, months and years end the same")
  func otherLimits() {
    let calendar = Calendars.official
    everyDay { day, index in
      let naive = Self.naive
      #expect(self.index(calendar.due(.days(60), from: day).day) == naive.rolled(index + 60), "\(day)")
      #expect(self.index(calendar.due(.weeks(3), from: day).day) == naive.rolled(index + 21), "\(day)")
      let months = naive.rolled(naive.adding(.month, 6, to: index))
      #expect(self.index(calendar.due(.months(6), from: day).day) == months, "\(day)")
      #expect(self.index(day.adding(months: 1)) == naive.adding(.month, 1, to: index), "\(day)")
      #expect(self.index(day.adding(months: -5)) == naive.adding(.month, -5, to: index), "\(day)")
      let years = naive.rolled(naive.adding(.year, 1, to: index))
      #expect(self.index(calendar.due(.years(1), from: day).day) == years, "\(day)")
    }
  }

  @Test(
    "backwards, a working-day limit begun on the answer ends in time, and a day later it would not",
    arguments: [1, 5, 10])
  func backwards(count: Int) {
    everyDay { day, index in
      let latest = Calendars.official.latest(.workingDays(count), before: day).day
      #expect(self.index(latest) == Self.naive.lastWorkingDayFromWhich(count, endBy: index), "\(day)")
    }
  }

  @Test("corrections move the days they name and no other, one after another", arguments: [UInt64(1), 2, 3, 4])
  func corrections(seed: UInt64) throws {
    var (calendar, works, state) = (Calendars.official, Self.naive.works, seed)
    let first = try #require(Day(2015, 1, 1))
    for _ in 0..<12 {
      var (entries, plain): ([CalendarEntry], [Day]) = ([], [])
      for _ in 0..<10 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let day = first + Int(state >> 33) % 7_670
        guard calendar.entry(on: day)?.meaning.occasion == nil, !entries.contains(where: { $0.day == day }) else {
          continue
        }
        let weekend = day.weekday.isWeekend
        if calendar.entry(on: day) != nil {
          plain.append(day)
          works[index(day)] = !weekend
        } else {
          let meaning: CalendarEntry.Meaning = weekend ? .workedInExchange(for: day + 9) : .offInExchange(for: day + 9)
          entries.append(CalendarEntry(day: day, meaning: meaning, footing: .announced, source: "seed \(seed)"))
          works[index(day)] = weekend
        }
      }
      calendar = calendar.amended(by: entries, removing: plain.filter { day in !entries.contains { $0.day == day } })
    }
    everyDay { day, index in #expect(calendar.isWorking(day) == works[index], "\(day)") }
    #expect(works != Self.naive.works, "control")
  }

  @Test("a planted wrong holiday is seen")
  func control() throws {
    let day = try #require(Day(2031, 6, 4))
    let wrong = Calendars.official.amended(by: [
      CalendarEntry(day: day, meaning: .holiday(.newYear), footing: .announced, source: "planted")
    ])
    #expect(wrong.isWorking(day) != Self.naive.works[index(day)])
  }
}
