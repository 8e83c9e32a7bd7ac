import Components
import Domain
import Reference
import Registers
import Testing

@testable import Service

@Suite("The calendar and its form")
struct CalendarFormTests {
  private static let today = Day(2026, 11, 23) ?? Day(number: 0)

  private static func form(_ query: String) throws -> LimitForm {
    let questions = Questions(query: try #require(Query(Substring(query))))
    return try LimitForm(questions, today: today, year: nil, calendar: Calendars.official)
  }

  private static func page(_ year: Int, _ form: LimitForm) -> CalendarPage {
    CalendarPage(
      year: year, years: PublicCalendar.years, amended: AmendedCalendar(Calendars.official, []), count: form)
  }

  private static func drawn(_ page: CalendarPage, _ language: Language) -> String {
    var html = HTML(language: language)
    page.draw(into: &html)
    return html.string
  }

  @Test("nothing asked: today stands in the form, and nothing is counted")
  func empty() throws {
    let form = try Self.form("")
    #expect(form.from == Self.today)
    #expect(form.answer == nil)
    #expect(form.errors.isEmpty)
  }

  @Test("a full question is answered with its reasons", arguments: Language.allCases)
  func answered(language: Language) throws {
    let form = try Self.form("from=2026-02-10&number=10&limit=working&direction=after")
    #expect(form.answer?.due.day.description == "2026-03-03")
    let text = Self.drawn(Self.page(2026, form), language)
    #expect(text.contains(LimitWords.skipped[language]))
    #expect(text.contains(Occasion.lunarNewYear.wording[language]))
  }

  @Test(
    "what cannot be counted is said at its field, and what was typed stands there",
    arguments: [
      ("from=2026-02-30&number=10", LimitForm.Field.from), ("from=2026-02-10&number=ten", .number),
      ("from=2026-02-10", .number), ("number=10", .from), ("from=1990-01-01&number=10", .from),
      ("from=2026-02-10&number=-1", .number), ("from=2026-02-10&number=99999999999999999999", .number),
    ])
  func wrong(query: String, field: LimitForm.Field) throws {
    let form = try Self.form(query)
    #expect(form.answer == nil)
    #expect(form.errors.keys.contains(field))
    let text = Self.drawn(Self.page(2026, form), .en)
    #expect(text.contains("href=\"#\(field.rawValue)\""))
  }

  @Test("a kind of limit that is none cannot be read")
  func unreadable() {
    #expect(throws: UnreadableQuery.self) { try Self.form("from=2026-02-10&number=1&limit=moons") }
  }

  @Test("the year says how many days offices work, and marks what is estimated", arguments: Language.allCases)
  func years(language: Language) throws {
    let decided = Self.page(2026, try Self.form(""))
    #expect(decided.title(language).contains("249"))
    #expect(!Self.drawn(decided, language).contains(CalendarEntry.Footing.estimated.wording[language]))
    let expected = Self.drawn(Self.page(2027, try Self.form("")), language)
    #expect(expected.contains(CalendarEntry.Footing.estimated.wording[language]))
  }

  @Test("its rows as a file have a cell for each column")
  func cells() {
    for year in PublicCalendar.years {
      for entry in Calendars.official.entries(in: year) {
        #expect(CalendarCells.cells(entry, nil, .vi).count == CalendarCells.columns.count)
      }
    }
  }

  @Test("its address stands in three languages, as a page and as files", arguments: Language.allCases)
  func addresses(language: Language) {
    let path = "/\(language.rawValue)/calendar"
    #expect(Address(path: path) == .page(language, .calendar))
    #expect(Address(path: path + ".csv") == .file(language, .calendar, .csv))
    #expect(Address(path: path + ".json") == .file(language, .calendar, .json))
    #expect(Address(path: path + "/2026") == nil)
  }
}
