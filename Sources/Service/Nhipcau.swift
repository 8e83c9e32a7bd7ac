import ArgumentParser
import Domain

/// The command `nhipcau`: the platform and everything an operator does with it.
@main
struct Nhipcau: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nhipcau",
      abstract: CommandWords.platform[Reader.language],
      version: Release.version,
      subcommands: [
        ServeCommand.self, DemoCommand.self, ImportCommand.self, VerifyCommand.self, ExportCommand.self,
        ImportLedgerCommand.self, RecoverCommand.self, RebuildCommand.self, PlaceCommand.self, DaysCommand.self,
        RateCommand.self, CalendarCommand.self, DueCommand.self, LawCommand.self, WordsCommand.self,
        CertificateCommand.self, ReportCommand.self, AccountCommand.self, NoticesCommand.self,
      ])
  }

  /// Parses and runs; every way out has one of the four exit codes and one clear message in the reader's language.
  static func main() async {
    let command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      Departure.leave(parsing: error)
    }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch {
      Departure.leave(running: error)
    }
  }
}
