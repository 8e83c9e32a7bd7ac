import Domain
import Ledger
import Procedures
import Record
import Registers

/// Why a step was not recorded. Nothing of it was: the person's answers stay where they were typed.
enum JournalRefusal: Error {
  /// The rules stand against it.
  case refusal(Refusal)
  /// Somebody else took a step since the page was drawn: the dossier as it stands now.
  case overtaken(DossierFile)
  /// The same form, filed before with other content.
  case keyReused
  /// The ledger takes nothing, for now.
  case readOnly
  case diskFull
}

/// Dossiers and their steps on their way into the ledger.
struct DossierJournal: Sendable {
  let house: House
  let actor: DossierEntry.Actor
  /// Scheme and host by which people reach this installation, for the code on a certificate's paper.
  let base: String

  private static let numberClaim: Name = "dossier-number"
  /// One open dossier for a certificate and a procedure.
  private static let openClaim: Name = "open-dossier"
  /// So often another number is tried where somebody else was quicker.
  private static let attempts = 100

  /// A key that makes a repeated form one filing: the actor's, with what the form holds.
  func key(_ key: String, of content: String) -> IdempotencyKey {
    IdempotencyKey(
      actor: actor.account ?? actor.body.description, key: key, fingerprint: Hash.leaf(Array(content.utf8)).bytes)
  }

  /// Files an application under the next number of the year; answers the dossier, which may be the one filed before under the key.
  func file(
    _ application: Application, manner: DossierFiling.Manner, key: IdempotencyKey, _ setting: Setting
  ) async throws -> RecordNumber {
    let now = house.clock.now()
    let next = try house.registers.read { try $0.nextDossierOrdinal(in: now.day.year) }
    for attempt in 0..<DossierJournal.attempts {
      let number = DossierNumber(year: now.day.year, ordinal: next + attempt)
      let subject = RecordNumber.newDossier()
      let act = try checked {
        () throws(Refusal) in try Handling.file(application, as: number, slip: .drawn(), manner: manner, setting)
      }
      let request = Request(
        acts: [draft(act, subject, at: now)], expecting: [subject.ledgerName: 0], key: key,
        claims: [ClaimChange(.take, kind: DossierJournal.numberClaim, key: number.description)]
          + [application.openKey].compactMap { $0.map { ClaimChange(.take, kind: DossierJournal.openClaim, key: $0) } })
      do {
        return try filedSubject(of: try await house.append(request), else: subject)
      } catch LedgerError.claimTaken(DossierJournal.openClaim, _, let holder) {
        throw JournalRefusal.refusal(.dossierOpen(try printedNumber(ofFilingAt: holder)))
      } catch LedgerError.claimTaken {
        continue
      } catch let error as LedgerError {
        throw JournalRefusal(error) ?? error
      }
    }
    throw LedgerError.claimTaken(kind: DossierJournal.numberClaim, key: "\(now.day.year)", by: 0)
  }

  /// Under which number the dossier was filed that an act began.
  private func printedNumber(ofFilingAt position: Position) throws -> DossierNumber? {
    guard let act = try house.ledger.act(at: position), case .dossier(_, let step) = try RecordAct(act),
      case .filed(let filing) = step.act
    else { return nil }
    return filing.number
  }

  private func filedSubject(of answer: Answer, else appended: RecordNumber) throws -> RecordNumber {
    guard case .alreadyFiled(let first) = answer, let act = try house.ledger.act(at: first) else { return appended }
    return RecordNumber(act.subject.text) ?? appended
  }

  /// Decides a command on a dossier as it stood when it was read, and records what follows. A favourable decision issues the
  /// certificate in the same request.
  func record(
    _ command: DossierCommand, on file: DossierFile, key: IdempotencyKey, _ setting: Setting
  ) async throws {
    let now = house.clock.now()
    let steps = try checked {
      () throws(Refusal) in try Handling.decide(command, on: file.dossier, by: actor, setting)
    }
    var request = Request(
      acts: steps.map { draft($0, file.dossier.number, at: now) },
      expecting: [file.dossier.number.ledgerName: file.version], key: key)
    if let decision = steps.granting {
      try await Granting(house: house, base: base, file: file, now: now).add(decision, setting, to: &request)
    }
    if steps.closes(file.dossier), let open = file.dossier.filing.openKey {
      request.claims.append(ClaimChange(.release, kind: DossierJournal.openClaim, key: open))
    }
    do {
      try await append(request)
    } catch let error as LedgerError {
      throw try refusal(error, steps, file)
    }
  }

  /// A dossier that was composed or taken over holds no claim: then there is none to release.
  private func append(_ request: Request) async throws {
    do {
      try await house.append(request)
    } catch LedgerError.claimNotHeld(DossierJournal.openClaim, _) {
      var request = request
      request.claims.removeAll { $0.kind == DossierJournal.openClaim }
      try await house.append(request)
    }
  }

  /// The ledger names one conflict; where the dossier moved on, that is what happened, whatever else it met first.
  private func refusal(_ error: LedgerError, _ steps: [DossierAct], _ file: DossierFile) throws -> any Error {
    switch (error, steps.granting?.certificate.number) {
    case (.versionConflict, let number), (.claimTaken, let number):
      let now = try house.dossier(file.dossier.number) ?? file
      if now.version != file.version { return JournalRefusal.overtaken(now) }
      if file.dossier.filing.certificate != nil { return JournalRefusal.refusal(.certificateChanged) }
      return number.map { JournalRefusal.refusal(.numberTaken($0)) } ?? error
    case _: return JournalRefusal(error) ?? error
    }
  }

  private func draft(_ act: DossierAct, _ subject: RecordNumber, at now: Instant) -> Draft {
    RecordAct.dossier(subject, DossierStep(act: act, by: actor)).draft(recordedAt: now)
  }

  private func checked<Value>(_ body: () throws(Refusal) -> Value) throws -> Value {
    do { return try body() } catch { throw JournalRefusal.refusal(error) }
  }
}

extension JournalRefusal {
  /// nil for what is a fault.
  init?(_ error: LedgerError) {
    switch error {
    case .readOnly, .closed: self = .readOnly
    case .noSpace: self = .diskFull
    case .keyReused: self = .keyReused
    case .versionConflict, .claimTaken, .claimNotHeld, .idTaken, .storageFailed, .invalid, .alreadyLocked, .noLedger,
      .damaged:
      return nil
    }
  }
}

extension [DossierAct] {
  /// The favourable decision among them, with the certificate it grants.
  var granting: (number: DecisionNumber, certificate: Certificate)? {
    for case .decided(let decision) in self {
      if case .granted(let certificate) = decision.result { return (decision.number, certificate) }
    }
    return nil
  }
}

extension DossierFiling {
  /// What an open dossier claims: one for a certificate and a procedure; nil where it is about no certificate.
  var openKey: String? { certificate.map { "\($0):\(procedure)" } }
}

extension Application {
  var openKey: String? { certificate.map { "\($0):\(procedure)" } }
}

extension [DossierAct] {
  /// Whether nothing is left to decide after these steps: refused, withdrawn, or the certificate received.
  func closes(_ dossier: Dossier) -> Bool {
    contains { act in
      switch act {
      case .withdrawn: true
      case .decided(let decision): if case .refused = decision.result { true } else { false }
      case .resultReceived: if case .granted? = dossier.decision?.result { true } else { false }
      case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted,
        .letterReceived,
        .opinionGiven, .forwarded, .receivedForDecision, .appraised, .handedOver, .corrected:
        false
      }
    }
  }
}

extension RecordNumber {
  /// The subject of a new dossier: 128 random bits, so that it tells nothing and nobody guesses another's.
  static func newDossier() -> RecordNumber {
    guard let number = RecordNumber("d-" + ActID.random().hex) else { preconditionFailure("no record number") }
    return number
  }

  /// The subject of an organisation that is not in the record yet.
  static func newOrganisation() -> RecordNumber {
    guard let number = RecordNumber("o-" + ActID.random().hex) else { preconditionFailure("no record number") }
    return number
  }
}

extension SlipCode {
  static func drawn() -> SlipCode {
    guard let code = SlipCode(bytes: Array(ActID.random().bytes.prefix(10))) else { preconditionFailure("no code") }
    return code
  }
}
