import Desk
import Domain
import Foundation
import Ledger
import Papers
import Record
import Testing

@testable import Service

@Suite("Kept files that nothing names any more")
struct SweepTests {
  private func keep(_ bytes: [UInt8], _ premises: Premises) async throws -> FileDigest {
    let digest = try #require(PaperCheck.digest(bytes))
    try await #require(premises.house.desk).uploads.takeOver(bytes, as: digest, type: .pdf)
    return digest
  }

  private func isHere(_ digest: FileDigest, _ premises: Premises) throws -> Bool {
    try #require(premises.house.desk).uploads.open(digest) != nil
  }

  @Test("go after a day; what a certificate or a dossier names stays for ever, by whichever act")
  func named() async throws {
    let moment = MovingDay(try #require(Day(2026, 9, 1)))
    let premises = try await Premises.record(clock: moment.clock)
    let desk = try premises.house.openDesk()
    let named = NamedFiles(ledger: premises.house.ledger)
    let delivery = try await Delivery(on: premises)
    let certificate = try await keep(delivery.body, premises)
    let loose = try await keep(SmallFile.pdf, premises)
    let filed = try await keep(SmallFile.pdf + [0x0A], premises)
    func sweep() async throws { try await DeskUpkeep.sweep(desk, premises.house.ledger, named) }
    try await sweep()
    #expect(try isHere(loose, premises), "a day has not passed")
    moment.day = try #require(Day(2026, 9, 3))
    let step = RecordAct.certificateRecorded(
      try #require(RecordNumber("c-any")), delivery.certificate)
    var draft = step.draft()
    draft.fields.append(
      Field("papers", .restricted, "[{\"digest\":\"\(filed.hex)\",\"type\":\"pdf\"}]"))
    draft.hiding = .kindAndSubject
    _ = try await premises.house.ledger.append(Request(acts: [draft]))
    try await sweep()
    #expect(try !isHere(loose, premises))
    #expect(try isHere(certificate, premises) && isHere(filed, premises))
    #expect(try named.contains(filed) && named.contains(certificate) && !named.contains(loose))
    moment.day = try #require(Day(2027, 9, 3))
    try await sweep()
    #expect(try isHere(certificate, premises) && isHere(filed, premises))
    try await desk.sweep(isFiled: { _ in false })
    #expect(try !isHere(filed, premises), "control: nothing but the acts held it")
  }

  @Test("kept once more, a file is young again")
  func young() async throws {
    let moment = MovingDay(try #require(Day(2026, 9, 1)))
    let premises = try await Premises.record(clock: moment.clock)
    let desk = try premises.house.openDesk()
    let file = try await keep(SmallFile.pdf, premises)
    moment.day = try #require(Day(2026, 9, 3))
    _ = try await keep(SmallFile.pdf, premises)
    try await desk.sweep(isFiled: { _ in false })
    #expect(try isHere(file, premises))
    moment.day = try #require(Day(2026, 9, 5))
    try await desk.sweep(isFiled: { _ in false })
    #expect(try !isHere(file, premises), "control: a day later")
  }
}
