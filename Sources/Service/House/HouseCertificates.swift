import Domain
import Ledger
import Record

extension House {
  /// A certificate from its own acts, read from the ledger with their number; nil where there is none.
  func certificate(_ number: RecordNumber) throws -> CertificateFile? {
    let facts = try ledger.acts(of: number.ledgerName).map { try RecordAct($0).certificateFact }
    guard !facts.isEmpty, facts.allSatisfy({ $0 != nil }) else { return nil }
    return try CertificateFile(number: number, facts: facts.compactMap { $0 })
  }
}
