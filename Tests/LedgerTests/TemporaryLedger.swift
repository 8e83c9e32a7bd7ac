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

extension TemporaryDirectory {
  /// A ledger with something in every table and column: hidden acts, keys, claims taken and released, an erasure.
  func fill(_ ledger: Ledger, acts: Int = 12) async throws {
    for index in 0..<acts {
      let key = IdempotencyKey(actor: "officer.1", key: "form-\(index)", fingerprint: [UInt8(index), 7, 7])
      var request = Request.filing(Name("record.\(index % 4)") ?? "record", note: "note \(index)", key: key)
      if index % 3 == 0 { request.acts[0].hiding = .kindAndSubject }
      request.acts.append(.filing(Name("other.\(index)") ?? "other"))
      request.claims = [ClaimChange(.take, kind: "certificate", key: "số \(index)", act: index % 2)]
      if index % 5 == 4 { request.claims.append(ClaimChange(.release, kind: "certificate", key: "số \(index - 1)")) }
      _ = try await ledger.append(request)
    }
    _ = try await ledger.append(
      Request(
        acts: [Draft(kind: "erasure/1", subject: "erasures", fields: [Field("reason", .published, "asked by her")])],
        erasing: [Erasure(position: 3, field: "contact"), Erasure(position: 4, field: "opinion")]))
  }
}
