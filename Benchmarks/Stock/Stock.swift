import Domain
import Demonstration
import Foundation
import Ledger
import Record
import Registers

/// A record of synthetic projects on the disk: a ledger, and registers in step with it.
struct Stock {
  let directory: String
  let count: Int

  private static let origin = "nhipcau.example/local"

  /// The stock in a folder; made where it is not there, or was not finished.
  static func prepared(in folder: String, count: Int) async throws -> Stock {
    let stock = Stock(directory: "\(folder)/stock-\(count)", count: count)
    return try await stock.prepared { try await stock.fill($0) }
  }

  /// A demonstration in a folder: its projects have provinces, fields, origins and flows in seven currencies.
  static func demonstration(in folder: String, projects: Int) async throws -> Stock {
    let stock = Stock(directory: "\(folder)/demonstration-\(projects)", count: projects)
    return try await stock.prepared { ledger in
      for request in Demonstration(seed: 1, projects: projects, versions: .once) {
        _ = try await ledger.append(request)
      }
    }
  }

  private func prepared(_ fill: (Ledger) async throws -> Void) async throws -> Stock {
    let stock = self
    let mark = stock.directory + "/complete"
    let isThere = FileManager.default.fileExists(atPath: mark)
    if !isThere {
      Console.say("making \(stock.directory) …")
      try? FileManager.default.removeItem(atPath: stock.directory)
      try FileManager.default.createDirectory(atPath: stock.directory, withIntermediateDirectories: true)
    }
    try await stock.open { ledger, registers in
      if !isThere { try await fill(ledger) }
      try Rebuild.fold(LedgerFeed(ledger: ledger), into: registers, upTo: ledger.size)
    }
    if !isThere { try Data("1".utf8).write(to: URL(fileURLWithPath: mark)) }
    return stock
  }

  /// Opens the stock for as long as the closure runs.
  func open(_ body: (Ledger, Registers) async throws -> Void) async throws {
    let ledger = try Ledger.open(directory: directory, origin: Stock.origin, mode: .writing)
    defer { ledger.close() }
    let registers = try Registers.open(directory: directory)
    try await body(ledger, registers)
    try registers.close()
  }

  /// Where its registers lie.
  func registersFile() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
    guard let name = names.first(where: { $0.hasPrefix("registers-v") && $0.hasSuffix(".sqlite") }) else {
      throw BenchFault("no registers in \(directory)")
    }
    return "\(directory)/\(name)"
  }

  /// How many acts it holds.
  func size() throws -> Int {
    let ledger = try Ledger.open(directory: directory, origin: Stock.origin, mode: .reading)
    defer { ledger.close() }
    return Int(ledger.size)
  }

  private func fill(_ ledger: Ledger) async throws {
    let opening = RecordAct.opened(RecordOpening(nature: .record, operatedBy: "nhipcau-bench"))
    _ = try await ledger.append(Request(acts: [opening.draft()]))
    var projects = SyntheticProjects(seed: 20_251_130)
    for source in stride(from: 0, to: count, by: SyntheticProjects.ofSource) {
      let end = min(source + SyntheticProjects.ofSource, count)
      let index = source / SyntheticProjects.ofSource
      guard let number = RecordNumber("m-bench-\(index)") else { throw BenchFault("no number") }
      let started = ImportStarted(source: SyntheticProjects.source(index), files: [])
      var acts: [RecordAct] = [.importStarted(number, started)]
      for project in source..<end {
        let activity = projects.activity(project, import: number)
        acts.append(.activityPublished(.project(activity.project.identifier), activity))
      }
      acts.append(
        .importCompleted(number, ImportCompleted(added: end - source, changed: 0, unchanged: 0, findings: 0)))
      _ = try await ledger.append(Request(acts: acts.map { $0.draft() }))
    }
  }
}

/// The ledger as the registers follow it.
struct LedgerFeed: Feed {
  let ledger: Ledger

  func entries(from position: Int64, limit: Int) throws -> [Entry] {
    try ledger.acts(from: position, limit: limit).map { act in
      Entry(
        position: act.position, recordedAt: Instant(milliseconds: act.recordedAt),
        act: Result { () throws(DecodingFault) in try RecordAct(act) })
    }
  }

  func waitUntil(_ size: Int64) async { await ledger.waitUntil(size) }
}
