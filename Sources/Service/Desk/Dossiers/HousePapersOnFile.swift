import Desk
import Domain
import Ledger
import Procedures
import Record
import Registers

extension House {
  /// The papers for a procedure of which the record holds a copy that the person may use: of the certificate itself, as it was issued
  /// here, else from the latest dossier of the applicant that was accepted with one. What was filed about one certificate is offered
  /// for no other. Cost: nothing where the law asks for no such copy, else the acts of the applicant's last fifty dossiers.
  func papersOnFile(
    of organisation: RecordNumber, about certificate: RecordNumber?, for procedure: Procedure, to person: Person
  ) throws -> [PaperOnFile] {
    let wanted = procedure.items.filter(\.mayBeOnFile).map(\.code)
    guard !wanted.isEmpty else { return [] }
    if let certificate, let issued = try issuedPaper(of: certificate) {
      return wanted.compactMap { code in
        PaperOnFile([FiledPaper(item: code, form: issued.form, source: issued.source)])
      }
    }
    var found: [PaperOnFile] = []
    for row in try registers.read({ try $0.dossiers(of: organisation).rows }) {
      guard row.completeOn != nil, row.certificate == certificate, found.count < wanted.count,
        let file = try dossier(row.number), Access.may(person, .seeDossier, on: file.parties)
      else { continue }
      found += wanted.filter { code in !found.contains { $0.item == code } }.compactMap { code in
        PaperOnFile(code, in: file.dossier)
      }
    }
    return try found.filter(isHere)
  }

  /// The paper of a certificate as the last act issued it; nil where none did here, or its file is not here.
  private func issuedPaper(
    of certificate: RecordNumber
  ) throws -> (form: FiledPaper.Form, source: FiledPaper.Source)? {
    guard let (position, issued) = try ledger.issues(of: certificate).last, let digest = issued.paper,
      let act = try ledger.act(at: position), let file = try desk?.uploads.open(digest)
    else { return nil }
    return (
      .file(digest: digest, type: .pdf, bytes: file.bytes),
      .certificate(issued.decision, on: Instant(milliseconds: act.recordedAt).day)
    )
  }

  /// Whether all of its files are in this place: a record may have come here without them.
  private func isHere(_ paper: PaperOnFile) throws -> Bool {
    for case .file(let digest, _, _) in paper.files.map(\.form) {
      guard try desk?.uploads.open(digest) != nil else { return false }
    }
    return true
  }
}
