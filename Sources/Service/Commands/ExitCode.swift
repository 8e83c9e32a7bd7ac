import ArgumentParser
import Domain
import Foundation

/// How a command ends, for scripts.
enum Exit {
  /// A finding or a fault: the answer is no, or it could not be done.
  static let finding = ExitCode(1)
  /// The command line itself is wrong.
  static let wrongUse = ExitCode(2)
  /// Storage failed: nothing more is written until the process starts anew and verifies (sysexits' EX_SOFTWARE).
  static let storageFailed = ExitCode(70)
}

/// A command that cannot go on, in words for its reader.
struct CommandFault: Error {
  let words: Wording
  let code: ExitCode

  init(_ words: Wording, code: ExitCode = Exit.finding) {
    self.words = words
    self.code = code
  }
}

/// The one way out: message to standard error, exit code to the shell.
enum Departure {
  static func leave(parsing error: any Error) -> Never {
    let code = Nhipcau.exitCode(for: error)
    guard code != .success else {
      print(HelpWords.translated(Nhipcau.fullMessage(for: error)))
      exit(0)
    }
    say(UsageWords.explain(Nhipcau.message(for: error)))
    exit(Exit.wrongUse.rawValue)
  }

  static func leave(running error: any Error) -> Never {
    if let code = error as? ExitCode { exit(code.rawValue) }
    if Nhipcau.exitCode(for: error) == .success { leave(parsing: error) }
    if let fault = error as? CommandFault {
      say(fault.words[Reader.language])
      exit(fault.code.rawValue)
    }
    if error is CleanExit || error is ValidationError { leave(parsing: error) }
    let fault = FaultWords.explain(error)
    say(fault.words[Reader.language])
    exit(fault.code.rawValue)
  }

  static func say(_ words: String) {
    FileHandle.standardError.write(Data((words + "\n").utf8))
  }
}
