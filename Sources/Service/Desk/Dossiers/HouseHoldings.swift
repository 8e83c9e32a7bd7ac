import Domain
import Ledger
import Procedures
import Record
import Registers

extension House {
  /// What the record holds of an organisation and, where a dossier is about one, of its certificate. Cost: the acts on its
  /// certificates, the filings they came of, and its updates.
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
    let told = try told(of: organisation, granting: Set(numbers + [certificate].compactMap { $0 }))
    let filings = told.compactMap(\.filing)
    let named = row.map { row in
      DossierFiling.Applicant(
        organisation: organisation, name: row.name, country: row.country ?? filings.last?.applicant.country)
    }
    let own = certificate.map { number in told.filter { $0.certificate == number } } ?? []
    return Holdings(
      applicant: named ?? filings.last?.applicant,
      known: Holdings.known(from: told.map(\.answers), about: own.map(\.answers)), certificates: files,
      certificate: about)
  }

  /// What the record holds of an organisation under the questions that an update asks, persons among it: as it told last.
  func heldData(of holder: RecordNumber) throws -> Answers {
    let numbers = try certificates(of: holder).map(\.number)
    let told = try told(of: holder, granting: Set(numbers))
    return Holdings.known(from: told.map { $0.answers.merging($0.personal ?? Answers()) }).only(DataForm.questions)
  }

  /// So many certificates of one organisation are looked at; the latest issued first.
  private static let mostCertificates = 50

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

/// What an organisation told at a time: in a filing that was granted, as it was accepted, or in an update of its data.
private struct Told {
  let at: Int64
  let certificate: RecordNumber
  let answers: Answers
  let personal: Answers?
  var filing: DossierFiling?
}

extension House {
  /// All that was told, in the order in which it came to hold: a filing with its grant.
  private func told(of organisation: RecordNumber, granting certificates: Set<RecordNumber>) throws -> [Told] {
    let granted = try certificates.flatMap { number in
      try ledger.acts(of: number.ledgerName).compactMap { act -> Told? in
        guard case .certificateIssued(_, let issued) = try RecordAct(act), let dossier = issued.dossier,
          let filing = try self.dossier(dossier)?.dossier.filing
        else { return nil }
        return Told(
          at: act.recordedAt, certificate: number, answers: filing.answers, personal: filing.personal, filing: filing)
      }
    }
    let updated = try ledger.acts(of: RecordNumber.duties(of: organisation).ledgerName).compactMap { act -> Told? in
      guard case .duty(_, let step) = try RecordAct(act), case .dataUpdated(let update) = step.act else { return nil }
      return Told(
        at: act.recordedAt, certificate: update.certificate, answers: update.answers, personal: update.personal)
    }
    return (granted + updated).sorted { ($0.at, $0.certificate.text) < ($1.at, $1.certificate.text) }
  }
}
