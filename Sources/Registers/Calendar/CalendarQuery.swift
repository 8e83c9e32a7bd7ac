public import Domain

/// A line of the calendar that an act put there, or took away.
public struct AmendedLine: Hashable, Sendable {
  public var day: Day
  /// nil where the day is plain again.
  public var entry: CalendarEntry?
  /// The position of the act that says so.
  public var act: Int64

  public init(day: Day, entry: CalendarEntry?, act: Int64) {
    self.day = day
    self.entry = entry
    self.act = act
  }
}

extension Reading {
  /// The corrections of the working calendar as they stand, or as they stood with the acts up to and with a position; by day.
  /// Cost: one row a corrected day.
  public func calendarLines(knownAt known: Int64? = nil) throws -> [AmendedLine] {
    var lines: [AmendedLine] = []
    let condition = known == nil ? "known_to = \(openEnd) AND ?1 = 0" : "known_from <= ?1 AND known_to > ?1"
    try database.prepared(
      "SELECT act, day, meaning, occasion, other, footing, source FROM calendar_line WHERE \(condition) ORDER BY day"
    ).each(known ?? 0) { row in
      let (act, day) = (row.integer(), Day(number: row.int()))
      let (word, occasion, other, footing, source) = (row.text(), row.text(), row.day(), row.text(), row.text())
      let meaning = CalendarEntry.Meaning(word: word, occasion: Occasion(rawValue: occasion), other: other)
      let entry = meaning.map { meaning in
        CalendarEntry(
          day: day, meaning: meaning, footing: CalendarEntry.Footing(rawValue: footing) ?? .announced, source: source)
      }
      lines.append(AmendedLine(day: day, entry: entry, act: act))
    }
    return lines
  }
}

/// The working calendar with all that acts have corrected in it.
public struct AmendedCalendar: Sendable {
  public let calendar: WorkingCalendar
  /// What acts say, by day.
  public let lines: [AmendedLine]

  /// The calendar of the tables, corrected.
  public init(_ official: WorkingCalendar, _ lines: [AmendedLine]) {
    self.lines = lines
    calendar =
      lines.isEmpty
      ? official
      : official.amended(by: lines.compactMap(\.entry), removing: lines.filter { $0.entry == nil }.map(\.day))
  }

  /// The act that says what a day is; nil where the tables say it.
  public func act(on day: Day) -> Int64? { lines.first { $0.day == day }?.act }

  /// Days of a year that an act made plain again.
  public func plainDays(in year: Int) -> [AmendedLine] { lines.filter { $0.entry == nil && $0.day.year == year } }
}
