public import Domain

extension Day {
  /// The day for tables and captions: `30/11/2025` in Vietnamese and French, `30 Nov 2025` in English. In sentences: `words(_:)`.
  public func short(_ language: Language) -> String {
    var html = HTML(language: language, capacity: 16)
    html.short(self)
    return html.string
  }

  fileprivate static let shortMonthsInEnglish: [StaticString] = [
    " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec ",
  ]
}

extension HTML {
  /// Writes the day as tables show it.
  fileprivate mutating func short(_ value: Day) {
    let (year, month, day) = value.parts
    switch language {
    case .vi, .fr:
      two(day)
      literal("/")
      two(month)
      literal("/")
    case .en:
      digits(day)
      literal(Day.shortMonthsInEnglish[month - 1])
    }
    digits(year)
  }

  /// Writes the day as machines read it.
  fileprivate mutating func iso(_ value: Day) {
    let (year, month, day) = value.parts
    two(year / 100)
    two(year % 100)
    literal("-")
    two(month)
    literal("-")
    two(day)
  }

  private mutating func two(_ number: Int) {
    byte(0x30 + UInt8(number / 10))
    byte(0x30 + UInt8(number % 10))
  }
}

/// A day in a table: short, with its ISO form for machines.
public struct DayText: Component, Sendable {
  public let day: Day

  public init(_ day: Day) { self.day = day }

  public func draw(into html: inout HTML) {
    html.literal("<time datetime=\"")
    html.iso(day)
    html.literal("\">")
    html.short(day)
    html.literal("</time>")
  }
}

/// A moment: day and clock of Hà Nội, with its ISO form (UTC+7) for machines.
public struct MomentText: Component, Sendable {
  public let instant: Instant

  public init(_ instant: Instant) { self.instant = instant }

  public func draw(into html: inout HTML) {
    let (day, clock) = (instant.day, instant.clock)
    html.literal("<time datetime=\"")
    html.iso(day)
    html.literal("T")
    html.text(clock)
    html.literal("+07:00\">")
    html.short(day)
    html.literal(" ")
    html.text(clock)
    html.literal("</time>")
  }
}
