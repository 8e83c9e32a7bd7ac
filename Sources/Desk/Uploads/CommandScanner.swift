import Foundation
import Spawning

/// A scanner that is a command of the operator's: the file's path is its last argument; exit 0 is clean, 1 is found, all else is no
/// answer (as ClamAV's `clamdscan --fdpass` answers).
public struct CommandScanner: FileScanner {
  /// The program by its path, then its arguments.
  public let command: [String]
  private let patience: Int

  /// nil without a program that is an absolute path. A command that takes longer than `patience` seconds is ended.
  public init?(_ command: [String], patience: Int = 120) {
    guard let program = command.first, program.hasPrefix("/") else { return nil }
    self.command = command
    self.patience = patience
  }

  public func scan(_ path: String) async -> ScanVerdict {
    guard let scanner = try? SpawnedProcess(command + [path]) else { return .failed("the scanner did not start") }
    let watch = Task {
      if (try? await Task.sleep(for: .seconds(patience))) != nil { scanner.signal(SIGTERM) }
    }
    defer { watch.cancel() }
    switch await scanner.end() {
    case .exited(0): return .clean
    case .exited(1): return .found
    case .exited(let status): return .failed("the scanner ended with \(status)")
    case .signalled(let signal): return .failed("the scanner was ended by signal \(signal)")
    }
  }
}
