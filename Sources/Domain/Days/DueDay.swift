/// The day a time limit ends on, and why each day that did not count was passed over.
public struct DueDay: Hashable, Sendable {
  public let from: Day
  public let limit: TimeLimit
  /// The last day (thời điểm kết thúc thời hạn), until 24:00 (Civil Code 2015, art. 148(6)).
  public let day: Day
  /// Rest days that were not counted, or over which the end was moved; in the order of the count.
  public let skipped: [Skipped]
  /// Saturdays and Sundays that were counted because offices worked on them; in the order of the count.
  public let worked: [CalendarEntry]

  public struct Skipped: Hashable, Sendable {
    public let day: Day
    public let reason: RestDay
  }

  /// Whether a day was passed over that has only been estimated: then the due day may still move.
  public var restsOnEstimates: Bool { skipped.contains(where: \.reason.isEstimated) }
}

extension WorkingCalendar {
  /// The day a limit ends on when it runs from a day, that day not counted (Civil Code 2015, art. 147). Working days are
  /// counted one by one; days, weeks, months and years run through, and an end on a rest day moves to the next working day
  /// (art. 148(3)–(5)). A limit of nothing ends on the day itself.
  public func due(_ limit: TimeLimit, from: Day) -> DueDay {
    var walk = Walk(calendar: self, at: from)
    switch limit {
    case .workingDays(let count): walk.count(count, step: 1)
    case .days(let count): walk.land(on: from + count)
    case .weeks(let count): walk.land(on: from + 7 * count)
    case .months(let count): walk.land(on: from.adding(months: count))
    case .years(let count): walk.land(on: from.adding(months: 12 * count))
    }
    return DueDay(from: from, limit: limit, day: walk.day, skipped: walk.skipped, worked: walk.worked)
  }

  /// The last day for what must be done at least so long before a day ("chậm nhất 60 ngày trước ngày hết hạn").
  ///
  /// Counted in days, weeks, months or years it is not moved off a rest day: earlier would ask more than the law, later would
  /// be late. Counted in working days it is the last working day from which the limit ends on or before `day`.
  public func latest(_ limit: TimeLimit, before day: Day) -> DueDay {
    var walk = Walk(calendar: self, at: day)
    switch limit {
    case .workingDays(let count): walk.countBack(count)
    case .days(let count): walk.day = day - count
    case .weeks(let count): walk.day = day - 7 * count
    case .months(let count): walk.day = day.adding(months: -count)
    case .years(let count): walk.day = day.adding(months: -12 * count)
    }
    return DueDay(from: day, limit: limit, day: walk.day, skipped: walk.skipped, worked: walk.worked)
  }
}

/// A count along the calendar that remembers what it passed.
private struct Walk {
  let calendar: WorkingCalendar
  var day: Day
  var skipped: [DueDay.Skipped] = []
  var worked: [CalendarEntry] = []

  init(calendar: WorkingCalendar, at day: Day) {
    self.calendar = calendar
    self.day = day
  }

  /// Moves over so many working days.
  mutating func count(_ count: Int, step: Int) {
    for _ in 0..<max(0, count) {
      day = day + step
      pass(step)
      note()
    }
  }

  /// Moves back to the last working day after which so many working days remain up to the start, the start among them.
  mutating func countBack(_ count: Int) {
    guard count > 0 else { return }
    pass(-1)
    note()
    self.count(count, step: -1)
  }

  /// Moves to a day, then on to the next working day.
  mutating func land(on end: Day) {
    guard end > day else { return }
    day = end
    pass(1)
    note()
  }

  private mutating func pass(_ step: Int) {
    while let reason = calendar.rest(on: day) {
      skipped.append(DueDay.Skipped(day: day, reason: reason))
      day = day + step
    }
  }

  private mutating func note() {
    if let entry = calendar.entry(on: day) { worked.append(entry) }
  }
}
