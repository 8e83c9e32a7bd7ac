import Domain
import Ledger
import Record

extension House {
  /// A certificate from its own acts, read from the ledger with their number; nil where there is none.
  func certificate(_ number: RecordNumber) throws -> CertificateFile? {
    let facts = try ledger.acts(of: number.ledgerName).compactMap { act -> CertificateFact? in
      switch try RecordAct(act) {
      case .certificateRecorded(_, let certificate): .recorded(certificate)
      case .certificateIssued(_, let issued): .issued(issued.certificate, under: issued.procedure, by: issued.decision)
      case _: nil
      }
    }
    return facts.isEmpty ? nil : try CertificateFile(number: number, facts: facts)
  }
}
