import Components
import Desk
import Domain
import Foundation
import Ledger
import Papers
import Record
import Reference
import Registers

extension House {
  /// Draws the paper of a certificate that is being granted and keeps it, before the act that commits to it: a paper without its act is
  /// named by nobody. nil where this machine cannot draw it. Throws ``JournalRefusal/diskFull`` where there is no room.
  func draw(
    _ certificate: Certificate, by decision: DecisionNumber, _ file: DossierFile, of holder: Narratives, at base: String
  ) async throws -> FileDigest? {
    guard let desk else { return nil }
    let applicant = file.dossier.filing.applicant
    let subject = RecordNumber.certificate(certificate.kind, certificate.number)
    let earlier = Set(try ledger.issues(of: subject).map(\.issued.decision.text))
    let code = CertificateCode(certificate: subject, paper: earlier.count + 1)
    let paper = CertificatePaper(
      certificate: certificate, decision: decision,
      office: offices[file.procedure.decider]?.title ?? .same(file.procedure.decider.text), holder: holder,
      country: applicant.country.map(Countries.name), basis: file.procedure.basis, address: base + code.path,
      standing: isDemonstration ? .demonstration : .record)
    guard let body = paper.body(), let digest = PaperCheck.digest(body) else { return nil }
    do {
      try await desk.uploads.takeOver(body, as: digest, type: .pdf)
    } catch is DeskFull {
      throw JournalRefusal.diskFull
    } catch UploadRefusal.diskFull {
      throw JournalRefusal.diskFull
    }
    return digest
  }

  /// The body of the paper that an act issued; nil where it issued none, or the file is not here.
  func paper(of id: ActID) throws -> [UInt8]? {
    guard let act = try ledger.act(id: id), !act.isRestricted,
      case .certificateIssued(_, let issued) = try RecordAct(act),
      let digest = issued.paper, let file = try desk?.uploads.open(digest)
    else { return nil }
    var body: [UInt8] = []
    while case let chunk = try file.read(from: Int64(body.count)), !chunk.isEmpty { body += chunk }
    return body
  }
}
