import Domain
import Ledger
import Record
import Registers
import Testing

@testable import Service

@Suite("A certificate’s number is given once")
struct NumberTakenTests {
  /// A dossier on which only the decision is missing; its page, and the officer who decides.
  private func decidable(_ office: Office) async throws -> (decider: Browser, path: String) {
    let (_, _, path) = try await office.filed()
    let receiver = try await office.person("receives")
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    try await receiver.take("consult", on: path)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let today = office.house.clock.today.parts
    for letter in try #require(try office.house.dossier(number)).dossier.letters {
      try await receiver.take(
        "record-answer", on: path,
        [
          ("office", letter.office.text), ("outcome", "opinion"), ("on-day", "\(today.day)"),
          ("on-month", "\(today.month)"), ("on-year", "\(today.year)"), ("stance", "agrees"),
        ])
    }
    try await receiver.take("forward", on: path)
    let decider = try await office.person("decides")
    try await decider.take("acknowledge-forwarded", on: path)
    let findings = try office.procedure.criteria.map { ("finding-\($0.code)", "met") }
    try await decider.take("appraise", on: path, [("form", "written")] + findings)
    return (decider, path)
  }

  @Test("not to a dossier where an import brought it in, however it is spelled; another number is granted")
  func imported() async throws {
    let office = try await Office()
    try await office.premises.accept(CertificateSheet())
    let (decider, path) = try await decidable(office)
    for number in ["MAU-101/HĐ", "mau-101 /hđ"] {
      try await decider.get("\(path)/decide")
      try await decider.submit(
        "\(path)/decide", [("outcome", "grant"), ("decision", "77/QĐ-BNG"), ("certificate", number)])
      #expect(decider.path != path && decider.page.with(class: "problems").count == 1, "\(number)")
    }
    try await decider.submit(
      "\(path)/decide", [("outcome", "grant"), ("decision", "77/QĐ-BNG"), ("certificate", "MAU-102/HĐ")])
    #expect(decider.path == path, "control: a number nobody has")
  }

  @Test("imports, dossiers and the demonstration claim it under one name")
  func oneName() async throws {
    let premises = try await Premises.record()
    try await premises.accept(CertificateSheet())
    let row = try #require(try premises.house.registers.read { try $0.certificates().rows.first })
    let holder = try premises.house.ledger.holder(
      ofClaim: CertificateClaim.kind, key: CertificateClaim.key(of: row.certificate))
    #expect(holder?.subject == row.number.ledgerName)
    #expect(try premises.house.ledger.holder(ofClaim: "certificate-number", key: "MAU-101/HĐ") == nil)
  }
}
