import Foundation
import Ledger
import Record

/// A data directory that lives as long as the test.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "nhipcau-record-" + ActID.random().hex
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open() throws -> Ledger {
    try Ledger.open(
      directory: path, origin: "nhipcau.example/record", mode: .writing, clock: { 1_770_000_000_000 })
  }

  /// The act as the ledger holds it.
  func appended(_ act: RecordAct) async throws -> Act {
    let ledger = try open()
    defer { ledger.close() }
    let answer = try await ledger.append(Request(acts: [act.draft()]))
    guard let found = try ledger.act(at: answer.first) else { throw CocoaError(.fileNoSuchFile) }
    return found
  }

  func bytes(_ coverage: Archive.Coverage) throws -> [UInt8] {
    var archive: [UInt8] = []
    _ = try Archive.export(directory: path, coverage: coverage, to: { archive += $0 })
    return archive
  }

  /// Takes in the public archive of another place: a mirror.
  func mirror(_ other: TemporaryDirectory) throws {
    var pieces = [try other.bytes(.published)]
    _ = try Archive.importLedger(from: { pieces.popLast() }, into: path)
  }

  /// All that an archive says, its base64 opened.
  func archive(_ coverage: Archive.Coverage) throws -> String {
    let text = String(decoding: try bytes(coverage), as: UTF8.self)
    let parts = text.split { " :\n".contains($0) }.compactMap { Data(base64Encoded: String($0)) }
    return text + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}
