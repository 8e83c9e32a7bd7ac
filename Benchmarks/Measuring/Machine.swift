import Foundation

/// On what the figures were taken: a durable commit is no faster than the disk's promise.
struct Machine: Encodable {
  var processors: Int
  /// Processes that wanted to run in the last minute, as the kernel counts them.
  var load: Double
  /// Median of a 4 KiB write with `fdatasync`, in milliseconds.
  var syncMilliseconds: Double

  var line: String {
    "\(processors) processors, load \(load.short), fdatasync \(syncMilliseconds.short) ms (median of 4 KiB writes)"
  }

  /// Cost: two hundred durable writes.
  static func now(_ place: Workplace) throws -> Machine {
    var load = [0.0]
    getloadavg(&load, 1)
    return Machine(
      processors: ProcessInfo.processInfo.activeProcessorCount, load: load[0],
      syncMilliseconds: try syncTimes(in: place.fresh("sync")).median * 1000)
  }

  /// Seconds of each of two hundred writes of 4 KiB, each made durable.
  static func syncTimes(in directory: String) throws -> [Double] {
    let file = open(directory + "/sync", O_RDWR | O_CREAT, 0o600)
    guard file >= 0 else { throw BenchFault("cannot write in \(directory)") }
    defer { close(file) }
    let block = [UInt8](repeating: 0x5A, count: 4096)
    return (0..<200).map { index in
      Stopwatch.seconds {
        _ = block.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(index * 4096)) }
        fdatasync(file)
      }
    }
  }
}

/// Why a job could not be measured at all.
struct BenchFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A program the job needs is not on this machine.
struct MissingTool: Error {
  let advice: String
}
