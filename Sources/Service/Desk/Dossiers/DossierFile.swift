import Domain
import Ledger
import Record

/// A dossier as its own acts tell it, with how many there are: what a step is decided on.
struct DossierFile: Sendable {
  let dossier: Dossier
  let version: Int
  let procedure: Procedure

  var parties: DossierParties { dossier.parties(under: procedure) }
}

extension House {
  /// A dossier from its own acts, read from the ledger, up to and with a position; nil where there is none.
  func dossier(_ number: RecordNumber, through position: Int64 = .max) throws -> DossierFile? {
    let acts = try ledger.acts(of: number.ledgerName).filter { $0.position <= position }
    guard !acts.isEmpty else { return nil }
    let entries = try acts.map { act -> DossierEntry? in
      guard case .dossier(_, let step) = try RecordAct(act) else { return nil }
      return step.entry(at: Instant(milliseconds: act.recordedAt))
    }
    let steps = entries.compactMap { $0 }
    guard steps.count == acts.count, case .filed(let filing)? = steps.first?.act else { return nil }
    guard let procedure = law.procedure(filing.procedure, on: steps[0].day) else { return nil }
    return DossierFile(dossier: try Dossier(number: number, entries: steps), version: acts.count, procedure: procedure)
  }
}
