import Domain
import Reference

/// On which days, and when in the day, the offices of Viet Nam are at work.
struct OfficeDays {
  private let first: Int
  private let working: [Bool]
  /// The working days in order, and for each day how many of them lie on or before it.
  private let days: [Int]
  private let counts: [Int]

  /// The years the demonstration touches. Cost: some milliseconds.
  init(years: ClosedRange<Int>) {
    let calendar = Calendars.official
    let (start, end) = (Day(known: years.lowerBound, 1, 1), Day(known: years.upperBound, 12, 31))
    first = start.number
    let working = (start.number...end.number).map { calendar.isWorking(Day(number: $0)) }
    self.working = working
    days = (start.number...end.number).filter { [first] in working[$0 - first] }
    counts = working.map { $0 ? 1 : 0 }.runningSums
  }

  /// Whether the years reach to a day with so many working days to spare on either side.
  func reaches(_ day: Day, by count: Int) -> Bool {
    guard working.indices.contains(day.number - first) else { return false }
    let before = counts[day.number - first]
    return before > count && before + count < days.count
  }

  /// The working day so many working days after one, or before it; traps beyond the years.
  func day(_ count: Int, after day: Day) -> Day { Day(number: days[counts[day.number - first] - 1 + count]) }

  private func isWorking(_ number: Int) -> Bool { !working.indices.contains(number - first) || working[number - first] }

  /// The first working day on or after a day.
  func onOrAfter(_ day: Day) -> Day {
    var number = day.number
    while !isWorking(number) { number += 1 }
    return Day(number: number)
  }

  /// The last working day on or before a day.
  func onOrBefore(_ day: Day) -> Day {
    var number = day.number
    while !isWorking(number) { number -= 1 }
    return Day(number: number)
  }

  /// A moment of the working day before imports are taken in: from 8:00 to 11:30 or from 13:30 to 15:50 in Hà Nội.
  static func moment(of day: Day, _ stream: inout Stream) -> Instant {
    let seconds = stream.below(21_000)
    return at(day, atWork: seconds).later(milliseconds: Int64(stream.below(1_000)))
  }

  /// So many moments of a working day, in order, at least two seconds apart.
  static func moments(_ count: Int, of day: Day, _ stream: inout Stream) -> [Instant] {
    let free = (0..<count).map { _ in stream.below(21_000 - 2 * count) }.sorted()
    return free.enumerated().map { place, seconds in
      at(day, atWork: seconds + 2 * place).later(milliseconds: Int64(stream.below(1_000)))
    }
  }

  private static func at(_ day: Day, atWork seconds: Int) -> Instant {
    let afternoon = seconds >= 12_600
    return at(day, hour: afternoon ? 13 : 8, second: afternoon ? seconds - 12_600 + 1_800 : seconds)
  }

  /// So many seconds after the hour of a day, by the clock of Hà Nội (UTC+7).
  static func at(_ day: Day, hour: Int, second: Int = 0) -> Instant {
    Instant(milliseconds: (Int64(day.number) * 86_400 + Int64(hour - 7) * 3_600 + Int64(second)) * 1_000)
  }
}

extension Instant {
  func later(milliseconds more: Int64) -> Instant { Instant(milliseconds: milliseconds + more) }
}

extension Day {
  /// A day that is written in the source; one the calendar lacks is a bug and traps.
  init(known year: Int, _ month: Int, _ day: Int) {
    guard let known = Day(year, month, day) else { preconditionFailure("no such day: \(year)-\(month)-\(day)") }
    self = known
  }

  /// The first day of its month.
  var firstOfMonth: Day { self - (parts.day - 1) }
}
