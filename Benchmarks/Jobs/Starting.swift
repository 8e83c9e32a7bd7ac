import Foundation

/// From exec to the first page, and what memory the server holds then as its own.
enum Starting {
  static func figures(in place: Workplace) async throws -> [Figure] {
    let stock = try await place.stock()
    let path = try place.server()
    var memory: [Double] = []
    let first = try Server.platform(path, on: stock.directory)
    try first.waitUntilQuiet()
    first.stop()
    let times = try (0..<7).map { _ in
      let start = ContinuousClock.now
      let server = try Server.platform(path, on: stock.directory)
      let milliseconds = (ContinuousClock.now - start).seconds * 1000
      defer { server.stop() }
      memory.append(try server.anonymousMegabytes())
      return milliseconds
    }
    return [
      Figure(
        job: "start", what: "start to first page, \(stock.count) projects", target: .below(300), unit: "ms",
        samples: times, note: "the home page; files in the kernel's cache"),
      Figure(
        job: "start", what: "anonymous memory at the first page", target: .below(100), unit: "MB", samples: memory,
        note: "RssAnon"),
    ]
  }
}
