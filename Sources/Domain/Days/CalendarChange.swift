/// A day of which two calendars speak differently, for whoever corrects one.
public struct CalendarChange: Hashable, Sendable {
  public let day: Day
  public let before: CalendarEntry?
  public let after: CalendarEntry?

  /// Whether offices work on the day in the one and rest in the other.
  public var movesDeadlines: Bool {
    works(before) != works(after)
  }

  private func works(_ entry: CalendarEntry?) -> Bool { entry?.meaning.isWorked ?? !day.weekday.isWeekend }
}

extension WorkingCalendar {
  /// Every day of those years of which this calendar and a later one speak differently: what was estimated for an occasion that
  /// is now decided falls away too.
  public func changes(to later: WorkingCalendar, in years: ClosedRange<Int>) -> [CalendarChange] {
    years.flatMap { year -> [CalendarChange] in
      let days = Set((entries(in: year) + later.entries(in: year)).map(\.day)).sorted()
      return days.compactMap { day in
        let change = CalendarChange(day: day, before: entry(on: day), after: later.entry(on: day))
        return change.before == change.after ? nil : change
      }
    }
  }
}
