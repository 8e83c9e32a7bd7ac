import ArgumentParser
import Domain
import Reference

/// `nhipcau due --procedure certificate.operation.issue --filed 2026-02-10`: when every step is due, and why.
struct DueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "due", abstract: DueWords.abstract[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Option(name: .long, help: ArgumentHelp(DueWords.procedureHelp[Reader.language], valueName: "name"))
  var procedure: String

  @Option(name: .long, help: ArgumentHelp(DueWords.filedHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var filed: Day

  @Option(name: .long, help: ArgumentHelp(DueWords.dayHelp(.complete)[Reader.language], valueName: "yyyy-mm-dd"))
  var complete: Day?

  @Option(
    name: .long, help: ArgumentHelp(DueWords.dayHelp(.letterReceived)[Reader.language], valueName: "yyyy-mm-dd"))
  var received: Day?

  @Option(name: .long, help: ArgumentHelp(DueWords.dayHelp(.allOpinions)[Reader.language], valueName: "yyyy-mm-dd"))
  var answered: Day?

  @Option(
    name: .long, help: ArgumentHelp(DueWords.dayHelp(.receivedForDecision)[Reader.language], valueName: "yyyy-mm-dd"))
  var receivedForDecision: Day?

  @Option(name: .long, help: ArgumentHelp(DueWords.dayHelp(.issued)[Reader.language], valueName: "yyyy-mm-dd"))
  var issued: Day?

  @Option(
    name: .long, help: ArgumentHelp(DueWords.dayHelp(.certificateReceived)[Reader.language], valueName: "yyyy-mm-dd"))
  var certificateReceived: Day?

  func run() throws {
    let due = try DueAnswer(
      to: procedure, filed: filed, known: known, calendar: try RecordedFacts.calendar(in: common.directory))
    print(try answer.json ? AnswerText.json(due.forPrograms) : due.text(Reader.language))
  }

  private var known: [StatutoryStep.Milestone: Day] {
    let days: [(StatutoryStep.Milestone, Day?)] = [
      (.complete, complete), (.letterReceived, received), (.allOpinions, answered),
      (.receivedForDecision, receivedForDecision), (.issued, issued),
      (.certificateReceived, certificateReceived),
    ]
    return Dictionary(uniqueKeysWithValues: days.compactMap { event, day in day.map { (event, $0) } })
  }
}
