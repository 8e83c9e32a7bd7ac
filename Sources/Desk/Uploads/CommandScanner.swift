import Foundation
import Synchronization

/// A scanner that is a command of the operator's: the file's path is its last argument; exit 0 is clean, 1 is found, all else is no
/// answer (as ClamAV's `clamdscan --fdpass` answers).
public struct CommandScanner: Scanner {
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
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = command.dropFirst() + [path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return await withCheckedContinuation { continuation in
      process.terminationHandler = { ended in
        let verdict: ScanVerdict =
          switch (ended.terminationReason, ended.terminationStatus) {
          case (.exit, 0): .clean
          case (.exit, 1): .found
          case (_, let status): .failed("the scanner ended with \(status)")
          }
        continuation.resume(returning: verdict)
      }
      do {
        try process.run()
        let watched = Mutex(process)
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience)) {
          watched.withLock { if $0.isRunning { $0.terminate() } }
        }
      } catch {
        continuation.resume(returning: .failed("the scanner did not start"))
      }
    }
  }
}
