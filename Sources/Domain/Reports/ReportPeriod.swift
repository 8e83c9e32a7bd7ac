/// The days a yearly report tells of, and when it is due (kỳ báo cáo; Decree 58/2022/NĐ-CP, art. 21(5)).
public struct ReportPeriod: Hashable, Sendable {
  public let year: Int
  /// The first and last day of its data, both counted, by the clock of Hà Nội.
  public let from: Day
  public let to: Day
  /// The day the decree names.
  public let stated: Day
  /// The last day for sending it: the stated one, or the working day it moves to.
  public let due: Day
  /// The rest days over which it was moved.
  public let skipped: [DueDay.Skipped]

  public init(_ rule: ReportRule, year: Int, by calendar: WorkingCalendar) {
    self.year = year
    from = rule.dataFrom.day(in: year - 1)
    to = rule.dataTo.day(in: year)
    stated = rule.due.day(in: year)
    var (day, skipped) = (stated, [DueDay.Skipped]())
    switch rule.moves {
    case .never: break
    case .nextWorkingDay:
      while let reason = calendar.rest(on: day) {
        skipped.append(DueDay.Skipped(day: day, reason: reason))
        day = day + 1
      }
    }
    due = day
    self.skipped = skipped
  }

  public func holds(_ day: Day) -> Bool { from <= day && day <= to }

  /// Whether what happened at a moment belongs to it: 14 December 23:59 does, a minute later does not.
  public func holds(_ moment: Instant) -> Bool { holds(moment.day) }

  /// Days of the calendar after the due day; nil where it came in time.
  public func daysLate(_ filed: Day) -> Int? { filed > due ? filed - due : nil }

  /// Whether something may be filed for it: once its data are over.
  public func isOver(on day: Day) -> Bool { day > to }

  /// The year whose report is the next to be due, or was due last, on a day: that of the period the day after `to` opens.
  public static func current(_ rule: ReportRule, on day: Day) -> Int {
    day > rule.dataTo.day(in: day.year) ? day.year : day.year - 1
  }
}
