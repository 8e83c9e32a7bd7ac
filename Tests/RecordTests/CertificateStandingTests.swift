import Domain
import Foundation
import Ledger
import Testing

@testable import Record

@Suite("What measures do to certificates, in the ledger") struct CertificateStandingTests {
  private static let number = RecordNumber("c-1")!
  private static let measure = RecordNumber("m-0canarymeasure")!
  private static let day = Day(2026, 3, 2)!
  private static let by = DecisionNumber("12/QĐ-BNG")!

  static let changes: [StandingChange] =
    [
      .suspended(Suspension(since: day, decision: by, grounds: Suspension.Ground.allCases)),
      .suspensionReceived(on: day), .suspensionReceiptCorrected(on: day + 1, formerly: day), .lifted(on: day, by: by),
    ] + Withdrawal.Ending.allCases.map { .withdrawn(Withdrawal(on: day, decision: by, ending: $0)) }

  @Test("each comes back from the ledger as it was appended, and anybody may read it", arguments: changes)
  func roundTrip(_ change: StandingChange) async throws {
    let place = try TemporaryDirectory()
    let standing = CertificateStanding(change: change, cause: Self.measure)
    let act = try await place.appended(.certificateStanding(Self.number, standing))
    #expect(try RecordAct(act) == .certificateStanding(Self.number, standing))
    let leaf = String(decoding: act.leaf, as: UTF8.self).split(separator: "\n")
    #expect(leaf[2] == "\(standing.name.rawValue)/1")
    #expect(leaf[3] == "c-1")
    #expect(!act.isRestricted)
  }

  @Test("the measure it came of is in no public archive", arguments: changes)
  func cause(_ change: StandingChange) async throws {
    let place = try TemporaryDirectory()
    _ = try await place.appended(
      .certificateStanding(Self.number, CertificateStanding(change: change, cause: Self.measure)))
    #expect(!(try place.archive(.published)).contains("canarymeasure"))
    #expect(try place.archive(.sealed).contains("canarymeasure"))
  }
}
