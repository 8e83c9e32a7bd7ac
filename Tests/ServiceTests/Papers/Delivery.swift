import Domain
import Foundation
import Ledger
import Papers
import Record
import Testing

@testable import Service

/// A delivered paper with the key that proves it, through the ledger of a house; nobody's certificate.
struct Delivery {
  let premises: Premises
  let certificate: Certificate
  let subject: RecordNumber
  let body: [UInt8]
  let act: Act
  let file: [UInt8]
  let key: VerifierKey

  /// Issues a certificate by an act, the first or a later one on its subject. `committing` plants another paper in the act.
  init(
    on premises: Premises, number: String = "12/GCN-DEMO", decision: String = "345/QĐ-DEMO-2026",
    until expiry: String = "2029-09-14", standing: Certificate.Standing = .inForce,
    committing: ([UInt8]) -> [UInt8] = { $0 }
  ) async throws {
    self.premises = premises
    certificate = Certificate(
      number: try #require(CertificateNumber(number)), kind: .operation, holder: try #require(RecordNumber("o-sample")),
      fields: [Text("health"), Text("education")], provinces: [Text("Lào Cai"), Text("Điện Biên")],
      issued: try #require(Day(2026, 9, 3)), validFrom: try #require(Day(2026, 9, 15)),
      expiry: try #require(Day(iso: expiry)), standing: standing)
    subject = .certificate(certificate.kind, certificate.number)
    let by = try #require(DecisionNumber(decision))
    let earlier = try premises.house.ledger.issues(of: subject).count
    let paper = CertificatePaper(
      certificate: certificate, decision: by, office: Wording.same("Bộ Ngoại giao"),
      holder: Narratives("Quỹ Thử Nghiệm"), country: nil, basis: [],
      address: "https://nhipcau.example" + CertificateCode(certificate: subject, paper: earlier + 1).path,
      standing: .demonstration)
    body = try #require(paper.body())
    let issued = CertificateIssued(
      certificate: certificate, decision: by, procedure: .issueOperation, dossier: nil,
      paper: PaperCheck.digest(committing(body)))
    let answer = try await premises.house.append(
      Request(
        acts: [RecordAct.certificateIssued(subject, issued).draft()], expecting: [subject.ledgerName: earlier]))
    try await premises.settle()
    act = try #require(try premises.house.ledger.act(at: answer.first))
    let receipt = try #require(try premises.house.ledger.receipt(for: act.id))
    file = try #require(DeliveredPaper(body: body, receipt: receipt.text)).file
    key = try #require(premises.house.ledger.verifierKey)
  }

  /// In a record of its own.
  init(committing: ([UInt8]) -> [UInt8] = { $0 }) async throws {
    try await self.init(on: try await Premises.record(), committing: committing)
  }

  /// By the key alone, as a stranger without a connection.
  var ground: PaperCheck.Ground { PaperCheck.Ground(key: key) }
  /// By the record itself.
  var atHand: PaperCheck.Ground { PaperCheck.Ground(key: key, record: premises.house.ledger) }

  /// The receipt of another act of the same record.
  func receipt(at position: Int64) throws -> String {
    let act = try #require(try premises.house.ledger.act(at: position))
    return try #require(try premises.house.ledger.receipt(for: act.id)).text
  }

  /// What is found against a file; nil where it is genuine.
  static func doubt(_ file: [UInt8], _ ground: PaperCheck.Ground) throws -> PaperDoubt? {
    switch try PaperCheck.judge(file, by: ground) {
    case .success: nil
    case .failure(let doubt): doubt
    }
  }

  /// A form that sends the file, as a browser without scripts does.
  static func form(_ file: [UInt8], named name: String = "giấy đăng ký.pdf") -> [UInt8] {
    SmallFile.form([], (name, file))
  }
}

/// Changes to a file that follow from a seed: one bit, one byte more or less, a piece cut out, doubled, or put elsewhere.
enum Mutation {
  static func of(_ file: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var file = file
    let place = chance.below(file.count)
    let end = min(file.count, place + 1 + chance.below(200))
    switch chance.below(8) {
    case 0, 1: file[place] ^= UInt8(1 << chance.below(8))
    case 2: file.remove(at: place)
    case 3: file.insert(UInt8(chance.below(256)), at: place)
    case 4: file.removeSubrange(place..<end)
    case 5: file.insert(contentsOf: file[place..<end], at: end)
    case 6: file.removeLast(1 + chance.below(file.count - 1))
    default:
      let piece = Array(file[place..<end])
      file.removeSubrange(place..<end)
      file.insert(contentsOf: piece, at: chance.below(file.count))
    }
    return file
  }
}
