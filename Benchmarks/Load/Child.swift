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

  /// Time on the processor of all children that ended, in seconds.
  static func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// Tells it to end, and waits until it did.
  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
