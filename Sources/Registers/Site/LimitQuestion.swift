public import Domain

/// A time limit that someone wants counted: from which day, how long, and which way (thời hạn; Civil Code 2015, arts 144–148).
public struct LimitQuestion: Hashable, Sendable {
  public let from: Day
  public let limit: TimeLimit
  public let direction: Direction

  /// Throws where the calendar does not know the day, or the limit is longer than any law sets.
  public init(
    from: Day, unit: Unit, number: Int, direction: Direction, within years: ClosedRange<Int>
  ) throws(Refusal) {
    guard years.contains(from.year) else { throw .unknownDay(years) }
    guard (0...unit.longest).contains(number) else { throw .badNumber(longest: unit.longest) }
    self.from = from
    self.limit = unit.limit(number)
    self.direction = direction
  }

  /// In what a limit is counted.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case working, calendar, weeks, months, years

    /// Ten years, in this unit: longer limits are not counted.
    public var longest: Int {
      switch self {
      case .working: 2500
      case .calendar: 3653
      case .weeks: 520
      case .months: 120
      case .years: 10
      }
    }

    public func limit(_ number: Int) -> TimeLimit {
      switch self {
      case .working: .workingDays(number)
      case .calendar: .days(number)
      case .weeks: .weeks(number)
      case .months: .months(number)
      case .years: .years(number)
      }
    }
  }

  /// Which way a limit is counted from its day.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// A limit that runs from the day.
    case after
    /// What must be done at least so long before the day.
    case before
  }

  /// Why a limit is not counted.
  public enum Refusal: Error, Hashable, Sendable {
    /// The day lies outside the years of which the calendar knows the days off.
    case unknownDay(ClosedRange<Int>)
    case badNumber(longest: Int)
  }

  /// The answer by a calendar. Cost: one look a day, some 2,500 at most.
  public func answer(by calendar: WorkingCalendar) -> LimitAnswer {
    switch direction {
    case .after: LimitAnswer(question: self, due: calendar.due(limit, from: from), rest: nil)
    case .before:
      LimitAnswer(question: self, due: calendar.latest(limit, before: from), calendar: calendar)
    }
  }
}

/// When a time limit ends, and how it was counted.
public struct LimitAnswer: Hashable, Sendable {
  public let question: LimitQuestion
  public let due: DueDay
  /// Why offices rest on the due day, and the last day before on which they work; nil where they work on it.
  public let rest: Rest?

  public struct Rest: Hashable, Sendable {
    public let reason: RestDay
    public let lastWorked: Day
  }

  init(question: LimitQuestion, due: DueDay, rest: Rest?) {
    self.question = question
    self.due = due
    self.rest = rest
  }

  init(question: LimitQuestion, due: DueDay, calendar: WorkingCalendar) {
    let rest = calendar.rest(on: due.day).map { reason in
      Rest(reason: reason, lastWorked: calendar.workingDay(onOrBefore: due.day))
    }
    self.init(question: question, due: due, rest: rest)
  }

  /// Whether the due day may still move, for a day it rests on has only been estimated.
  public var restsOnEstimates: Bool { due.restsOnEstimates || rest?.reason.isEstimated == true }
}
