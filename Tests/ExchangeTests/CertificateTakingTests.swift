import Domain
import Exchange
import Foundation
import Ledger
import Record
import Testing

@Suite("Certificates are appended under what they were judged by")
struct CertificateTakingTests {
  /// Names that are like no other.
  private struct NoNames: OrganisationNaming {
    func candidates(for name: String, country: CountryCode?) -> [CertificateCandidate] { [] }
    mutating func add(_ number: RecordNumber, name: String, country: CountryCode?) {}
  }

  private let place: Place
  private let facts: CertificateFacts

  init() throws {
    place = try Place()
    let unit = AdministrativeUnit(
      id: try #require(UnitCode("2004/02")),
      forms: [.init(from: try #require(Day(2004, 1, 1)), kind: .province, name: "Hà Giang")])
    facts = CertificateFacts(
      today: try #require(Day(2026, 2, 1)), places: Gazetteer(units: [unit], successions: []), country: { _ in nil })
  }

  private func judged(
    _ number: String, _ organisation: String = "Quỹ Sen Bạc", until: String = "2027-01-14",
    known: [(number: RecordNumber, printed: String)] = []
  ) throws -> [JudgedCertificate] {
    let text = """
      number;kind;organisation_name;fields;provinces;issued;valid_from;valid_to
      \(number);operation;\(organisation);health;Hà Giang;2024-01-03;2024-01-15;\(until)
      """
    let table = try CertificateTable(file: Array(text.utf8), name: "bang.csv")
    let organisations = try place.acts().compactMap { act -> KnownOrganisation? in
      guard case .organisationRecorded(let number, let organisation) = act else { return nil }
      return KnownOrganisation(number: number, names: [organisation.name[.vi]], country: nil, identifier: "")
    }
    var judging = CertificateJudging(
      facts: facts,
      holdings: CertificateHoldings(organisations: organisations, certificates: known) { [journal = place.journal] in
        try journal.acts(of: $0)
      }, naming: NoNames())
    return try judging.judge(table)
  }

  private func take(_ rows: [JudgedCertificate]) async throws -> CertificateTaking.Outcome {
    var taking = CertificateTaking(into: place.journal)
    return try await taking.take(rows)
  }

  @Test("a number that someone else took meanwhile, in another spelling, is a conflict and is not recorded twice")
  func claimed() async throws {
    let (one, two) = (try judged("MAU-1/HĐ"), try judged("mau-1 / hđ", "Hội Nắng Mai"))
    #expect([one, two].map { $0[0].verdict } == [.new, .new], "control: each was new when it was judged")
    #expect(try await take(one).acts == 2)
    let size = place.ledger.size
    let late = try await take(two)
    #expect(late.rows[0].verdict == .conflict)
    #expect(late.rows[0].findings.map(\.matter) == [.changedMeanwhile])
    #expect((late.acts, late.last) == (0, nil))
    #expect(place.ledger.size == size)
    #expect(try await take(judged("MAU-2/HĐ", "Hội Nắng Mai")).acts == 2, "control: another number is taken")
  }

  @Test("a certificate that was changed after it was judged is not overwritten")
  func changedMeanwhile() async throws {
    _ = try await take(judged("MAU-1/HĐ"))
    let longer = try judged("MAU-1/HĐ", until: "2027-01-15")
    let shorter = try judged("MAU-1/HĐ", until: "2026-12-31")
    #expect([longer, shorter].map { $0[0].verdict } == [.changed, .changed])
    #expect(try await take(longer).acts == 1)
    #expect(try await take(shorter).rows[0].verdict == .conflict)
    guard case .certificateRecorded(_, let certificate)? = try place.acts().last else {
      Issue.record("the last act is the certificate's")
      return
    }
    #expect(certificate.expiry == Day(2027, 1, 15))
  }

  @Test("another spelling of a number on record is the same certificate")
  func spelling() async throws {
    let first = try judged("MAU-1/HĐ")
    _ = try await take(first)
    let number = try #require(CertificateNumber("MAU-1/HĐ"))
    let known = [(number: RecordNumber.certificate(.operation, number), printed: "MAU-1/HĐ")]
    #expect(try judged("mau-1/hđ", known: known)[0].verdict == .same)
    #expect(try judged("mau-1/hđ", until: "2026-12-31", known: known)[0].verdict == .changed)
  }

  @Test("a certificate that a procedure of this record issued is changed by a procedure only")
  func issuedHere() async throws {
    let first = try judged("MAU-1/HĐ")
    _ = try await take(first)
    guard case .certificateRecorded(let subject, let certificate)? = try place.acts().last else {
      return #expect(Bool(false), "the certificate was taken")
    }
    let issued = CertificateIssued(
      certificate: certificate, decision: try #require(DecisionNumber("1/QĐ")),
      procedure: try #require(ProcedureName("certificate.operation.issue")), dossier: nil)
    _ = try await place.journal.append(Filing([.certificateIssued(subject, issued)], expecting: [subject: 1]))
    #expect(try judged("MAU-1/HĐ")[0].verdict == .same)
    let changed = try judged("MAU-1/HĐ", until: "2026-12-31")
    #expect(changed[0].verdict == .conflict)
    #expect(changed[0].findings.map(\.matter) == [.issuedHere])
  }
}
