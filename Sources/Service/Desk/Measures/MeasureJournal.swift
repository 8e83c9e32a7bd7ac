import Domain
import Ledger
import Procedures
import Record

/// Why a step of a measure was not recorded. Nothing of it was.
enum MeasureJournalRefusal: Error {
  /// The rules stand against it.
  case refusal(MeasureRefusal)
  /// Somebody else took a step since the page was drawn: the measure as it stands now.
  case overtaken(MeasureFile)
  /// The same form, sent before with other content.
  case keyReused
  case readOnly
  case diskFull
}

/// Measures and their steps on their way into the ledger. What becomes public of one stands in the same request.
struct MeasureJournal: Sendable {
  let house: House
  let actor: DossierEntry.Actor

  private static let openClaim: Name = "open-measure"

  /// A key that makes a repeated form one step.
  func key(_ key: String, of content: String) -> IdempotencyKey {
    IdempotencyKey(
      actor: actor.account ?? actor.body.description, key: key, fingerprint: Hash.leaf(Array(content.utf8)).bytes)
  }

  /// Opens a measure on a certificate as it stood when it was read; answers its number, which may be that of the one opened before
  /// under the key.
  func open(
    _ opening: MeasureOpening, on certificate: CertificateFile, key: IdempotencyKey, _ setting: MeasureSetting
  ) async throws -> RecordNumber {
    let act: MeasureAct
    do { act = try MeasureHandling.open(opening, on: certificate, setting) } catch {
      throw MeasureJournalRefusal.refusal(error)
    }
    let number = RecordNumber.newMeasure()
    let request = Request(
      acts: [draft(act, number, at: house.clock.now())],
      expecting: [number.ledgerName: 0, certificate.number.ledgerName: certificate.version], key: key,
      claims: [ClaimChange(.take, kind: MeasureJournal.openClaim, key: MeasureJournal.claim(opening))])
    do {
      guard case .alreadyFiled(let first) = try await house.append(request) else { return number }
      return try house.ledger.act(at: first).flatMap { RecordNumber($0.subject.text) } ?? number
    } catch let error as LedgerError {
      throw try refusal(error, nil) ?? error
    }
  }

  /// Decides a command on a measure and its certificate as they stood when they were read, and records what follows: the steps, what
  /// anybody then sees on the certificate, and the measure that comes after.
  func record(
    _ command: MeasureCommand, on file: MeasureFile, key: IdempotencyKey, _ setting: MeasureSetting
  ) async throws {
    let now = house.clock.now()
    let outcome: MeasureOutcome
    do {
      outcome = try MeasureHandling.decide(command, on: file.measure, file.certificate, by: actor, setting)
    } catch {
      throw MeasureJournalRefusal.refusal(error)
    }
    let number = file.measure.number
    var request = Request(
      acts: outcome.acts.map { draft($0, number, at: now) }, expecting: [number.ledgerName: file.version], key: key)
    if let change = outcome.change {
      let standing = CertificateStanding(change: change, cause: number)
      request.acts.append(RecordAct.certificateStanding(file.certificate.number, standing).draft(recordedAt: now))
      request.expecting[file.certificate.number.ledgerName] = file.certificate.version
    }
    var after = file.measure
    for act in outcome.acts { try after.append(MeasureEntry(act: act, by: actor, recordedAt: now)) }
    if after.isClosed, !file.measure.isClosed { request.claims.append(claim(.release, file.measure.opening, act: 0)) }
    if let opening = outcome.following, let following = outcome.acts.compactMap(\.following).first {
      request.acts.append(draft(.opened(opening), following, at: now))
      request.expecting[following.ledgerName] = 0
      request.claims.append(claim(.take, opening, act: request.acts.count - 1))
    }
    do {
      try await house.append(request)
    } catch let error as LedgerError {
      throw try refusal(error, file) ?? error
    }
  }

  /// One measure by authority and one notice of the holder's may be open on a certificate at a time. They are told apart, so that a
  /// holder never learns from a refusal that offices consider something.
  private static func claim(_ opening: MeasureOpening) -> String {
    "\(opening.certificate):\(opening.matter.isByHolder ? "holder" : "authority")"
  }

  private func claim(_ change: ClaimChange.Change, _ opening: MeasureOpening, act: Int) -> ClaimChange {
    ClaimChange(change, kind: MeasureJournal.openClaim, key: MeasureJournal.claim(opening), act: act)
  }

  private func draft(_ act: MeasureAct, _ subject: RecordNumber, at now: Instant) -> Draft {
    RecordAct.measure(subject, MeasureStep(act: act, by: actor)).draft(recordedAt: now)
  }

  /// nil for what is a fault.
  private func refusal(_ error: LedgerError, _ file: MeasureFile?) throws -> MeasureJournalRefusal? {
    switch error {
    case .versionConflict:
      // The ledger names one conflict; where the measure moved on, that is what happened, whatever else it met first.
      if let file, let now = try house.measure(file.measure.number), now.version != file.version {
        return .overtaken(now)
      }
      return .refusal(.certificateChanged)
    case .claimTaken: return .refusal(.alreadyOpen)
    case .readOnly, .closed: return .readOnly
    case .noSpace: return .diskFull
    case .keyReused: return .keyReused
    case .claimNotHeld, .idTaken, .storageFailed, .invalid, .alreadyLocked, .noLedger, .damaged: return nil
    }
  }
}

extension MeasureAct {
  /// The measure that follows on this step.
  fileprivate var following: RecordNumber? {
    if case .concluded(.notRemedied(_, let following)) = self { following } else { nil }
  }
}
