import Domain
import Record

@testable import Registers

/// Dossiers that run through each other, each step drawn from those that may follow; all from a seed.
struct SeededDossiers {
  private var chance: Chance
  private(set) var written = Written()
  private(set) var dossiers: [RecordNumber: Dossier] = [:]
  private var open: [RecordNumber] = []
  private var ordinals: [Int: Int] = [:]
  /// Milliseconds of the next act; a few hours pass between two.
  private var now: Int64
  private let organisations: Int
  private let pace: Int
  /// One step in so many begins a new dossier: the fewer, the more stay open.
  private let fresh: Int

  /// Words that may stand nowhere but in the register's own rows.
  static let canary = "CANARY-RESTRICTED"
  /// Words that may not even stand there.
  static let personal = "CANARY-PERSON"

  init(
    seed: UInt64, organisations: Int = 12, from day: Day = Sample.day("2026-03-02"), hoursBetween pace: Int = 6,
    fresh: Int = 14
  ) {
    chance = Chance(seed: seed)
    self.organisations = organisations
    self.pace = pace
    self.fresh = fresh
    now = Int64(day.number) * 86_400_000 + 2 * 3_600_000
    written.append(.opened(RecordOpening(nature: .record, operatedBy: "Test")), at: now)
  }

  static func record(seed: UInt64, acts: Int, organisations: Int = 12) -> SeededDossiers {
    var seeded = SeededDossiers(seed: seed, organisations: organisations)
    while seeded.written.entries.count < acts { seeded.step() }
    return seeded
  }

  var today: Day { Instant(milliseconds: now).day }

  mutating func step() {
    now += Int64(chance.below(pace * 2) + 1) * 600_000
    if open.count < 3 || chance.happens(oneIn: fresh) { return file() }
    let number = chance.one(of: open)
    guard let dossier = dossiers[number], let (act, body) = next(dossier) else { return }
    append(act, by: body, to: number)
    if dossiers[number]?.isClosed == true { open.removeAll { $0 == number } }
  }

  /// Appends, and folds the naive way; what does not follow is a mistake of the test.
  mutating func append(_ act: DossierAct, by body: Body, to number: RecordNumber) {
    let step = DossierStep(act: act, by: .init(body: body, account: "a-1"))
    let position = written.append(.dossier(number, step), at: now)
    let entry = step.entry(at: written.entries[Int(position)].recordedAt)
    do {
      if dossiers[number] == nil {
        dossiers[number] = try Dossier(number: number, entries: [entry])
      } else {
        try dossiers[number]?.append(entry)
      }
    } catch { preconditionFailure("\(act) does not follow: \(error)") }
  }

  mutating func file() {
    let year = today.year
    ordinals[year, default: 0] += 1
    let ordinal = ordinals[year] ?? 1
    let number = Sample.number("d-\(year)-\(ordinal)")
    let organisation = chance.below(organisations)
    var bytes = [UInt8](repeating: 0, count: 10)
    (bytes[0], bytes[1], bytes[2]) = (UInt8(year - 2000), UInt8(ordinal >> 8), UInt8(ordinal & 255))
    append(
      .filed(
        DossierFiling(
          procedure: .issueOperation, number: DossierNumber(year: year, ordinal: ordinal),
          slip: SlipCode(bytes: bytes)!,
          applicant: .init(
            organisation: Sample.number("o-\(organisation)"), name: Narratives("Tổ chức \(organisation)"),
            country: nil),
          manner: chance.one(of: DossierFiling.Manner.allCases), scope: scope,
          answers: Answers(["aims": [SeededDossiers.canary]]), personal: Answers(["head": [SeededDossiers.personal]]),
          papers: [
            FiledPaper(
              item: "charter",
              form: .file(digest: FileDigest(String(repeating: "a", count: 64))!, type: .pdf, bytes: 9),
              fileName: SeededDossiers.personal)
          ])), by: .organisation(Sample.number("o-\(organisation)")), to: number)
    open.append(number)
  }

  private var scope: DossierScope { DossierScope(fields: [.health], provinces: [], approvingBodies: []) }

  /// A step that may follow, and who takes it; nil where none does.
  private mutating func next(_ dossier: Dossier) -> (DossierAct, Body)? {
    let receiver = Body.office(.comingo)
    let applicant = Body.organisation(dossier.filing.applicant.organisation)
    if chance.happens(oneIn: 40), dossier.canBeWithdrawn {
      return (.withdrawn(reason: Text(SeededDossiers.canary)), applicant)
    }
    if chance.happens(oneIn: 15), let correction = correction(dossier) { return (.corrected(correction), receiver) }
    let decider = Body.office(SampleLaw.book.procedure(.issueOperation, on: dossier.filedOn)!.decider)
    switch dossier.state {
    case .checking:
      return chance.happens(oneIn: 3)
        ? (
          .supplementRequested(.init(demands: [.init(about: "charter", words: Text(SeededDossiers.canary))])), receiver
        )
        : (.acceptedAsComplete, receiver)
    case .supplementAwaited:
      return (
        .supplemented(
          .init(scope: scope, answers: Answers(), personal: Answers(["head": [SeededDossiers.personal]]), papers: [])),
        applicant
      )
    case .complete:
      let offices = SampleLaw.offices.filter { _ in !chance.happens(oneIn: 3) }
      return (.consulted(offices.isEmpty ? [SampleLaw.ministry] : offices), receiver)
    case .consulting: return consulting(dossier)
    case .forwarded: return (.receivedForDecision(on: today), decider)
    case .deciding:
      guard dossier.appraisal != nil else {
        return (.appraised(Appraisal(form: .writtenOpinions, findings: [])), decider)
      }
      return (.decided(decision(dossier)), decider)
    case .decided: return (.handedOver(chance.one(of: DossierAct.Delivery.allCases), on: today), receiver)
    case .handedOver: return (.resultReceived(on: today), applicant)
    case .closed: return nil
    }
  }

  private mutating func consulting(_ dossier: Dossier) -> (DossierAct, Body) {
    let waiting = dossier.letters.filter { $0.opinion == nil }
    guard let letter = waiting.isEmpty ? nil : chance.one(of: waiting) else {
      return (.forwarded(without: []), .office(.comingo))
    }
    if waiting.count == 1, chance.happens(oneIn: 6) {
      return (.forwarded(without: waiting.map(\.office)), .office(.comingo))
    }
    if letter.received == nil, !chance.happens(oneIn: 4) {
      return (.letterReceived(letter.office, on: max(letter.sent, today - chance.below(2))), .office(letter.office))
    }
    let opinion = Opinion(stance: chance.one(of: Opinion.Stance.allCases), reasons: Text(SeededDossiers.canary))
    return (.opinionGiven(letter.office, opinion, on: today), .office(letter.office))
  }

  private mutating func decision(_ dossier: Dossier) -> DossierDecision {
    let number = DecisionNumber("\(dossier.filing.number.ordinal)/QĐ-\(SeededDossiers.canary)")!
    guard chance.happens(oneIn: 4) else {
      return DossierDecision(
        number: number,
        result: .granted(
          Sample.certificate("\(dossier.filing.number.ordinal)/GP", holder: "o-1", from: "2026-01-01", to: "2029-01-01")
        ))
    }
    return DossierDecision(number: number, result: .refused(reasons: Text(SeededDossiers.canary)))
  }

  private mutating func correction(_ dossier: Dossier) -> DossierAct.Correction? {
    let step = chance.below(dossier.entries.count)
    let statement = Text(SeededDossiers.canary)
    switch dossier.entries[step].act {
    case .letterReceived(_, let day), .opinionGiven(_, _, let day), .receivedForDecision(let day):
      return .init(step: step, statement: statement, replacement: .day(day - 1))
    case .corrected: return nil
    default: return .init(step: step, statement: statement, replacement: nil)
    }
  }
}
