public import ArgumentParser
import Domain
import Foundation

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(CommandWords.dataHelp[Reader.language], valueName: "dir"))
  var data: String?

  @Option(name: .long, help: ArgumentHelp(CommandWords.langHelp[Reader.language], valueName: "vi|en|fr"))
  var lang: Language?

  /// The data directory: `--data`, else `$NHIPCAU_DATA`, else `./data`, as an absolute path.
  var directory: String {
    let named = data ?? ProcessInfo.processInfo.environment["NHIPCAU_DATA"] ?? "data"
    return URL(fileURLWithPath: named).standardizedFileURL.path
  }
}

/// For commands whose answer a program may want to read.
struct AnswerOptions: ParsableArguments {
  @Flag(name: .long, help: ArgumentHelp(CommandWords.jsonHelp[Reader.language]))
  var json = false
}

extension Language: ExpressibleByArgument {}
