import Domain
import Exchange
import Ledger
import Record

/// The ledger as an import sees it.
struct LedgerJournal: Journal {
  let ledger: Ledger
  /// The claim by which a source has one open import at most.
  private static let claim: Name = "import"

  init(_ ledger: Ledger) { self.ledger = ledger }

  func acts(of subject: RecordNumber) throws -> [RecordAct] {
    try ledger.acts(of: subject.ledgerName).map { try RecordAct($0) }
  }

  func openImport(of source: String) throws -> RecordNumber? {
    try ledger.holder(ofClaim: LedgerJournal.claim, key: source).flatMap { RecordNumber($0.subject.text) }
  }

  func append(_ filing: Filing) async throws -> Int64 {
    let last = filing.acts.count - 1
    let taken = filing.opening.map { ClaimChange(.take, kind: LedgerJournal.claim, key: $0, act: 0) }
    let released = filing.closing.map { ClaimChange(.release, kind: LedgerJournal.claim, key: $0, act: last) }
    let others = filing.claims.compactMap { claim in
      Name(claim.kind).map { ClaimChange(.take, kind: $0, key: claim.key, act: claim.act) }
    }
    let expecting = Dictionary(uniqueKeysWithValues: filing.expecting.map { ($0.key.ledgerName, $0.value) })
    let request = Request(
      acts: filing.acts.map { $0.draft() }, expecting: expecting, claims: [taken, released].compactMap { $0 } + others)
    do {
      return try await ledger.append(request).first + Int64(last)
    } catch {
      switch error {
      case .versionConflict, .claimTaken, .claimNotHeld: throw JournalConflict()
      default: throw error
      }
    }
  }
}
