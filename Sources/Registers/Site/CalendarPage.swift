public import Components
public import Domain

/// The working calendar of a year: holidays, days in lieu and exchanged Saturdays, how firmly each stands and on what; and a
/// form that counts a time limit by it.
public struct CalendarPage: Component {
  public var year: Int
  /// The years that can be looked at.
  public var years: ClosedRange<Int>
  /// The lines of the year, by day.
  public var entries: [CalendarEntry]
  public var count: LimitForm
  /// The calendar the lines are from, which knows what acts have corrected.
  public var amended: AmendedCalendar
  /// The position up to which the record is believed; nil: what it says now.
  public var known: Int64?

  public init(
    year: Int, years: ClosedRange<Int>, amended: AmendedCalendar, known: Int64? = nil, count: LimitForm
  ) {
    self.year = year
    self.years = years
    self.amended = amended
    self.known = known
    self.count = count
    entries = amended.calendar.entries(in: year)
  }

  public static let title = CalendarWords.title

  /// The finding: how many days offices work that year, and why not more.
  public func title(_ language: Language) -> String {
    CalendarWords.finding(year: year, working: workingDays, off: weekdaysOff, exchanged: exchanged)[language]
  }

  /// The year's page, without the question of the form.
  public var address: PageAddress { address(of: year) }

  private func address(of year: Int) -> PageAddress {
    PageAddress.calendar.with("year", String(year)).with("known", known.map { String($0) })
  }

  /// Monday to Friday, less days off, and weekend days worked.
  var workingDays: Int {
    guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return 0 }
    let weekdays = (first.number...last.number).count { !Day(number: $0).weekday.isWeekend }
    return weekdays - weekdaysOff + exchanged
  }

  private var weekdaysOff: Int { entries.count { !$0.meaning.isWorked && !$0.day.weekday.isWeekend } }
  private var exchanged: Int { entries.count { $0.meaning.isWorked } }
  private var estimated: Int { entries.count { $0.footing == .estimated } }

  public func draw(into html: inout HTML) {
    html.draw(ErrorSummary(count.fields))
    html.draw(Heading(Phrase(title(html.language)), lede: Phrase(CalendarWords.lede)))
    if estimated > 0 {
      html.draw(Notice(Phrase(CalendarWords.estimates(estimated, of: entries.count)), tone: .waiting))
    }
    if let known { html.draw(Notice(Phrase(MomentWords.known(known)), tone: .neutral)) }
    otherYears(into: &html)
    html.draw(table)
    plainDays(into: &html)
    html.draw(DownloadLinks(of: address, as: .list, in: html.language))
    html.section { $0.draw(count) }
  }

  private func otherYears(into html: inout HTML) {
    let near = [year - 1, year + 1].filter(years.contains)
    html.p { html in
      for (index, other) in near.enumerated() {
        if index > 0 { html.text(" · ") }
        html.a(CalendarWords.year(other), .href(address(of: other)))
      }
    }
  }

  /// Days an act took out of the calendar.
  private func plainDays(into html: inout HTML) {
    let plain = amended.plainDays(in: year)
    if plain.isEmpty { return }
    html.p(CalendarWords.plain)
    html.ul { html in
      for line in plain { html.li(Phrase(line.day) + " · " + CalendarPage.proof(line.act)) }
    }
  }

  private static func proof(_ act: Int64) -> Phrase { .link(CalendarWords.act(act), to: PageAddress.act(act)) }

  private var table: DataTable<CalendarEntry> {
    DataTable(
      Phrase(CalendarWords.caption(year)),
      columns: [
        Column(CalendarWords.day, .rowHeading) { (entry: CalendarEntry) in DayText(entry.day) },
        Column(CalendarWords.weekday) { (entry: CalendarEntry) in Phrase(entry.day.weekday.wording) },
        Column(CalendarWords.what) { (entry: CalendarEntry) in Phrase(entry.meaning.wording) },
        Column(CalendarWords.standing) { (entry: CalendarEntry) in Tag(entry.footing.wording, entry.footing.tone) },
        Column(CalendarWords.basis) { (entry: CalendarEntry, html: inout HTML) in
          html.draw(Phrase.said(entry.source, in: entry.languageOfSource, for: html.language))
          guard let act = amended.act(on: entry.day) else { return }
          html.text(" · ")
          html.draw(CalendarPage.proof(act))
        },
      ], rows: entries, id: "calendar")
  }
}

extension CalendarEntry.Footing {
  fileprivate var tone: Tag.Tone {
    switch self {
    case .announced: .good
    case .enacted: .neutral
    case .estimated: .waiting
    }
  }
}

extension CalendarEntry {
  /// Notices are cited in Vietnamese ("Thông báo …"), laws in English.
  fileprivate var languageOfSource: String {
    firstWord.utf8.allSatisfy { $0 < 0x80 } ? Language.en.rawValue : Language.vi.rawValue
  }

  private var firstWord: Substring { source.prefix { $0 != " " } }
}
