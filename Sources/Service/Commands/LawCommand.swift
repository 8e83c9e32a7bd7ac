import ArgumentParser
import Domain
import Foundation
import Reference

/// `nhipcau law`: what the platform takes the law to be, and whether a folder of it is sound.
struct LawCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "law", abstract: LawWords.abstract[Reader.language],
      subcommands: [LawListCommand.self, LawShowCommand.self, LawCheckCommand.self])
  }
}

/// `nhipcau law list`: the instruments with their dates and procedures.
struct LawListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: LawWords.list[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Option(name: .long, help: ArgumentHelp(LawWords.onHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var on: Day?

  func run() throws {
    let listed = Laws.book.instruments.filter { instrument in on.map(instrument.applies) ?? true }
    print(
      try answer.json
        ? AnswerText.json(listed.map { LawForPrograms.Header($0) })
        : listed.map { LawAnswer.entry($0, Reader.language) }.joined(separator: "\n\n"))
  }
}

/// `nhipcau law show certificate.operation.issue`: all of it, with its articles. Exit 1 where there is nothing of that name.
struct LawShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: LawWords.show[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(LawWords.showHelp[Reader.language], valueName: "name"))
  var name: String

  @Option(name: .long, help: ArgumentHelp(LawWords.onHelp[Reader.language], valueName: "yyyy-mm-dd"))
  var on: Day?

  func run() throws {
    let language = Reader.language
    if let instrument = InstrumentNumber(name).flatMap({ Laws.book.instrument($0) }) {
      let header = LawAnswer.header(instrument, language)
      print(try answer.json ? AnswerText.json(LawForPrograms.Header(instrument)) : header)
    } else if let procedure = ProcedureName(name).flatMap({ Laws.book.procedure($0, on: on ?? Clock.system.today) }) {
      let text = LawAnswer.procedure(procedure, Offices.directory, on: on ?? Clock.system.today, language)
      print(try answer.json ? AnswerText.json(LawForPrograms.Whole(procedure)) : text)
    } else if let measure = ProcedureName(name).flatMap({ Laws.book.measure($0, on: on ?? Clock.system.today) }) {
      let text = LawAnswer.measure(measure, Offices.directory, on: on ?? Clock.system.today, language)
      print(try answer.json ? AnswerText.json(LawForPrograms.WholeMeasure(measure)) : text)
    } else {
      throw CommandFault(LawWords.nothing(name))
    }
  }
}

/// `nhipcau law check FOLDER`: every fault of a folder of law, with file and line. Exit 1 on a fault.
struct LawCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: LawWords.check[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(LawWords.folderHelp[Reader.language], valueName: "folder"))
  var folder: String?

  func run() throws {
    let read = folder.map { LawFolder(at: $0, beside: Laws.folder) } ?? LawFolder(at: Laws.path)
    print(try answer.json ? AnswerText.json(read.faults.map { LawForPrograms.Fault($0) }) : text(read))
    if !read.faults.isEmpty { throw Exit.finding }
  }

  private func text(_ read: LawFolder) -> String {
    let language = Reader.language
    guard read.faults.isEmpty else {
      return (read.faults.map { $0.text(language) } + [LawWords.faults(read.faults.count)[language]])
        .joined(separator: "\n")
    }
    let count = LawCount(
      instruments: read.instruments.count, procedures: read.instruments.map(\.procedures.count).reduce(0, +),
      offices: read.offices.count)
    return LawWords.sound(count)[language]
  }
}
