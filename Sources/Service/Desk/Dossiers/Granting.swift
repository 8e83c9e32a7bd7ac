import Domain
import Ledger
import Procedures
import Record
import Registers

/// A favourable decision becomes the public act on the certificate, with its paper drawn anew: on a subject of its own for a new one, as
/// the next act on its subject for one that is held.
struct Granting {
  let house: House
  let base: String
  let file: DossierFile
  let now: Instant

  func add(
    _ decision: (number: DecisionNumber, certificate: Certificate), _ setting: Setting, to request: inout Request
  ) async throws {
    let certificate = decision.certificate
    let holder = try name(into: &request)
    let subject = RecordNumber.certificate(certificate.kind, certificate.number)
    let paper = try await house.draw(certificate, by: decision.number, file, of: holder, at: base)
    let issued = CertificateIssued(
      certificate: certificate, decision: decision.number, procedure: file.procedure.name,
      dossier: file.dossier.number, paper: paper)
    request.acts.append(RecordAct.certificateIssued(subject, issued).draft(recordedAt: now))
    if file.dossier.filing.certificate != nil {
      request.expecting[subject.ledgerName] = setting.holdings.certificate?.version ?? 0
      return
    }
    request.expecting[subject.ledgerName] = 0
    request.claims.append(
      ClaimChange(
        .take, kind: CertificateClaim.kind, key: CertificateClaim.key(of: certificate),
        act: request.acts.count - 1))
  }

  /// The holder's name once it is granted: recorded where the record does not know the organisation, or the name changes.
  private func name(into request: inout Request) throws -> Narratives {
    let filing = file.dossier.filing
    let number = filing.applicant.organisation
    let known = try house.recordedOrganisation(number)
    let new = ProcedureCatalogue.form(filing.procedure)?.newName(in: filing)
    guard known == nil || new != nil else { return filing.applicant.name }
    var organisation =
      known?.organisation
      ?? Organisation(
        identifier: nil, name: filing.applicant.name, kind: .internationalNGO, country: filing.applicant.country)
    organisation.name = new ?? organisation.name
    let version = try house.ledger.version(of: number.ledgerName)
    if known == nil, version > 0, new == nil { return filing.applicant.name }
    request.acts.append(RecordAct.organisationRecorded(number, organisation).draft(recordedAt: now))
    request.expecting[number.ledgerName] = version
    return organisation.name
  }
}
