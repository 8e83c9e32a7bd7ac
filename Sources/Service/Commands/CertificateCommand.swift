import ArgumentParser
import Domain
import Foundation
import Ledger

/// `nhipcau certificate …`: the papers of certificates.
struct CertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "certificate", abstract: PaperCommandWords.abstract[Reader.language],
      subcommands: [VerifyCertificateCommand.self])
  }
}

/// `nhipcau certificate verify FILE`: whether a file is a certificate as it was delivered. Works offline, with the key alone.
struct VerifyCertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: PaperCommandWords.verify[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(PaperCommandWords.fileHelp[Reader.language], valueName: "file"))
  var file: String

  @Option(name: .long, help: ArgumentHelp(PaperCommandWords.keyHelp[Reader.language], valueName: "key"))
  var key: KeyArgument?

  @Option(name: .long, help: ArgumentHelp(PaperCommandWords.checkpointHelp[Reader.language], valueName: "file"))
  var checkpoint: String?

  func run() throws {
    let bytes = try VerifyCertificateCommand.read(file, atMost: PaperCheck.longest)
    switch try PaperCheck.judge(bytes, by: try ground()) {
    case .success(let proven):
      print(
        answer.json
          ? try PaperCommandWords.json(proven) : PaperCommandWords.text(proven)[Reader.language])
    case .failure(let doubt):
      guard answer.json else { throw CommandFault(doubt.wording) }
      print(try PaperCommandWords.json(doubt))
      throw Exit.finding
    }
  }

  /// A file, or its beginning where it is longer than anything of the kind.
  private static func read(_ path: String, atMost longest: Int) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFault(ImportWords.noFile(path))
    }
    guard !isFolder.boolValue else { throw CommandFault(PaperCommandWords.folder(path)) }
    guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: longest + 1) else {
      guard FileManager.default.isReadableFile(atPath: path) else { throw CommandFault(ImportWords.notReadable(path)) }
      return []
    }
    return Array(data)
  }

  /// The key given, alone with what is given; else the record of the data directory with its key.
  private func ground() throws -> PaperCheck.Ground {
    var ground: PaperCheck.Ground
    if let key {
      ground = PaperCheck.Ground(key: key.key)
    } else {
      guard let ledger = try? Ledger.open(directory: common.directory, origin: House.localOrigin, mode: .reading),
        let key = ledger.verifierKey
      else { throw CommandFault(PaperCommandWords.noKey, code: Exit.wrongUse) }
      ground = PaperCheck.Ground(key: key, record: ledger)
    }
    if let checkpoint { ground.checkpoint = try VerifyCertificateCommand.checkpoint(checkpoint, ground.key) }
    return ground
  }

  /// Longest checkpoint that is read: a few lines, and the signatures of witnesses.
  private static let longestCheckpoint = 64 << 10

  private static func checkpoint(_ path: String, _ key: VerifierKey) throws -> Checkpoint {
    let bytes = try read(path, atMost: longestCheckpoint)
    guard bytes.count <= longestCheckpoint, let note = String(validating: bytes, as: UTF8.self),
      let checkpoint = Checkpoint(note: note), checkpoint.isSigned(by: key)
    else { throw CommandFault(PaperCommandWords.noCheckpoint(path), code: Exit.wrongUse) }
    return checkpoint
  }
}

/// A verifier's key as typed.
struct KeyArgument: ExpressibleByArgument {
  let key: VerifierKey

  init?(argument: String) {
    guard let key = VerifierKey(argument.trimmingCharacters(in: .whitespacesAndNewlines)) else { return nil }
    self.key = key
  }
}
