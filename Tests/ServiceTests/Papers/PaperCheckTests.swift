import Domain
import Foundation
import Ledger
import Papers
import Record
import Testing

@testable import Service

@Suite("A certificate’s file, checked by a stranger")
struct PaperCheckTests {
  /// A delivered paper with the key that proves it, through a ledger of its own.
  private struct Delivery {
    let file: [UInt8]
    let body: [UInt8]
    let key: VerifierKey

    init(number: String = "12/GCN-DEMO", committing: ([UInt8]) -> [UInt8] = { $0 }) async throws {
      let premises = try await Premises.record()
      let certificate = Certificate(
        number: try #require(CertificateNumber(number)), kind: .operation,
        holder: try #require(RecordNumber("o-sample")), fields: [Text("health")], provinces: [Text("Lào Cai")],
        issued: try #require(Day(2026, 9, 3)), validFrom: try #require(Day(2026, 9, 15)),
        expiry: try #require(Day(2029, 9, 14)), standing: .inForce)
      let decision = try #require(DecisionNumber("345/QĐ-DEMO-2026"))
      let subject = RecordNumber.certificate(certificate.kind, certificate.number)
      let paper = CertificatePaper(
        certificate: certificate, decision: decision, office: Wording.same("Bộ Ngoại giao"),
        holder: Narratives("Quỹ Thử Nghiệm"), country: nil, basis: [], address: "/vi/certificates/\(subject)",
        standing: .demonstration)
      body = try #require(paper.body())
      let issued = CertificateIssued(
        certificate: certificate, decision: decision, procedure: .issueOperation, dossier: nil,
        paper: PaperCheck.digest(committing(body)))
      let answer = try await premises.house.append(
        Request(acts: [RecordAct.certificateIssued(subject, issued).draft()]))
      try await premises.settle()
      let act = try #require(try premises.house.ledger.act(at: answer.first))
      let receipt = try #require(try premises.house.ledger.receipt(for: act.id))
      file = try #require(DeliveredPaper(body: body, receipt: receipt.text)).file
      key = try #require(premises.house.ledger.verifierKey)
    }
  }

  private func doubt(_ file: [UInt8], _ key: VerifierKey) -> PaperCheck.Doubt? {
    do throws(PaperCheck.Doubt) {
      _ = try PaperCheck.check(file, by: key)
      return nil
    } catch { return error }
  }

  @Test("as delivered it is genuine, and says what stands on it; by another key, or as a copy of its body, it is not")
  func genuine() async throws {
    let delivery = try await Delivery()
    let proven = try PaperCheck.check(delivery.file, by: delivery.key)
    #expect(proven.issued.certificate.number.text == "12/GCN-DEMO" && proven.position == 1 && proven.acts == 2)
    let other = try await Delivery()
    #expect(doubt(delivery.file, other.key) == .otherSigner)
    #expect(doubt(delivery.body, delivery.key) == .altered)
    #expect(doubt([], delivery.key) == .altered)
  }

  @Test("a genuine receipt beside another paper proves nothing")
  func exchanged() async throws {
    let delivery = try await Delivery(committing: { $0 + [0] })
    #expect(doubt(delivery.file, delivery.key) == .otherPaper)
  }

  @Test("no change of any byte goes unnoticed")
  func mutated() async throws {
    let delivery = try await Delivery()
    var chance = Chance(seed: 19)
    for _ in 0..<300 {
      var file = delivery.file
      switch chance.below(3) {
      case 0: file[chance.below(file.count)] ^= UInt8(1 << chance.below(8))
      case 1: file.remove(at: chance.below(file.count))
      default: file.insert(UInt8(chance.below(256)), at: chance.below(file.count))
      }
      if file != delivery.file { #expect(doubt(file, delivery.key) != nil) }
    }
    #expect(doubt(delivery.file, delivery.key) == nil, "control: nothing changed")
  }

  @Test("the command says so in the reader’s language, and ends with 1 where it is not genuine")
  func command() async throws {
    let delivery = try await Delivery()
    let folder = try Folder()
    try Data(delivery.file).write(to: folder.url.appendingPathComponent("a.pdf"))
    try Data(delivery.file.dropLast()).write(to: folder.url.appendingPathComponent("b.pdf"))
    let key = ["--key", delivery.key.description]
    let good = try await Operator.run(["certificate", "verify", folder("a.pdf")] + key, in: "fr_FR.UTF-8")
    #expect(good.code == 0 && good.output.hasPrefix("Authentique"))
    let bad = try await Operator.run(["certificate", "verify", folder("b.pdf"), "--json"] + key)
    #expect(bad.code == 1 && bad.output.contains("\"genuine\" : false"))
    let keyless = try await Operator.run(["certificate", "verify", folder("a.pdf"), "--data", folder("none")])
    #expect(keyless.code == 2 && keyless.errors.contains("--key"))
  }
}
