import Testing

@testable import Domain

@Suite("The Vietnamese lunar calendar at UTC+7")
struct LunarDateTests {
  @Test(
    "Tết falls on the day people kept it, also where the Chinese year begins on another",
    arguments: [
      (1968, "1968-01-29"), (1969, "1969-02-16"), (1975, "1975-02-11"), (1985, "1985-01-21"), (2000, "2000-02-05"),
      (2007, "2007-02-17"), (2015, "2015-02-19"), (2020, "2020-01-25"), (2024, "2024-02-10"), (2025, "2025-01-29"),
      (2026, "2026-02-17"), (2027, "2027-02-06"), (2030, "2030-02-02"), (2033, "2033-01-31"), (2034, "2034-02-19"),
      (2053, "2053-02-18"), (2100, "2100-02-09"),
    ])
  func newYear(year: Int, day: String) {
    #expect(LunarDate.newYear(year).description == day)
  }

  @Test(
    "the leap month is the first without a principal term",
    arguments: [
      (1985, 2), (1987, 7), (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3),
      (2033, 11),
    ])
  func leapMonths(year: Int, month: Int) {
    let start = LunarDate.newYear(year)
    let leap = (0..<385).map { LunarDate(start + $0) }.filter { $0.place == .leap && $0.year == year }
    #expect(Set(leap.map(\.month)) == [month])
    #expect((29...30).contains(leap.count))
  }

  @Test("Hùng Kings' day is the tenth of the third month")
  func hungKings() {
    let day = LunarDate.firstDay(ofMonth: 3, in: 2026) + 9
    #expect(day.description == "2026-04-26")
    let date = LunarDate(day)
    #expect(date.month == 3 && date.day == 10 && date.year == 2026 && date.place == .ordinary)
  }

  @Test("every day from 2015 to 2035 follows the one before it, in months of 29 or 30 days")
  func unbroken() throws {
    let first = try #require(Day(2015, 1, 1))
    let last = try #require(Day(2035, 12, 31))
    var before = LunarDate(first - 1)
    for number in first.number...last.number {
      let date = LunarDate(Day(number: number))
      if date.day == 1 {
        #expect(before.day == 29 || before.day == 30)
      } else {
        #expect(date.day == before.day + 1 && date.month == before.month && date.place == before.place)
      }
      before = date
    }
  }
}
