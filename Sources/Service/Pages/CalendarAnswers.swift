import Components
import Domain
import Exchange
import HTTPTypes
import HTTPTypes
import Registers

/// The working calendar as the platform counts by it.
enum PublicCalendar {
  /// Decided days reach back to 2015; beyond the last decided year the calendar estimates, to 2040.
  static let years = 2015...2040
}

extension PageAnswers {
  /// The calendar of a year, as a page or as a file.
  func calendar(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let asked = try questions.year("year")
    let year = asked ?? today().year
    guard PublicCalendar.years.contains(year) else {
      throw UnreadableQuery(reason: LimitQuestion.Refusal.unknownDay(PublicCalendar.years).wording)
    }
    let known = try questions.moment(folded: house.registers.position).known
    let amended = try house.facts.calendar(knownAt: known)
    if let form { return calendarFile(amended, year, known, form, language) }
    let page = CalendarPage(
      year: year, years: PublicCalendar.years, amended: amended, known: known,
      count: try LimitForm(questions, today: today(), year: asked, calendar: amended.calendar))
    let address = asked == nil ? PageAddress.calendar.with("known", known.map { String($0) }) : page.address
    var reply = document(
      language, title: page.title(language), summary: SiteWords.calendarSummary[language], address: address, main: page)
    guard !page.count.errors.isEmpty else { return reply }
    reply.status = .badRequest
    reply.caching = .never
    return reply
  }

  private func calendarFile(
    _ amended: AmendedCalendar, _ year: Int, _ known: Int64?, _ form: FileForm, _ language: Language
  ) -> Reply {
    let entries = amended.calendar.entries(in: year)
    let acts = known.map { $0 + 1 } ?? house.registers.position
    let file = house.file(
      columns: CalendarCells.columns,
      head: [("list", .text("calendar")), ("year", .integer(Int64(year))), ("acts", .integer(acts))])
    return file.reply(as: form, named: "calendar-\(year)") { limit, skipping in
      entries.dropFirst(skipping).prefix(limit).map { entry in
        CalendarCells.cells(entry, amended.act(on: entry.day), language)
      }
    }
  }
}

extension LimitForm {
  /// The form as an address fills it. What cannot be counted is an error at its field; a choice that is none throws.
  init(_ questions: Questions, today: Day, year: Int?, calendar: WorkingCalendar) throws {
    let text = (from: questions.query["from"], number: questions.query["number"])
    self.init(
      from: text.from.map { Day(iso: $0) } ?? today, number: text.number ?? "",
      unit: try questions.code("limit", LimitQuestion.Unit.init(rawValue:)) ?? .working,
      direction: try questions.code("direction", LimitQuestion.Direction.init(rawValue:)) ?? .after, year: year)
    guard text.from != nil || text.number != nil else { return }
    count(text.from ?? "", by: calendar)
  }

  private mutating func count(_ typed: String, by calendar: WorkingCalendar) {
    guard let day = Day(iso: typed), let length = Int(number) else {
      if Day(iso: typed) == nil { errors[.from] = QuestionWords.day("from", typed) }
      if Int(number) == nil { errors[.number] = LimitQuestion.Refusal.badNumber(longest: unit.longest).wording }
      return
    }
    do {
      let question = try LimitQuestion(
        from: day, unit: unit, number: length, direction: direction, within: PublicCalendar.years)
      answer = question.answer(by: calendar)
    } catch {
      errors[error.field] = error.wording
    }
  }
}

extension LimitQuestion.Refusal {
  /// The field of the form that has to be put right.
  var field: LimitForm.Field {
    switch self {
    case .unknownDay: .from
    case .badNumber: .number
    }
  }
}

/// A line of the calendar as a row of a file.
enum CalendarCells {
  static let columns = ["day", "weekday", "meaning", "occasion", "exchanged_with", "status", "words", "source", "act"]

  static func cells(_ entry: CalendarEntry, _ act: Int64?, _ language: Language) -> [Cell] {
    [
      .day(entry.day), .integer(Int64(entry.day.weekday.rawValue)), .text(entry.meaning.word),
      .words(entry.meaning.occasion?.rawValue), .optional(entry.meaning.exchangedWith), .text(entry.footing.rawValue),
      .text(entry.meaning.wording[language]), .text(entry.source), act.map { .integer($0) } ?? .absent,
    ]
  }
}
