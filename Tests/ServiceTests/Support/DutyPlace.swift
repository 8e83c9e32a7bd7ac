import Components
import Desk
import Domain
import Ledger
import Record
import Testing

@testable import Service

/// A demonstration in which the organisation of its account holds a certificate that it has received.
struct DutyPlace {
  static let province = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))

  let office: Office
  let holder: RecordNumber
  let number: RecordNumber
  let printed = "4711/GĐK"
  var today: Day { office.house.clock.today }

  init(clock: Clock = .system, received: Day? = nil) async throws {
    office = try await Office(clock: clock)
    guard case .organisation(let holder)? = office.accounts["files"]?.account.memberships[0].body else {
      throw CancellationError()
    }
    self.holder = holder
    let printed = try #require(CertificateNumber("4711/GĐK"))
    number = .certificate(.operation, printed)
    let received = received ?? office.house.clock.today - 3
    let certificate = Certificate(
      number: printed, kind: .operation, holder: holder, fields: [Text("health")], provinces: [Text("Tuyên Quang")],
      issued: received, validFrom: received, expiry: received + 1_000, standing: .inForce)
    try await grant(certificate, received: received)
  }

  /// A dossier from filing to receipt, composed; then the certificate.
  private func grant(_ certificate: Certificate, received: Day) async throws {
    let dossier = RecordNumber.newDossier()
    let decision = try #require(DecisionNumber("7/QĐ-BNG"))
    let at = Instant(milliseconds: Int64(received.number) * 86_400_000)
    let ministry = OfficeName.foreignAffairs
    let steps: [DossierAct] = [
      .filed(
        DossierFiling(
          procedure: .issueOperation, number: DossierNumber(year: received.year, ordinal: 1), slip: .drawn(),
          applicant: .init(organisation: holder, name: Narratives("Brücke"), country: nil), manner: .online,
          scope: DossierScope(fields: [.health], provinces: [UnitCode(.of2025, "08")], approvingBodies: []),
          answers: Answers(["website": ["https://old.example"], "head-office": ["Berlin"]]), personal: nil, papers: [])),
      .acceptedAsComplete, .consulted([ministry]),
      .opinionGiven(ministry, Opinion(stance: .agrees, reasons: Text("")), on: received), .forwarded(without: []),
      .receivedForDecision(on: received), .appraised(Appraisal(form: .writtenOpinions, findings: [])),
      .decided(DossierDecision(number: decision, result: .granted(certificate))), .handedOver(.inPerson, on: received),
      .resultReceived(on: received),
    ]
    let by = DossierEntry.Actor(body: .office(.comingo), account: nil)
    let issued = CertificateIssued(
      certificate: certificate, decision: decision, procedure: .issueOperation, dossier: dossier)
    let acts =
      steps.map { RecordAct.dossier(dossier, DossierStep(act: $0, by: by)) } + [.certificateIssued(number, issued)]
    try await office.house.append(Request(acts: acts.map { $0.draft(recordedAt: at) }))
  }

  var entries: [DutyEntry] { get throws { try office.house.dutyCase(number)?.file.entries ?? [] } }

  func day(_ name: String, _ day: Day) -> [(String, String)] {
    let parts = day.parts
    return [("\(name)-day", "\(parts.day)"), ("\(name)-month", "\(parts.month)"), ("\(name)-year", "\(parts.year)")]
  }

  struct Someone {
    let name: String
    let browser: Browser
    let person: Person
  }

  /// One person a role, and strangers: another organisation, another province.
  func people() async throws -> [Someone] {
    var office = office
    try await office.admit("foreign", .organisation(try #require(RecordNumber("o-foreign"))), .files)
    try await office.admit("other", .office(.peoplesCommittee(of: UnitCode(.of2025, "01"))), .isConsulted)
    var people: [Someone] = []
    for (login, handed) in office.accounts.sorted(by: { $0.key < $1.key }) {
      let person = try #require(handed.account.person(for: handed.account.memberships[0].body))
      people.append(Someone(name: login, browser: try await office.person(login), person: person))
    }
    return people
  }
}
