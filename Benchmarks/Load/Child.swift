import Foundation

/// A program that runs beside this one until it ends or is told to.
final class Child {
  private let process = Process()
  private let output = Pipe()
  var id: Int32 { process.processIdentifier }

  /// Starts it; what it prints is kept only with `keepingOutput`.
  init(_ path: String, _ arguments: [String], keepingOutput: Bool = false) throws {
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    if keepingOutput { process.standardOutput = output } else { process.standardOutput = FileHandle.nullDevice }
    try process.run()
  }

  /// Its exit status.
  func waitForEnd() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// All it printed, until its end.
  func wholeOutput() -> String {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Tells it to end, and waits until it did.
  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
