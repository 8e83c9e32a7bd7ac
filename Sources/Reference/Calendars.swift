public import Domain

/// The working calendar of Viet Nam as the tables have it (`Calendar/decided-days.csv`, `Calendar/holiday-rules.csv`).
public enum Calendars {
  /// Read once, when first asked for; corrections recorded later are put on it with ``WorkingCalendar/amended(by:)``.
  public static let official = WorkingCalendar(decided: decidedDays(), rules: holidayRules())

  private static func decidedDays() -> [CalendarEntry] {
    let table = Table("Calendar/decided-days.csv")
    let columns = ["day", "meaning", "occasion", "other", "footing", "source"].map(table.column)
    return table.rows.map { row in
      guard let day = Day(iso: row[columns[0]]), let footing = CalendarEntry.Footing(rawValue: row[columns[4]]),
        let meaning = CalendarEntry.Meaning(
          word: row[columns[1]], occasion: Occasion(rawValue: row[columns[2]]), other: Day(iso: row[columns[3]]))
      else { fatalError("Reference: decided days, \(row)") }
      return CalendarEntry(day: day, meaning: meaning, footing: footing, source: row[columns[5]])
    }
  }

  private static func holidayRules() -> [HolidayRule] {
    let table = Table("Calendar/holiday-rules.csv")
    let columns = ["occasion", "calendar", "month", "day", "days", "rest_days", "from", "until", "source"]
      .map(table.column)
    return table.rows.map { row in
      guard let occasion = Occasion(rawValue: row[columns[0]]), let month = Int(row[columns[2]]),
        let day = Int(row[columns[3]]), let days = Int(row[columns[4]]),
        let restDays = HolidayRule.RestDays(rawValue: row[columns[5]]),
        let from = Day(iso: row[columns[6]]), let until = Day(iso: row[columns[7]])
      else { fatalError("Reference: holiday rules, \(row)") }
      let date: HolidayRule.Date =
        row[columns[1]] == "lunar" ? .lunar(month: month, day: day) : .solar(month: month, day: day)
      return HolidayRule(
        occasion: occasion, date: date, days: days, restDays: restDays, inForce: from...until, source: row[columns[8]])
    }
  }
}
