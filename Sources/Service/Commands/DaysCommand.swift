import ArgumentParser
import Domain
import Registers

/// `nhipcau days --from 2026-02-10 --working 10`: when a time limit ends, and why each skipped day was skipped.
struct DaysCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "days", abstract: DaysWords.abstract[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Option(name: .long, help: ArgumentHelp(DaysWords.fromHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var from: Day

  @Option(name: .long, help: ArgumentHelp(DaysWords.inUnit(.working)[Reader.language], valueName: "number"))
  var working: Int?

  @Option(name: .long, help: ArgumentHelp(DaysWords.inUnit(.calendar)[Reader.language], valueName: "number"))
  var calendar: Int?

  @Option(name: .long, help: ArgumentHelp(DaysWords.inUnit(.weeks)[Reader.language], valueName: "number"))
  var weeks: Int?

  @Option(name: .long, help: ArgumentHelp(DaysWords.inUnit(.months)[Reader.language], valueName: "number"))
  var months: Int?

  @Option(name: .long, help: ArgumentHelp(DaysWords.inUnit(.years)[Reader.language], valueName: "number"))
  var years: Int?

  @Flag(name: .long, help: ArgumentHelp(DaysWords.backHelp[Reader.language]))
  var back = false

  func run() throws {
    let question = try DaysAnswer.question(from: from, limits: limits, direction: back ? .before : .after)
    let due = question.answer(by: try RecordedFacts.calendar(in: common.directory))
    print(try answer.json ? AnswerText.json(DaysAnswer.forPrograms(due)) : DaysAnswer.text(due, Reader.language))
  }

  private var limits: [(unit: LimitQuestion.Unit, number: Int?)] {
    [(.working, working), (.calendar, calendar), (.weeks, weeks), (.months, months), (.years, years)]
  }
}
