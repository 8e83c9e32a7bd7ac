import Domain
import Foundation

/// Who reads a command's words.
enum Reader {
  /// `--lang`, else `LANG` (after `LC_ALL` and `LC_MESSAGES`, as POSIX has it), else English, as tools do.
  static let language: Language = asked(CommandLine.arguments) ?? environment(ProcessInfo.processInfo.environment)

  /// What the arguments ask for: read before they are parsed, since help and errors are words too.
  static func asked(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  static func environment(_ variables: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = variables[name], !value.isEmpty { return Language(locale: value) ?? .en }
    }
    return .en
  }
}
