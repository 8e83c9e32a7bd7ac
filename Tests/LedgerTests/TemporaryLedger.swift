import Dispatch
import Foundation

@testable import Ledger

/// A data directory that lives as long as the test.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "nhipcau-ledger-" + ActID.random().hex
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open(
    _ mode: Ledger.Mode = .writing, signingInterval: DispatchTimeInterval = .milliseconds(1),
    faults: PlannedFaults = .none
  ) throws -> Ledger {
    try Ledger.open(
      directory: path, origin: "nhipcau.example/ledger", mode: mode, clock: { 1_770_000_000_000 },
      signingInterval: signingInterval, faults: faults)
  }
}

extension Request {
  /// One act with a public, a restricted and a personal field.
  static func filing(_ subject: Name, note: String = "a well", key: IdempotencyKey? = nil) -> Request {
    Request(acts: [.filing(subject, note: note)], key: key)
  }
}

extension Draft {
  static func filing(_ subject: Name, note: String = "a well") -> Draft {
    Draft(
      kind: "activity/1", subject: subject,
      fields: [
        Field("note", .published, note), Field("opinion", .restricted, "favourable"),
        Field("contact", .personal, "Bà Nguyễn Thị Sáu"),
      ])
  }
}
