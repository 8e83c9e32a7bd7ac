import Components
import Domain
import Record
import Testing

@testable import Registers

@Suite("What later grants did to a certificate")
struct CertificateGrantTests {
  @Test("issued, extended, amended and issued again: each by its decision, in plain words")
  func history() throws {
    let place = Place()
    defer { place.remove() }
    var certificate = Sample.certificate("7/GP", holder: "o-1", from: "2023-01-01", to: "2025-12-31")
    let number = RecordNumber.certificate(certificate.kind, certificate.number)
    var written = Written()
    func grant(_ procedure: ProcedureName, _ decision: String) {
      written.append(
        .certificateIssued(
          number,
          CertificateIssued(
            certificate: certificate, decision: DecisionNumber(decision)!, procedure: procedure, dossier: nil)))
    }
    grant(.issueOperation, "1/QĐ")
    certificate.expiry = Sample.day("2028-12-31")
    grant(.extendOperation, "2/QĐ")
    certificate.provinces.append(Text("Hà Nội"))
    grant(.amendOperation, "3/QĐ")
    grant(.reissueOperation, "4/QĐ")
    let registers = try place.registers(written)
    let versions = try registers.read { try $0.certificateVersions(of: number) }
    let changes = CertificateEvent.events(of: versions).map(\.changes)
    #expect(
      changes == [
        [.issued(decision: "1/QĐ")],
        [
          .granted(.extendOperation, decision: "2/QĐ"),
          .extended(from: Sample.day("2025-12-31"), to: Sample.day("2028-12-31")),
        ],
        [
          .granted(.amendOperation, decision: "3/QĐ"),
          .scope(CertificateScopeChange(what: .provinces, added: ["Hà Nội"], removed: [])),
        ], [.granted(.reissueOperation, decision: "4/QĐ")],
      ])
    for language in Language.allCases {
      let words = changes.dropFirst().map { CertificateChange.phrase($0[0])(language).plain(language) }
      #expect(Set(words).count == 3)
      for (said, decision) in zip(words, ["2/QĐ", "3/QĐ", "4/QĐ"]) { #expect(said.contains(decision)) }
    }
  }
}
