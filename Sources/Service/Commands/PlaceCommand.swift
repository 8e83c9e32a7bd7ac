import ArgumentParser
import Domain

/// `nhipcau place "Hà Giang"`: what a name or code of a place means, on a day or at any time. Exit 1 where it means nothing.
struct PlaceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "place", abstract: PlaceWords.abstract[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(PlaceWords.nameHelp[Reader.language], valueName: "place"))
  var name: String

  @Option(name: .long, help: ArgumentHelp(PlaceWords.onHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var on: Day?

  func run() throws {
    let found = PlaceAnswer(to: name, on: on)
    guard !found.readings.isEmpty else { throw CommandFault(PlaceWords.notFound(name, on)) }
    print(try answer.json ? AnswerText.json(found.forPrograms) : found.text(Reader.language))
  }
}
