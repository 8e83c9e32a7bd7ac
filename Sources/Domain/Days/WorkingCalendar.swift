/// The working calendar of Viet Nam's offices: the five-day week, holidays, days in lieu and exchanged Saturdays.
///
/// What is decided comes as lines; for an occasion on which a year has no line, the calendar estimates from the law. It is a
/// value: a correction makes a new calendar, and deadlines reckoned with it follow.
public struct WorkingCalendar: Equatable, Sendable {
  /// Lines that were decided, by day.
  public let decided: [CalendarEntry]
  public let rules: [HolidayRule]
  /// Days that were said to be plain days of the week again, whatever the law or an earlier decision lets one expect.
  public let plain: Set<Day>

  private let lines: [Day: CalendarEntry]
  private let years: ClosedRange<Int>

  /// A calendar from decided lines and the laws behind them. Years within `years` are reckoned now, others when asked for
  /// (some 100 µs each time).
  public init(
    decided: [CalendarEntry], rules: [HolidayRule], plain: Set<Day> = [], years: ClosedRange<Int> = 2010...2040
  ) {
    self.decided = decided.sorted { $0.day < $1.day }
    self.rules = rules
    self.plain = plain
    self.years = years
    var lines: [Day: CalendarEntry] = [:]
    let settled = WorkingCalendar.settled(decided)
    for year in years {
      for entry in WorkingCalendar.estimate(year, rules, settled) { lines[entry.day] = entry }
    }
    for entry in decided { lines[entry.day] = entry }
    for day in plain { lines[day] = nil }
    self.lines = lines
  }

  /// The calendar with more lines; a new line for a day takes the place of the old one. A day removed is a plain day of the week
  /// until a line names it again.
  public func amended(by entries: [CalendarEntry], removing removed: [Day] = []) -> WorkingCalendar {
    let named = Set(entries.map(\.day))
    let replaced = named.union(removed)
    return WorkingCalendar(
      decided: decided.filter { !replaced.contains($0.day) } + entries, rules: rules,
      plain: plain.subtracting(named).union(removed), years: years)
  }

  /// What sets a day apart; nil for a plain day of the week.
  public func entry(on day: Day) -> CalendarEntry? {
    let year = day.year
    if years.contains(year) || plain.contains(day) { return lines[day] }
    if let line = lines[day] { return line }
    return WorkingCalendar.estimate(year, rules, WorkingCalendar.settled(decided)).first { $0.day == day }
  }

  /// All lines of a year, by day.
  public func entries(in year: Int) -> [CalendarEntry] {
    guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return [] }
    return (first.number...last.number).compactMap { entry(on: Day(number: $0)) }
  }

  /// Why offices rest on a day; nil when they work.
  public func rest(on day: Day) -> RestDay? {
    if let entry = entry(on: day) { return entry.meaning.isWorked ? nil : .entry(entry) }
    return day.weekday.isWeekend ? .weekend(day.weekday) : nil
  }

  /// Whether offices work on a day.
  public func isWorking(_ day: Day) -> Bool { rest(on: day) == nil }

  /// The first working day on or after a day.
  public func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorking(day) { day = day + 1 }
    return day
  }

  /// The last working day on or before a day.
  public func workingDay(onOrBefore day: Day) -> Day {
    var day = day
    while !isWorking(day) { day = day - 1 }
    return day
  }

  /// How many working days lie after one day up to and with another; 0 where the other is not later. Cost: the days between.
  public func workingDays(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    return ((start.number + 1)...end.number).count { isWorking(Day(number: $0)) }
  }

  /// Which occasions of which years have been decided.
  private static func settled(_ decided: [CalendarEntry]) -> Set<OccasionOfYear> {
    Set(
      decided.compactMap { entry in
        entry.meaning.occasion.map { OccasionOfYear(year: entry.day.year, occasion: $0) }
      })
  }

  private static func estimate(
    _ year: Int, _ rules: [HolidayRule], _ settled: Set<OccasionOfYear>
  ) -> [CalendarEntry] {
    HolidayEstimate(year: year, rules: rules).entries.filter { entry in
      entry.meaning.occasion.map { !settled.contains(OccasionOfYear(year: year, occasion: $0)) } ?? true
    }
  }

  private struct OccasionOfYear: Hashable {
    let year: Int
    let occasion: Occasion
  }
}
