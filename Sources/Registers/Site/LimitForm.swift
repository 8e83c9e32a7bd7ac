public import Components
public import Domain

/// The small form that counts a time limit: what was typed, what is wrong with it, and the answer.
public struct LimitForm: Component, Sendable {
  /// The fields as the address names them.
  public enum Field: String, CaseIterable, Sendable { case from, number, limit, direction }

  public var from: Day?
  /// As typed, so that a wrong number can be shown again.
  public var number: String
  public var unit: LimitQuestion.Unit
  public var direction: LimitQuestion.Direction
  public var errors: [Field: Wording]
  /// nil while nothing was asked, or what was asked cannot be counted.
  public var answer: LimitAnswer?
  /// The year of the calendar it stands under; nil for this year's.
  public var year: Int?

  public init(
    from: Day?, number: String = "", unit: LimitQuestion.Unit = .working, direction: LimitQuestion.Direction = .after,
    errors: [Field: Wording] = [:], answer: LimitAnswer? = nil, year: Int? = nil
  ) {
    self.from = from
    self.number = number
    self.unit = unit
    self.direction = direction
    self.errors = errors
    self.answer = answer
    self.year = year
  }

  public func draw(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(CalendarWords.count), basis: Phrase(CalendarWords.countBasis), id: "count"))
    html.form(
      .method("get"), .action(PageAddress.calendar.link(html.language, fragment: "count")), .class("filters"),
      .aria(.labelledby, "count")
    ) { html in
      if let year { html.input(.type("hidden"), .name("year"), .value(String(year))) }
      html.div(.class("filters-fields")) { $0.draw(fields) }
      html.div(.class("filters-actions")) { $0.draw(Button(CalendarWords.reckon)) }
    }
    if let answer { draw(answer, into: &html) }
  }

  /// The four questions in their order.
  var fields: [FormField] {
    [
      field(.from, CalendarWords.from, .day(from)),
      field(.number, CalendarWords.number, .text(number, kind: .digits)),
      field(
        .limit, CalendarWords.unit,
        .select(unit.rawValue, LimitQuestion.Unit.allCases.map { .init($0.rawValue, Phrase($0.wording)) })),
      field(
        .direction, CalendarWords.direction,
        .select(direction.rawValue, LimitQuestion.Direction.allCases.map { .init($0.rawValue, Phrase($0.wording)) })),
    ]
  }

  private func field(_ name: Field, _ label: Wording, _ control: FormField.Control) -> FormField {
    FormField(name.rawValue, Phrase(label), control, error: errors[name].map { Phrase($0) })
  }

  private func draw(_ answer: LimitAnswer, into html: inout HTML) {
    var notice = Notice(
      Phrase(LimitWords.rule(answer.question)), title: Phrase(LimitWords.sentence(answer)),
      tone: answer.restsOnEstimates ? .waiting : .accent)
    if let rest = answer.rest { notice.paragraphs.append(Phrase(LimitWords.rest(rest))) }
    if answer.restsOnEstimates { notice.paragraphs.append(Phrase(LimitWords.estimated)) }
    if answer.due.skipped.isEmpty { notice.paragraphs.append(Phrase(LimitWords.nothingSkipped)) }
    html.draw(notice)
    skipped(answer.due.skipped, into: &html)
    worked(answer.due.worked, into: &html)
  }

  private func skipped(_ days: [DueDay.Skipped], into html: inout HTML) {
    guard !days.isEmpty else { return }
    html.draw(
      DataTable(
        Phrase(LimitWords.skipped),
        columns: [
          Column(CalendarWords.day, .rowHeading) { (skipped: DueDay.Skipped) in DayText(skipped.day) },
          Column(CalendarWords.weekday) { (skipped: DueDay.Skipped) in Phrase(skipped.day.weekday.wording) },
          Column(CalendarWords.reason) { (skipped: DueDay.Skipped) in Phrase(CalendarWords.reason(skipped.reason)) },
        ], rows: days, id: "skipped"))
  }

  private func worked(_ entries: [CalendarEntry], into html: inout HTML) {
    guard !entries.isEmpty else { return }
    html.draw(
      DataTable(
        Phrase(LimitWords.worked),
        columns: [
          Column(CalendarWords.day, .rowHeading) { (entry: CalendarEntry) in DayText(entry.day) },
          Column(CalendarWords.weekday) { (entry: CalendarEntry) in Phrase(entry.day.weekday.wording) },
          Column(CalendarWords.reason) { (entry: CalendarEntry) in Phrase(entry.meaning.wording) },
        ], rows: entries, id: "worked"))
  }
}
