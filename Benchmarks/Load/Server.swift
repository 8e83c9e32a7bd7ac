import Foundation

/// A server under measurement: a process of its own on a free port.
final class Server {
  let port: Int
  private let child: Child

  private init(_ path: String, _ arguments: [String], port: Int) throws {
    self.port = port
    child = try Child(path, arguments)
  }

  /// The platform on a record, ready: its first page is answered.
  static func platform(_ path: String, on directory: String) throws -> Server {
    let port = try Fetch.freePort()
    let server = try Server(path, ["serve", "--empty", "--data", directory, "--port", String(port)], port: port)
    try server.waitUntilAnswering("/vi")
    return server
  }

  /// A bare server of the same library: `/hello`, and `/constant/N`.
  static func bare() throws -> Server {
    let port = try Fetch.freePort()
    let server = try Server("/proc/self/exe", ["hello", String(port)], port: port)
    try server.waitUntilAnswering("/hello")
    return server
  }

  func waitUntilAnswering(_ address: String) throws {
    for _ in 0..<30_000 {
      if let answer = Fetch.page(address, port: port), answer.status == 200 { return }
      usleep(1_000)
    }
    throw BenchFault("no answer on port \(port)")
  }

  /// The full check after a start takes a processor for a while, and registers of another form are built anew; figures are taken
  /// when both are done.
  func waitUntilQuiet() throws {
    for _ in 0..<6_000 {
      guard let health = Fetch.page("/health", port: port)?.body else { throw BenchFault("no health on port \(port)") }
      let isChecking = ["running", "pending"].contains { health.contains("\"verification\":\"\($0)\"") }
      if !isChecking, health.number("acts") == health.number("registers") { return }
      usleep(100_000)
    }
  }

  /// Memory that is the process's own, in MB: what is mapped from files the kernel can take back.
  func anonymousMegabytes() throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(child.id)/status", encoding: .utf8)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("RssAnon:") }),
      let kilobytes = Double(line.split(separator: " ", omittingEmptySubsequences: true).dropLast().last ?? "")
        ?? Double(line.filter(\.isNumber))
    else { throw BenchFault("no RssAnon") }
    return kilobytes / 1024
  }

  /// Time on the processor so far, in seconds: unlike rates, hardly touched by what else the machine does.
  func processorSeconds() throws -> Double {
    let fields = try String(contentsOfFile: "/proc/\(child.id)/stat", encoding: .utf8).split(separator: " ")
    guard fields.count > 14, let user = Double(fields[13]), let system = Double(fields[14]) else {
      throw BenchFault("no processor time")
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  func stop() { child.stop() }
}

extension String {
  /// The number behind a name, in JSON of one level.
  fileprivate func number(_ name: String) -> Int? {
    guard let found = range(of: "\"\(name)\":") else { return nil }
    return Int(self[found.upperBound...].prefix { $0.isNumber })
  }
}
