import Foundation

/// Load by `wrk`: sixteen connections that ask one address after the other.
struct Wrk {
  /// What one slice saw.
  struct Outcome {
    /// Answers a second.
    var rate: Double
    /// In milliseconds, of all answers of the slice.
    var p99: Double
    /// The server's time on the processor for one answer, in microseconds.
    var processor: Double
  }

  private let program = "/usr/bin/wrk"
  private let script: String
  private let folder: String

  init(in folder: String) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw MissingTool(advice: "It needs wrk: apt-get install wrk")
    }
    self.folder = folder
    script = folder + "/load.lua"
    try Wrk.lua.write(toFile: script, atomically: true, encoding: .utf8)
  }

  /// A file of addresses for ``run``.
  func list(_ name: String, _ addresses: [String]) throws -> String {
    let path = "\(folder)/\(name).txt"
    try (addresses.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// Loads a server for some seconds; `turn` moves the beginning in the list, so that no slice asks what the last one asked.
  func run(_ list: String, on server: Server, seconds: Int = 3, turn: Int = 0) throws -> Outcome {
    let before = try server.processorSeconds()
    let child = try Child(
      program,
      [
        "-t2", "-c16", "-d\(seconds)s", "--latency", "-s", script, "http://127.0.0.1:\(server.port)", "--", list,
        String(turn),
      ], keepingOutput: true)
    let output = child.wholeOutput()
    guard let line = output.split(separator: "\n").first(where: { $0.hasPrefix("FIGURES ") }) else {
      throw BenchFault("wrk said: \(output)")
    }
    let parts = line.split(separator: " ").dropFirst().compactMap { Double($0) }
    guard parts.count == 4, parts[3] == 0 else { throw BenchFault("answers that were no pages: \(line)") }
    let spent = try server.processorSeconds() - before
    return Outcome(
      rate: parts[0] / parts[1] * 1_000_000, p99: parts[2] / 1000, processor: spent / parts[0] * 1_000_000)
  }

  /// Each thread walks the list from a place of its own, with a step that is prime.
  private static let lua = """
    local threads = 0
    function setup(thread)
      thread:set("number", threads)
      threads = threads + 1
    end
    function init(args)
      addresses = {}
      for line in io.lines(args[1]) do addresses[#addresses + 1] = wrk.format("GET", line) end
      place = (tonumber(args[2]) * 104729 + number * 7919) % #addresses
    end
    function request()
      place = (place + 7907) % #addresses
      return addresses[place + 1]
    end
    function done(summary, latency, requests)
      local e = summary.errors
      print(string.format("FIGURES %d %d %.1f %d", summary.requests, summary.duration, latency:percentile(99),
        e.connect + e.read + e.write + e.status + e.timeout))
    end
    """
}
