import Domain
import Foundation
import Testing

@testable import Service

@Suite("The command line")
struct UsageTests {
  @Test(
    "wrong use ends with 2 and one clear sentence in the reader's language",
    arguments: [
      (["frobnicate"], "frobnicate"), (["serve", "--frobnicate"], "--frobnicate"), (["import"], ""),
      (["import", "iati", "x.xml"], "--source"), (["import", "iati", "--source", "s"], "file"),
      (["import-ledger"], "file"), (["serve", "--port", "0"], "0"), (["serve", "--port", "65536"], "65536"),
      (["serve", "--port", "http"], "http"), (["serve", "--public-url", "example.org"], "example.org"),
      (["serve", "--public-url", "https://example.org/path"], "path"), (["verify", "--data"], "--data"),
      (["verify", "--lang", "de"], "de"), (["recover"], ""), (["recover", "--checkpoint", "x"], ""),
      (["export", "a", "b"], "b"), (["import", "abandon"], "--source"), (["--lang", "fr", "nothing"], "--lang"),
    ])
  func wrongUse(arguments: [String], named: String) async throws {
    for language in Language.allCases {
      let outcome = try await Operator.run(arguments, in: "\(language.rawValue)_XX.UTF-8")
      if arguments == ["import"], outcome.code == 0 { continue }
      #expect(outcome.code == 2, "\(arguments)")
      #expect(outcome.output.isEmpty)
      #expect(named.isEmpty || outcome.errors.contains(named))
      #expect(!outcome.errors.isEmpty && outcome.errors.split(separator: "\n").count <= 2)
      guard !arguments.contains("--lang") else { continue }
      #expect(Speech.isOf(outcome.errors) == language, "\(outcome.errors)")
    }
  }

  @Test("--lang comes before LC_ALL, that before LANG; English where they say nothing known")
  func language() async throws {
    let run = { (arguments: [String], environment: [String: String]) in
      Speech.isOf(try await Operator.run(["nothing"] + arguments, in: "fr_FR.UTF-8", environment).errors)
    }
    #expect(try await run([], [:]) == .fr)
    #expect(try await run([], ["LC_ALL": "vi_VN.UTF-8"]) == .vi)
    #expect(try await run([], ["LC_ALL": "C"]) == .en)
    #expect(try await run([], ["LANG": "de_DE"]) == .en)
  }

  @Test("--lang chooses the words of a fault", arguments: Language.allCases)
  func asked(language: Language) async throws {
    let folder = try Folder()
    let outcome = try await Operator.run(
      ["import-ledger", "--data", folder("data"), "--lang", language.rawValue, folder("nothing")], in: "de_DE.UTF-8")
    #expect(outcome.code == 1)
    #expect(outcome.errors == ImportWords.noFile(folder("nothing"))[language] + "\n")
  }

  @Test("help and version end with 0, on standard output, in the reader's language", arguments: Language.allCases)
  func help(language: Language) async throws {
    let locale = language.rawValue
    let help = try await Operator.run(["--help"], in: locale)
    #expect(help.code == 0)
    let words = { (text: String) in text.split { $0.isWhitespace }.joined(separator: " ") }
    #expect(words(help.output).contains(words(CommandWords.platform[language])))
    for english in ["OVERVIEW", "OPTIONS:", "SUBCOMMANDS:", "Show help", "See 'nhipcau"] where language != .en {
      #expect(!help.output.contains(english))
    }
    let serve = try await Operator.run(["serve", "--help"], in: locale)
    #expect(serve.code == 0 && serve.output.contains("--public-url"))
    let version = try await Operator.run(["--version"], in: locale)
    #expect(version.code == 0)
    #expect(version.output == Release.version + "\n")
  }

  @Test("every sentence of the argument parser that is known is told in three languages")
  func sentences() {
    #expect(UsageWords.match("Unknown option '--x'", "Unknown option '*'") == ["--x"])
    #expect(
      UsageWords.match("The value 'a' is invalid for '--b <c>'", "The value '*' is invalid for '*'") == [
        "a", "--b <c>",
      ])
    #expect(UsageWords.match("Something else", "Unknown option '*'") == nil)
  }
}

/// Tells the languages of our messages apart by words that each of them ends with.
enum Speech {
  static func isOf(_ message: String) -> Language? {
    if message.contains("Xem: ") || message.contains("Cần ") || message.contains("Không") { return .vi }
    if message.contains("Voir : ") || message.contains("Indiquez") { return .fr }
    if message.contains("See: ") || message.contains("Give ") { return .en }
    return nil
  }
}
