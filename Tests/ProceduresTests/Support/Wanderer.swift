import Domain
import Reference

@testable import Procedures

/// Gives commands at random, mostly such as people would give, some that nobody should.
struct Wanderer {
  var seeded: Seeded
  private(set) var desk: Desk
  private(set) var refusals: [Refusal] = []
  private(set) var acts: [DossierAct]
  /// All entries as the ledger would hold them: what a correction says is not written into the earlier ones.
  private(set) var recorded: [DossierEntry]

  /// A third of the walks begin at the filing, a third while offices are consulted, a third at the deciding office.
  init(seed: UInt64) throws {
    seeded = Seeded(seed)
    desk =
      switch seed % 3 {
      case 0: try Desk()
      case 1: try Desk.consulting()
      default: try Desk.deciding()
      }
    acts = desk.dossier.entries.map(\.act)
    recorded = desk.dossier.entries
  }

  /// One more command on the same or a later day. Throws where the dossier does not take what was decided.
  mutating func step() throws {
    let today = desk.today + Int.random(in: 0...4, using: &seeded)
    desk.today = today
    let (command, actor) = command(today)
    let decided: [DossierAct]
    do { decided = try Handling.decide(command, on: desk.dossier, by: actor, desk.setting) } catch {
      refusals.append(error)
      return
    }
    acts += decided
    recorded += decided.map { DossierEntry(act: $0, by: actor, recordedAt: today.noon) }
    try desk.take(decided, by: actor)
  }

  private mutating func command(_ today: Day) -> (DossierCommand, DossierEntry.Actor) {
    if seeded.happens(12) { return correction(today) }
    if seeded.happens(1) { return (.withdraw(reason: Text("")), World.applicant) }
    if seeded.happens(12) { return anything(today) }
    return expected(today)
  }

  /// What the state waits for.
  private mutating func expected(_ today: Day) -> (DossierCommand, DossierEntry.Actor) {
    switch desk.dossier.state {
    case .checking:
      seeded.happens(60) ? (.acceptAsComplete, World.receiver) : (.requestSupplement(request()), World.receiver)
    case .supplementAwaited: (.supplement(World.application.supplement), World.applicant)
    case .complete: (.consult(consultees(today)), World.receiver)
    case .consulting: seeded.happens(80) ? answer(today) : (.forward(without: late(today)), World.receiver)
    case .forwarded: (.acknowledgeForwarded(on: day(today)), World.decider)
    case .deciding:
      seeded.happens(50) ? (.appraise(appraisal(today)), World.decider) : (.decide(decision(today)), World.decider)
    case .decided: (.handOver(.post, on: day(today)), World.receiver)
    case .handedOver, .closed: (.acknowledgeResult(on: day(today)), World.applicant)
    }
  }

  private mutating func anything(_ today: Day) -> (DossierCommand, DossierEntry.Actor) {
    let all: [(DossierCommand, DossierEntry.Actor)] = [
      (.acceptAsComplete, World.receiver), (.requestSupplement(request()), World.receiver),
      (.supplement(World.application.supplement), World.applicant), (.consult(consultees(today)), World.receiver),
      answer(today), (.forward(without: late(today)), World.receiver),
      (.acknowledgeForwarded(on: day(today)), World.decider), (.appraise(appraisal(today)), World.decider),
      (.decide(decision(today)), World.decider), (.handOver(.inPerson, on: day(today)), World.receiver),
      (.acknowledgeResult(on: day(today)), World.applicant),
    ]
    return all.randomElement(using: &seeded) ?? all[0]
  }

  private mutating func day(_ today: Day) -> Day { today - Int.random(in: -1...4, using: &seeded) }

  private mutating func request() -> DossierAct.SupplementRequest {
    DossierAct.SupplementRequest(
      demands: seeded.happens(90) ? [.init(about: "charter", words: Text(seeded.happens(90) ? "thiếu" : ""))] : [],
      guidanceNotFollowed: seeded.happens(40) ? Text("bản dịch") : nil)
  }

  private mutating func consultees(_ today: Day) -> [OfficeName] {
    let named = desk.procedure.consulted(for: desk.dossier.filing.scope, by: Offices.directory, on: today)
    return seeded.happens(80) ? named : Array(named.dropFirst())
  }

  private mutating func answer(_ today: Day) -> (DossierCommand, DossierEntry.Actor) {
    if seeded.happens(3) { return (.acknowledgeLetter(.foreignAffairs, on: day(today)), World.receiver) }
    let offices = desk.letters
    let open = desk.dossier.letters.filter { $0.opinion == nil }.map(\.office)
    let pool = seeded.happens(80) && !open.isEmpty ? open : offices
    guard let office = pool.randomElement(using: &seeded) else { return (.acceptAsComplete, World.receiver) }
    let actor = seeded.happens(20) ? World.receiver : World.office(seeded.happens(95) ? office : .foreignAffairs)
    let stance = Opinion.Stance.allCases.randomElement(using: &seeded) ?? .agrees
    let opinion = Opinion(stance: stance, reasons: Text(seeded.happens(80) ? "lý do" : ""))
    return seeded.happens(30)
      ? (.acknowledgeLetter(office, on: day(today)), actor) : (.giveOpinion(office, opinion, on: day(today)), actor)
  }

  private mutating func late(_ today: Day) -> [OfficeName] {
    let late = desk.dossier.late(under: desk.procedure, on: today, by: desk.setting.calendar)
    if seeded.happens(70) { return late }
    return seeded.happens(50) ? Array(late.dropFirst()) : late + desk.letters.prefix(1)
  }

  private mutating func appraisal(_ today: Day) -> Appraisal {
    var appraisal = World.appraisal(unmet: seeded.happens(30) ? ["fit"] : [])
    if seeded.happens(30) { appraisal.form = .meeting(on: day(today)) }
    if seeded.happens(10) { appraisal.findings.removeLast() }
    return appraisal
  }

  private mutating func decision(_ today: Day) -> DossierDecision {
    var certificate = World.certificate
    certificate.issued = day(today)
    certificate.validFrom = certificate.issued + (seeded.happens(90) ? 0 : -1)
    certificate.expiry = min(certificate.issued + (seeded.happens(80) ? 900 : 1200), World.day("2028-12-31"))
    let refusal = DossierDecision.Result.refused(reasons: Text(seeded.happens(60) ? "không phù hợp" : ""))
    return DossierDecision(
      number: DecisionNumber("7/QĐ")!, result: seeded.happens(60) ? .granted(certificate) : refusal)
  }

  private mutating func correction(_ today: Day) -> (DossierCommand, DossierEntry.Actor) {
    let step = Int.random(in: 0...desk.dossier.entries.count, using: &seeded)
    let entry = desk.dossier.entries.indices.contains(step) ? desk.dossier.entries[step] : desk.dossier.entries[0]
    let opinion = Opinion(stance: .objects, reasons: Text(seeded.happens(80) ? "khác" : ""))
    let replacement: DossierAct.Correction.Replacement? =
      switch Int.random(in: 0..<5, using: &seeded) {
      case 0: nil
      case 1: .opinion(opinion)
      default: .day(entry.day + Int.random(in: -3...3, using: &seeded))
      }
    let actor = seeded.happens(90) ? entry.by : World.decider
    let statement = Text(seeded.happens(90) ? "ghi sai" : "")
    return (.correct(.init(step: step, statement: statement, replacement: replacement)), actor)
  }
}

extension Desk {
  /// The dossier takes acts as they are.
  mutating func take(_ acts: [DossierAct], by actor: DossierEntry.Actor) throws {
    for act in acts { try append(DossierEntry(act: act, by: actor, recordedAt: today.noon)) }
  }
}
