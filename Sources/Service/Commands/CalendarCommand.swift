import ArgumentParser
import Domain
import Foundation

/// `nhipcau calendar …`: the working calendar as it is decided.
struct CalendarCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: CalendarCommandWords.abstract[Reader.language],
      subcommands: [AmendCalendarCommand.self])
  }
}

/// `nhipcau calendar amend --day 2027-02-08 --holiday tet --source "…" --reason "…"`: a correction of the calendar, as an act.
struct AmendCalendarCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "amend", abstract: CalendarCommandWords.amend[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Option(name: .long, help: ArgumentHelp(CalendarCommandWords.day[Reader.language], valueName: "yyyy-mm-dd"))
  var day: Day?

  @Option(name: .long, help: ArgumentHelp(CalendarCommandWords.holiday[Reader.language], valueName: "occasion"))
  var holiday: String?

  @Option(
    name: .customLong("in-lieu"),
    help: ArgumentHelp(CalendarCommandWords.inLieu[Reader.language], valueName: "occasion"))
  var inLieu: String?

  @Option(
    name: .customLong("off-for"),
    help: ArgumentHelp(CalendarCommandWords.offFor[Reader.language], valueName: "yyyy-mm-dd"))
  var offFor: Day?

  @Option(
    name: .customLong("worked-for"),
    help: ArgumentHelp(CalendarCommandWords.workedFor[Reader.language], valueName: "yyyy-mm-dd"))
  var workedFor: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(CalendarCommandWords.footing[Reader.language], valueName: "announced|enacted|estimated"))
  var footing = "announced"

  @Option(name: .long, help: ArgumentHelp(CalendarCommandWords.source[Reader.language], valueName: "text"))
  var source = ""

  @Option(name: .long, help: ArgumentHelp(CalendarCommandWords.remove[Reader.language], valueName: "yyyy-mm-dd"))
  var remove: [Day] = []

  @Option(name: .long, help: ArgumentHelp(CalendarCommandWords.file[Reader.language], valueName: "file"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp(CalendarCommandWords.reason[Reader.language], valueName: "text"))
  var reason: String

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(CalendarCommandWords.rehearsal[Reader.language]))
  var rehearsal = false

  func run() async throws {
    let order = CalendarOrder(lines: try lines, reason: reason, mode: rehearsal ? .rehearsal : .record)
    _ = try order.read()
    let result = try await ControlRoute.run(.amendCalendar(order), in: common.directory) { _ in }
    guard case .calendarAmended(let receipt) = result else { return }
    print(try answer.json ? AnswerText.json(receipt) : AmendCalendarCommand.text(receipt, Reader.language))
  }

  private var lines: [CalendarOrder.Line] {
    get throws {
      if let file {
        guard day == nil, remove.isEmpty else { throw CommandFault(DecidedWords.fileOrDays, code: Exit.wrongUse) }
        return try CalendarSheet.lines(of: try DecidedSheet(file, columns: CalendarSheet.columns))
      }
      let removed = remove.map { CalendarOrder.Line(place: "--remove", day: $0.description, meaning: "plain") }
      return try (day.map { [try line(of: $0)] } ?? []) + removed
    }
  }

  private func line(of day: Day) throws -> CalendarOrder.Line {
    let given: [(word: String, occasion: String, other: String)] = [
      holiday.map { ("holiday", $0, "") }, inLieu.map { ("in-lieu", $0, "") },
      offFor.map { ("off-in-exchange", "", $0.description) },
      workedFor.map { ("worked-in-exchange", "", $0.description) },
    ].compactMap { $0 }
    guard given.count == 1 else { throw CommandFault(DecidedWords.oneMeaning, code: Exit.wrongUse) }
    return CalendarOrder.Line(
      place: "--day", day: day.description, meaning: given[0].word, occasion: given[0].occasion, other: given[0].other,
      footing: footing, source: source)
  }

  private static func text(_ receipt: CalendarReceipt, _ language: Language) -> String {
    let rows = receipt.changes.map { change in
      let before = (change.before ?? DecidedWords.plainDay)[language]
      let after = (change.after ?? DecidedWords.plainDay)[language]
      let moves = change.movesDeadlines ? " (\(DecidedWords.moves[language]))" : ""
      return (label: "\(change.day) \(change.weekday[language])", lines: ["\(before) → \(after)\(moves)"])
    }
    let head = DecidedWords.amended(receipt.act, receipt.changes.count)[language]
    return ([head] + AnswerText.columns(rows)).joined(separator: "\n")
  }
}

/// A file of corrections: a row a day.
enum CalendarSheet {
  static let columns = ["day", "meaning", "occasion", "other", "footing", "source"]

  static func lines(of sheet: DecidedSheet) throws -> [CalendarOrder.Line] {
    sheet.rows.map { row in
      CalendarOrder.Line(
        place: row.place, day: row.cells[0], meaning: row.cells[1], occasion: row.cells[2], other: row.cells[3],
        footing: row.cells[4], source: row.cells[5])
    }
  }
}
