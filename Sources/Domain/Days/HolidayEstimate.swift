/// The holidays of a year as law and practice let one expect them, before anyone has decided.
///
/// Days that the law names are `enacted`. Where the Prime Minister chooses (Tết; the second day of National Day: Labour Code
/// 2019, art. 112(3)) and where days are made up, the lines are `estimated`: Tết from two days before the first of the lunar
/// year, from one day before when that is a Monday or Tuesday; National Day's second day on the side that keeps the rest
/// unbroken; holidays on rest days made up on the next working days. So it was decided every year from 2019 to 2026.
struct HolidayEstimate {
  private(set) var entries: [CalendarEntry] = []
  private var taken: Set<Day> = []

  init(year: Int, rules: [HolidayRule]) {
    let inForce = rules.map { ($0, $0.day(in: year)) }.filter { $0.inForce.contains($1) }.sorted { $0.1 < $1.1 }
    let holidays = inForce.map { rule, day in (rule, HolidayEstimate.days(of: rule, named: day)) }
    taken = Set(holidays.flatMap(\.1))
    for (rule, days) in holidays { add(rule, days) }
    entries.sort { $0.day < $1.day }
  }

  private mutating func add(_ rule: HolidayRule, _ days: [Day]) {
    for day in days {
      let chosen = rule.occasion == .lunarNewYear || day != days[0] && rule.days > 1
      entries.append(
        CalendarEntry(
          day: day, meaning: .holiday(rule.occasion), footing: chosen ? .estimated : .enacted, source: rule.source))
    }
    guard rule.restDays == .madeUp, let last = days.max() else { return }
    for _ in days.filter(\.weekday.isWeekend) {
      var day = last + 1
      while day.weekday.isWeekend || taken.contains(day) { day = day + 1 }
      taken.insert(day)
      entries.append(
        CalendarEntry(day: day, meaning: .inLieu(of: rule.occasion), footing: .estimated, source: rule.source))
    }
  }

  /// The days of a holiday, the one the law names first.
  private static func days(of rule: HolidayRule, named day: Day) -> [Day] {
    guard rule.days > 1 else { return [day] }
    switch rule.occasion {
    case .lunarNewYear:
      let before = day.weekday == .monday || day.weekday == .tuesday ? 1 : 2
      return (0..<rule.days).map { day - before + $0 }
    case .nationalDay: return [day, isBetterBefore(day) ? day - 1 : day + 1]
    case .newYear, .hungKings, .victoryDay, .labourDay, .cultureDay: return (0..<rule.days).map { day + $0 }
    }
  }

  private static func isBetterBefore(_ day: Day) -> Bool {
    switch day.weekday {
    case .tuesday, .wednesday, .friday, .saturday: true
    case .monday, .thursday, .sunday: false
    }
  }
}
