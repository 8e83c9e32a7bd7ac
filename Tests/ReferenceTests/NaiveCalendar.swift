import Foundation

@testable import Reference

/// The working calendar once more, the slow and obvious way: Foundation's calendar, dates as text, one day after another.
struct NaiveCalendar: Sendable {
  private var gregorian = Calendar(identifier: .gregorian)
  private let first: Date
  /// One flag for each day from 1 January 2014 to the end of 2037.
  var works: [Bool]

  static let tet = [
    2027: "2027-02-06", 2028: "2028-01-26", 2029: "2029-02-13", 2030: "2030-02-02", 2031: "2031-01-23",
    2032: "2032-02-11", 2033: "2033-01-31", 2034: "2034-02-19", 2035: "2035-02-08", 2036: "2036-01-28",
    2037: "2037-02-15",
  ]
  static let hungKings = [
    2027: "2027-04-16", 2028: "2028-04-04", 2029: "2029-04-23", 2030: "2030-04-12", 2031: "2031-04-01",
    2032: "2032-04-19", 2033: "2033-04-09", 2034: "2034-04-28", 2035: "2035-04-17", 2036: "2036-04-06",
    2037: "2037-04-24",
  ]

  init() {
    gregorian.timeZone = .gmt
    first = NaiveCalendar.date("2014-01-01")
    var off: Set<String> = []
    var on: Set<String> = []
    for row in Table("Calendar/decided-days.csv").rows {
      if row[1] == "worked-in-exchange" { on.insert(row[0]) } else { off.insert(row[0]) }
    }
    var flags: [Bool] = []
    for year in 2027...2037 { NaiveCalendar.estimate(year, &off, gregorian) }
    var date = first
    while gregorian.component(.year, from: date) < 2038 {
      let text = NaiveCalendar.text(date)
      let weekend = gregorian.isDateInWeekend(date)
      flags.append(on.contains(text) || !weekend && !off.contains(text))
      date = gregorian.date(byAdding: .day, value: 1, to: date) ?? .distantFuture
    }
    works = flags
  }

  private static func estimate(
    _ year: Int, _ off: inout Set<String>, _ gregorian: Calendar
  ) {
    func moved(_ text: String, _ days: Int) -> String {
      NaiveCalendar.text(gregorian.date(byAdding: .day, value: days, to: NaiveCalendar.date(text)) ?? .distantPast)
    }
    func weekday(_ text: String) -> Int {
      gregorian.component(.weekday, from: NaiveCalendar.date(text))
    }
    let newYear = tet[year] ?? ""
    let start = weekday(newYear) == 2 || weekday(newYear) == 3 ? -1 : -2
    let national = "\(year)-09-02"
    let second = [1, 2, 5].contains(weekday(national)) ? moved(national, 1) : moved(national, -1)
    let groups = [
      ["\(year)-01-01"], (0..<5).map { moved(newYear, start + $0) }, [hungKings[year] ?? ""], ["\(year)-04-30"],
      ["\(year)-05-01"], [national, second].sorted(),
    ]
    let named = Set(groups.joined())
    off.formUnion(named)
    off.insert("\(year)-11-24")
    for group in groups {
      for day in group where [1, 7].contains(weekday(day)) {
        var other = moved(group[group.count - 1], 1)
        while off.contains(other) || [1, 7].contains(weekday(other)) { other = moved(other, 1) }
        off.insert(other)
      }
    }
  }

  private static let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
  private static func date(_ text: String) -> Date { (try? style.parse(text)) ?? .distantPast }
  private static func text(_ date: Date) -> String { date.formatted(style) }

  func index(_ text: String) -> Int {
    Int(NaiveCalendar.date(text).timeIntervalSince(first) / 86_400)
  }

  func text(_ index: Int) -> String { NaiveCalendar.text(first.addingTimeInterval(Double(index) * 86_400)) }

  func afterWorkingDays(_ count: Int, from start: Int) -> Int {
    var (index, left) = (start, count)
    while left > 0 {
      index += 1
      if works[index] { left -= 1 }
    }
    return index
  }

  func rolled(_ end: Int) -> Int { works[end...].firstIndex(of: true) ?? end }

  func adding(_ component: Calendar.Component, _ count: Int, to start: Int) -> Int {
    let date = first.addingTimeInterval(Double(start) * 86_400)
    let end = gregorian.date(byAdding: component, value: count, to: date) ?? .distantFuture
    return Int(end.timeIntervalSince(first) / 86_400)
  }

  /// The last day from which so many working days end on or before `end`, by trying one after another.
  func lastWorkingDayFromWhich(_ count: Int, endBy end: Int) -> Int {
    var index = end
    while !(works[index] && afterWorkingDays(count, from: index) <= end) { index -= 1 }
    return index
  }
}
