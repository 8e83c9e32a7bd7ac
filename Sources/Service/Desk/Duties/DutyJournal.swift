import Domain
import Ledger
import Procedures
import Record

/// Why an act about a duty was not recorded. Nothing of it was.
enum DutyJournalRefusal: Error {
  case refusal(DutyRefusal)
  /// Somebody else acted on the holder's duties since the page was drawn.
  case overtaken
  /// The same form, sent before with other content.
  case keyReused
  case readOnly
  case diskFull
}

/// Acts about duties on their way into the ledger.
struct DutyJournal: Sendable {
  let house: House
  let actor: DossierEntry.Actor

  /// A key that makes a repeated form one act.
  func key(_ key: String, of content: String) -> IdempotencyKey {
    IdempotencyKey(
      actor: actor.account ?? actor.body.description, key: key, fingerprint: Hash.leaf(Array(content.utf8)).bytes)
  }

  /// Decides a command on a file as it stood when it was read, and records what follows.
  func record(_ command: DutyCommand, on file: DutyCase, key: IdempotencyKey) async throws {
    let now = house.clock.now()
    let acts: [DutyAct]
    do { acts = try DutyHandling.decide(command, on: file.file, by: file.rules) } catch {
      throw DutyJournalRefusal.refusal(error)
    }
    let subject = RecordNumber.duties(of: file.file.holder)
    let drafts = acts.map { act in
      RecordAct.duty(subject, DutyStep(act: act, by: actor)).draft(recordedAt: now)
    }
    do {
      try await house.append(Request(acts: drafts, expecting: [subject.ledgerName: file.version], key: key))
    } catch let error as LedgerError {
      throw DutyJournalRefusal(error) ?? error
    }
  }
}

extension DutyJournalRefusal {
  /// nil for what is a fault.
  init?(_ error: LedgerError) {
    switch error {
    case .versionConflict: self = .overtaken
    case .readOnly, .closed: self = .readOnly
    case .noSpace: self = .diskFull
    case .keyReused: self = .keyReused
    case .claimTaken, .claimNotHeld, .idTaken, .storageFailed, .invalid, .alreadyLocked, .noLedger, .damaged: return nil
    }
  }
}
