/// A public holiday as a law fixes it, for the days on which that law is in force: one line of dated, cited data.
public struct HolidayRule: Hashable, Sendable {
  public let occasion: Occasion
  public let date: Date
  /// How many days the law gives.
  public let days: Int
  public let restDays: RestDays
  public let inForce: ClosedRange<Day>
  public let source: String

  public init(
    occasion: Occasion, date: Date, days: Int, restDays: RestDays, inForce: ClosedRange<Day>, source: String
  ) {
    self.occasion = occasion
    self.date = date
    self.days = days
    self.restDays = restDays
    self.inForce = inForce
    self.source = source
  }

  /// In which calendar the law names the day.
  public enum Date: Hashable, Sendable {
    case solar(month: Int, day: Int)
    case lunar(month: Int, day: Int)
  }

  /// What becomes of a holiday that falls on a weekly rest day.
  public enum RestDays: String, Hashable, Sendable {
    /// The next working day is off instead (Labour Code 2019, art. 111(3)).
    case madeUp = "made-up"
    /// Nothing (a holiday outside art. 112(1)).
    case lost
  }

  /// The day the law names, in a year; traps on a date the calendar has not in every year.
  func day(in year: Int) -> Day {
    switch date {
    case .solar(let month, let day):
      guard let day = Day(year, month, day) else { preconditionFailure("no \(year)-\(month)-\(day)") }
      return day
    case .lunar(let month, let day): return LunarDate.firstDay(ofMonth: month, in: year) + (day - 1)
    }
  }
}
