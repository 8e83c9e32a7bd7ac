import Domain
import Ledger
import Procedures
import Record
import Registers

extension House {
  /// What the record holds of an organisation and, where a dossier is about one, of its certificate. Cost: the acts on its
  /// certificates and the filings they came of.
  func holdings(of organisation: RecordNumber, about certificate: RecordNumber? = nil) throws -> Holdings {
    let (row, numbers) = try registers.read { reading in
      let row = try reading.organisation(organisation, at: Moment())?.row
      let list = try reading.certificates(CertificateFilter(holder: organisation), limit: House.mostCertificates)
      return (row, list.rows.map(\.number))
    }
    let files = try numbers.compactMap { try self.certificate($0) }
    let about = try certificate.flatMap { number in
      try files.first { $0.number == number } ?? self.certificate(number)
    }
    let filings = try self.filings(granting: numbers.filter { $0 != certificate } + [certificate].compactMap { $0 })
    let named = row.map { row in
      DossierFiling.Applicant(
        organisation: organisation, name: row.name, country: row.country ?? filings.last?.applicant.country)
    }
    return Holdings(
      applicant: named ?? filings.last?.applicant, known: Holdings.known(from: filings), certificates: files,
      certificate: about)
  }

  /// So many certificates of one organisation are looked at; the latest issued first.
  private static let mostCertificates = 50

  /// The filings behind what was granted on certificates, each as it was accepted, in the order of the certificates and their acts.
  private func filings(granting certificates: [RecordNumber]) throws -> [DossierFiling] {
    try certificates.flatMap { number in
      try ledger.acts(of: number.ledgerName).compactMap { act -> DossierFiling? in
        guard case .certificateIssued(_, let issued) = try RecordAct(act), let dossier = issued.dossier else {
          return nil
        }
        return try self.dossier(dossier)?.dossier.filing
      }
    }
  }

  /// The setting of a filed dossier: with what the record holds now of its applicant and its certificate.
  func setting(of file: DossierFile) throws -> Setting {
    let filing = file.dossier.filing
    return try setting(
      file.procedure, try holdings(of: filing.applicant.organisation, about: filing.certificate))
  }

  /// The certificates of a kind that an organisation holds, as known now.
  func certificates(of organisation: RecordNumber) throws -> [CertificateRow] {
    try registers.read {
      try $0.certificates(CertificateFilter(holder: organisation), limit: House.mostCertificates).rows
    }
  }

  /// The organisation with its acts' number, as it was last recorded; nil where it was not.
  func recordedOrganisation(_ number: RecordNumber) throws -> (organisation: Organisation, version: Int)? {
    let acts = try ledger.acts(of: number.ledgerName)
    for act in acts.reversed() {
      if case .organisationRecorded(_, let organisation) = try RecordAct(act) { return (organisation, acts.count) }
    }
    return nil
  }
}
