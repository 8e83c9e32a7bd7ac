extension Day {
  /// The same date so many months later (earlier, when negative), or the last day of that month where it has no such date
  /// (Civil Code 2015, art. 148(3)). Traps outside the years 1 to 9999.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + (month - 1) + months
    let (targetYear, targetMonth) = (index / 12, index % 12 + 1)
    guard let target = Day(targetYear, targetMonth, min(day, Day.length(of: targetMonth, in: targetYear))) else {
      preconditionFailure("\(self) and \(months) months lie outside the calendar")
    }
    return target
  }

  /// The last day of this day's month (Civil Code 2015, art. 146(2)(c)).
  public var endOfMonth: Day {
    let (year, month, day) = parts
    return self + (Day.length(of: month, in: year) - day)
  }
}
