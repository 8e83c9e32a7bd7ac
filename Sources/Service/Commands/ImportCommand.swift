import ArgumentParser
import Domain
import Exchange
import Foundation

/// `nhipcau import …`: what others published, and what lies on paper.
struct ImportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: CommandWords.imports[Reader.language],
      subcommands: [ImportIATICommand.self, ImportCertificatesCommand.self, AbandonImportCommand.self])
  }
}

/// `nhipcau import iati FILE…|DIR --source NAME`.
struct ImportIATICommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "iati", abstract: CommandWords.importIATI[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(ImportWords.filesHelp[Reader.language], valueName: "file"))
  var files: [String]

  @Option(name: .long, help: ArgumentHelp(ImportWords.sourceHelp[Reader.language], valueName: "name"))
  var source: String

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(ImportWords.rehearsalHelp[Reader.language]))
  var rehearsal = false

  func run() async throws {
    let order = ImportOrder(
      files: try ImportFiles.paths(files), source: source, mode: rehearsal ? .rehearsal : .record)
    let bars = ImportBars()
    let result = try await ControlRoute.run(.importActivities(order), in: common.directory) { bars.show($0) }
    bars.finish()
    guard case .imported(let report) = result else { return }
    print(try answer.json ? ImportSummary.json(report) : ImportSummary.text(report, rehearsal: rehearsal))
    if report.hasRefusals { throw Exit.finding }
  }
}

/// `nhipcau import abandon --source NAME`: closes an import that will never be completed.
struct AbandonImportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "abandon", abstract: CommandWords.abandon[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(ImportWords.sourceHelp[Reader.language], valueName: "name"))
  var source: String

  func run() async throws {
    let result = try await ControlRoute.run(.abandonImport(source: source), in: common.directory) { _ in }
    guard case .abandoned(let number) = result else { return }
    guard let number else { throw CommandFault(ImportWords.noneOpen(source)) }
    print(ImportWords.abandoned(number)[Reader.language])
  }
}

/// The files an operator named, folders opened, in order; absolute.
enum ImportFiles {
  static func paths(_ named: [String]) throws -> [String] {
    var paths: [String] = []
    for name in named {
      let url = URL(fileURLWithPath: name).standardizedFileURL
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
        throw CommandFault(ImportWords.noFile(name))
      }
      paths += isDirectory.boolValue ? try files(in: url) : [url.path]
    }
    guard !paths.isEmpty else { throw CommandFault(ImportWords.nothing) }
    return paths
  }

  private static func files(in folder: URL) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw CommandFault(ImportWords.notReadable(folder.path))
    }
    return names.filter { $0.lowercased().hasSuffix(".xml") }.sorted().map { folder.appendingPathComponent($0).path }
  }
}
