public import Domain

extension Day {
  /// The day for tables and captions: `30/11/2025` in Vietnamese and French, `30 Nov 2025` in English. In sentences: `words(_:)`.
  public func short(_ language: Language) -> String {
    let (year, month, day) = parts
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch language {
    case .vi, .fr: return "\(two(day))/\(two(month))/\(year)"
    case .en: return "\(day) \(Day.shortMonthsInEnglish[month - 1]) \(year)"
    }
  }

  private static let shortMonthsInEnglish = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// A day in a table: short, with its ISO form for machines.
public struct DayText: Component, Sendable {
  public let day: Day

  public init(_ day: Day) { self.day = day }

  public func draw(into html: inout HTML) { html.time(day.short(html.language), .datetime(day.description)) }
}

/// A moment: day and clock of Hà Nội, with its ISO form (UTC+7) for machines.
public struct Moment: Component, Sendable {
  public let instant: Instant

  public init(_ instant: Instant) { self.instant = instant }

  public func draw(into html: inout HTML) {
    let (day, clock) = (instant.day, instant.clock)
    html.time(.datetime("\(day)T\(clock)+07:00")) { html in
      html.text(day.short(html.language))
      html.text(" ")
      html.text(clock)
    }
  }
}
