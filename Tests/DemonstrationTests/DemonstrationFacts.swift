import Crypto
import Demonstration
import Domain
import Ledger

@testable import Record

/// What a demonstration comes to, read back from its acts without any of the generator's own reckoning.
struct DemonstrationFacts {
  var acts = 0
  var digest = ""
  var kinds: [String: Int] = [:]
  /// As each was recorded last.
  var organisations: [RecordNumber: Organisation] = [:]
  /// Each as it was recorded, in the order of the ledger.
  var named: [RecordNumber: [(moment: Instant, organisation: Organisation)]] = [:]
  var certificates: [(recordedAt: Instant, number: RecordNumber, certificate: Certificate)] = []
  /// In the order of the ledger.
  var dossiers: [RecordNumber: [DossierEntry]] = [:]
  var issued: [(recordedAt: Instant, number: RecordNumber, act: IssuedCertificate)] = []
  /// What the acts say of each certificate, in the order of the ledger.
  var standing: [RecordNumber: [(moment: Instant, fact: CertificateFact)]] = [:]
  /// In the order of the ledger.
  var measures: [RecordNumber: [MeasureEntry]] = [:]
  /// What was done about duties, by the number of the holder's duties.
  var duties: [RecordNumber: [DutyEntry]] = [:]
  /// When each organisation entered the record.
  var entered: [RecordNumber: Instant] = [:]
  /// What the ledger holds for the numbers that are in use: by kind and key, the subject that took it.
  var claims: [String: Name] = [:]
  var areClaimsUnique = true
  /// The last version of each project.
  var projects: [RecordNumber: Project] = [:]
  /// How projects stood in any of their versions.
  var statuses: Set<ProjectStatus> = []
  var isInOrder = true
  var lastMoment = Instant(milliseconds: 0)
  var areNamesUnique = true

  /// One demonstration with hardly any project, made once for all tests that ask for no more.
  static let ofOffices = DemonstrationFacts(Demonstration(seed: 1, projects: 1))

  init(_ batches: some Sequence<Request>) {
    var hash = SHA256()
    var names: Set<ActID> = []
    for batch in batches {
      for draft in batch.acts {
        if !names.insert(draft.id).inserted { areNamesUnique = false }
        take(draft, &hash)
      }
      for claim in batch.claims {
        let key = "\(claim.kind) \(claim.key)"
        if claims.updateValue(batch.acts[claim.act].subject, forKey: key) != nil { areClaimsUnique = false }
        hash.update(data: Array(key.utf8))
      }
    }
    digest = hash.finalize().map { String($0, radix: 16) }.joined(separator: " ")
  }

  private mutating func take(_ draft: Draft, _ hash: inout SHA256) {
    acts += 1
    kinds[draft.kind.name.text, default: 0] += 1
    let moment = Instant(milliseconds: draft.recordedAt ?? -1)
    if moment < lastMoment { isInOrder = false }
    lastMoment = moment
    hash.update(data: Array("\(draft.id) \(draft.kind) \(draft.subject) \(moment.milliseconds)".utf8))
    hash.update(data: draft.secret ?? [])
    for field in draft.fields {
      hash.update(data: Array(field.name.text.utf8))
      hash.update(data: field.salt ?? [])
      hash.update(data: field.value)
    }
    guard let number = RecordNumber(draft.subject.text) else { return }
    let value = { (name: Name) in draft.fields.first { $0.name == name }?.value ?? [] }
    guard let name = ActName(rawValue: draft.kind.name.text) else { return }
    switch name {
    case .organisationRecorded:
      guard let organisation = try? Readable.organisation(value("organisation")) else { return }
      entered[number] = entered[number] ?? moment
      organisations[number] = organisation
      named[number, default: []].append((moment, organisation))
    case .certificateRecorded:
      if let certificate = try? Readable.certificate(value("certificate")) {
        certificates.append((moment, number, certificate))
        standing[number, default: []].append((moment, .recorded(certificate)))
      }
    case .certificateIssued:
      guard let certificate = try? Readable.certificate(value("certificate")) else { return }
      certificates.append((moment, number, certificate))
      let act = IssuedCertificate(
        certificate: certificate, procedure: String(decoding: value("procedure"), as: UTF8.self),
        decision: String(decoding: value("decision"), as: UTF8.self),
        dossier: RecordNumber(String(decoding: value("dossier"), as: UTF8.self)))
      issued.append((moment, number, act))
      if let procedure = ProcedureName(act.procedure), let decision = DecisionNumber(act.decision) {
        standing[number, default: []].append((moment, .issued(certificate, under: procedure, by: decision)))
      }
    case .certificateSuspended, .certificateSuspensionReceived, .certificateReceiptCorrected, .certificateLifted,
      .certificateWithdrawn:
      guard let change = try? change(name, value("standing")) else { return }
      standing[number, default: []].append((moment, .changed(change)))
    case .measureStep:
      guard let act = try? MeasureAct(json: JSON(canonicalBytes: value("step"))), let by = actor(value) else { return }
      measures[number, default: []].append(MeasureEntry(act: act, by: by, recordedAt: moment))
    case .dutyAccountNotified, .dutyPlanSent, .dutyPlanReceived, .dutyDataUpdated, .dutyActivityStated:
      let personal = try? JSON(canonicalBytes: value("personal"))
      guard let act = try? DutyAct(name, JSON(canonicalBytes: value("duty")), personal: personal), let by = actor(value)
      else { return }
      duties[number, default: []].append(DutyEntry(act: act, by: by, recordedAt: moment))
    case .activityPublished:
      projects[number] = try? Project(json: JSON(canonicalBytes: value("activity")))
      if let status = projects[number]?.status { statuses.insert(status) }
    default: if let entry = entry(name, at: moment, value) { dossiers[number, default: []].append(entry) }
    }
  }

  /// A step of a dossier; nil where the act is none.
  private func entry(_ name: ActName, at moment: Instant, _ value: (Name) -> [UInt8]) -> DossierEntry? {
    guard let step = try? JSON(canonicalBytes: value("step")), let by = try? JSON(canonicalBytes: value("by")),
      let act = try? DossierAct(name, step, personal: try? JSON(canonicalBytes: value("personal"))),
      let actor = try? DossierEntry.Actor(json: by)
    else { return nil }
    return DossierEntry(act: act, by: actor, recordedAt: moment)
  }

  private func actor(_ value: (Name) -> [UInt8]) -> DossierEntry.Actor? {
    try? DossierEntry.Actor(json: JSON(canonicalBytes: value("by")))
  }

  private func change(_ name: ActName, _ bytes: [UInt8]) throws -> StandingChange? {
    let json = try JSON(canonicalBytes: bytes)
    return switch name {
    case .certificateSuspended: try .suspended(by: json)
    case .certificateSuspensionReceived: try .received(by: json)
    case .certificateReceiptCorrected: try .receiptCorrected(by: json)
    case .certificateLifted: try .lifted(by: json)
    case .certificateWithdrawn: try .withdrawn(by: json)
    default: nil
    }
  }

  /// The holders with a certificate in force on a day, by the acts recorded until a day.
  func present(on day: Day, known: Day) -> Set<RecordNumber> {
    let files = standing.compactMap { number, facts in
      try? CertificateFile(number: number, facts: facts.filter { $0.moment.day <= known }.map(\.fact))
    }
    return Set(files.map(\.certificate).filter { $0.state(on: day) == .inForce }.map(\.holder))
  }
}

/// A certificate as a grant issued it, with the dossier it names in confidence.
struct IssuedCertificate {
  let certificate: Certificate
  let procedure: String
  let decision: String
  let dossier: RecordNumber?
}
