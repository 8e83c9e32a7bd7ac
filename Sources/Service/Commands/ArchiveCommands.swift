import ArgumentParser
import Domain
import Foundation
import Ledger

/// `nhipcau export [FILE]`: the ledger as text, to a new file or to standard output.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: CommandWords.export[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: ArgumentHelp(ArchiveWords.sealedHelp[Reader.language]))
  var sealed = false

  @Argument(help: ArgumentHelp(ArchiveWords.outputHelp[Reader.language], valueName: "file"))
  var file: String?

  func run() throws {
    let coverage: Archive.Coverage = sealed ? .sealed : .published
    guard let file else {
      if sealed, isatty(1) == 1 { throw CommandFault(ArchiveWords.sealedToTerminal, code: Exit.wrongUse) }
      _ = try Archive.export(directory: common.directory, coverage: coverage) { bytes in
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      }
      return
    }
    guard !FileManager.default.fileExists(atPath: file) else { throw CommandFault(ArchiveWords.fileExists(file)) }
    let bar = ProgressBar(ArchiveWords.writing)
    let head = try Archive.export(directory: common.directory, coverage: coverage, toFile: file) {
      bar.show(done: $0.done, total: $0.total, unit: .acts)
    }
    bar.finish()
    print(ArchiveWords.exported(head.size, head.root.hex)[Reader.language])
  }
}

/// `nhipcau import-ledger FILE`: an archive into an empty place; `--complete` brings what is missing to an old backup.
struct ImportLedgerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import-ledger", abstract: CommandWords.importLedger[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: ArgumentHelp(ArchiveWords.completeHelp[Reader.language]))
  var complete = false

  @Argument(help: ArgumentHelp(ArchiveWords.inputHelp[Reader.language], valueName: "file"))
  var file: String

  func run() throws {
    guard FileManager.default.isReadableFile(atPath: file) else { throw CommandFault(ImportWords.noFile(file)) }
    try DirectoryAccess.mustBeUsable(common.directory)
    let imported = try complete ? completed() : Archive.importLedger(fromFile: file, into: common.directory)
    print(ArchiveWords.imported(imported.added, imported.head.size, imported.head.root.hex)[Reader.language])
  }

  private func completed() throws -> Archive.Imported {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    return try Archive.completeLedger(
      from: { try handle.read(upToCount: 1 << 16).map { Array($0) } }, in: common.directory)
  }
}

/// `nhipcau recover`: what an operator does with a ledger that came up read-only.
struct RecoverCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "recover", abstract: ArchiveWords.recover[Reader.language])
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp(ArchiveWords.checkpointHelp[Reader.language], valueName: "file"))
  var checkpoint: String?

  @Option(name: .long, help: ArgumentHelp(ArchiveWords.keyHelp[Reader.language], valueName: "vkey"))
  var key: String?

  @Option(
    name: .customLong("new-origin"), help: ArgumentHelp(ArchiveWords.originHelp[Reader.language], valueName: "name"))
  var newOrigin: String?

  func run() throws {
    switch (checkpoint, key, newOrigin) {
    case (let file?, let key?, nil): try resume(file, key)
    case (nil, let key, let origin?):
      try Recovery.startNewOrigin(directory: common.directory, origin: origin, after: try key.map(verifier))
    default: throw CommandFault(ArchiveWords.recoverUse, code: Exit.wrongUse)
    }
    print(ArchiveWords.recovered[Reader.language])
  }

  private func resume(_ file: String, _ key: String) throws {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8), let newest = Checkpoint(note: text)
    else {
      throw CommandFault(ArchiveWords.noCheckpoint(file))
    }
    try Recovery.continueSigning(directory: common.directory, after: newest, signedBy: try verifier(key))
  }

  private func verifier(_ key: String) throws -> VerifierKey {
    guard let verifier = VerifierKey(key) else { throw CommandFault(ArchiveWords.badKey, code: Exit.wrongUse) }
    return verifier
  }
}
