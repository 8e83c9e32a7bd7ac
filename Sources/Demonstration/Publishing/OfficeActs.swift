import Domain
import Ledger
import Record

/// What the offices record: organisations as they come, certificates as they are granted, changed and ended, and the dossiers
/// behind what was granted under Decree 58/2022/NĐ-CP. What happened under earlier decrees enters as recorded.
struct OfficeActs {
  /// In order of time.
  let all: [TimedAct]
  /// Of whom everything can be seen on the last day; nil where the demonstration ends too early for one.
  let exemplar: RecordNumber?

  init(_ setting: Setting) {
    let laid = Dossiers(setting)
    let dossiers = laid.all
    let byCertificate = Dictionary(
      uniqueKeysWithValues: dossiers.map { ($0.plan.index, $0.plan) })
    exemplar = laid.exemplar
    let busy = Set(dossiers.map(\.plan).filter { $0.isUnderWay(after: setting.until - 200) }.map(\.applicant.number))
    let measures = Measures(setting, openDossiers: busy)
    var all: [TimedAct] = []
    var introducing: Set<Int> = []
    for charity in setting.population.charities {
      all += OfficeActs.recorded(charity, setting, byCertificate, measures.covered, &introducing)
    }
    let words = DossierWords(setting.works)
    for dossier in dossiers {
      let script = DossierScript(setting: setting, dossier: dossier, words: words)
      all += script.acts(recordingHolder: introducing.contains(dossier.plan.index))
    }
    let closed = Set(measures.stories.filter(\.isClosed).map(\.subject))
    for (number, story) in measures.stories.enumerated() {
      all += MeasureScript(setting: setting, story: story, number: number, closed: closed).acts()
    }
    let doing = dossiers.filter { $0.plan.applicant.number != laid.exemplar || !$0.plan.isRecent(setting.until) }
    all += OfficeActs.duties(doing, setting)
    self.all = all.sorted { ($0.moment, $0.act.subject.text) < ($1.moment, $1.act.subject.text) }
  }

  /// What was done about the duties of certificates that still run.
  private static func duties(_ dossiers: [Dossiers.Numbered], _ setting: Setting) -> [TimedAct] {
    let planner = DutyPlanner(setting)
    let lasting = LastingDuties(planner)
    var committees = DutyPlanner.Committees(planner)
    let running = setting.population.charities.flatMap { charity in
      charity.certificates.compactMap { versions in
        versions.last { $0.recordedOn <= setting.until }.map(\.certificate)
      }.filter { [.inForce, .suspended, .notYetValid].contains($0.state(on: setting.until)) }.map {
        RecordNumber.certificate($0.kind, $0.number)
      }
    }
    let numbers = Set(running)
    var isTold: Set<RecordNumber> = []
    return dossiers.flatMap { dossier -> [TimedAct] in
      guard case .granted(let certificate) = dossier.plan.fate, let received = dossier.plan.received,
        case let number = RecordNumber.certificate(certificate.kind, certificate.number), numbers.contains(number)
      else { return [] }
      let acts = planner.acts(after: dossier, &committees)
      guard isTold.insert(number).inserted else { return acts }
      return acts + lasting.acts(under: number, of: dossier.plan.applicant, since: received)
    }
  }

  /// An organisation's certificates as far as no dossier issues them, and itself, unless a dossier issues its first certificate:
  /// that dossier is then told to introduce it.
  private static func recorded(
    _ charity: Charity, _ setting: Setting, _ dossiers: [Int: DossierPlan], _ covered: Set<Int>,
    _ introducing: inout Set<Int>
  ) -> [TimedAct] {
    let changes = charity.changes
    let versions = changes.filter { change in
      dossiers[change.index] == nil && !covered.contains(change.index) && change.version.recordedOn <= setting.until
    }.map { (isFirst: $0.place == 0, version: $0.version) }
    let issued = changes.compactMap { change in
      dossiers[change.index].flatMap { plan in plan.decided.map { (plan.index, $0) } }
    }.min { $0.1 < $1.1 }
    var stream = Stream(setting.seed, .act, charity.index)
    var acts: [TimedAct] = []
    var moment: Instant
    if let issued, versions.first.map({ issued.1.day <= $0.version.recordedOn }) ?? true {
      introducing.insert(issued.0)
      moment = issued.1
    } else {
      guard let first = versions.first else { return [] }
      moment = OfficeDays.moment(of: first.version.recordedOn, &stream)
      acts.append(TimedAct(moment: moment, act: .organisationRecorded(charity.number, charity.organisation)))
    }
    for (isFirst, version) in versions {
      let certificate = version.certificate
      let next = OfficeDays.moment(of: version.recordedOn, &stream)
      moment = next > moment ? next : moment.later(milliseconds: 61_000)
      acts.append(
        TimedAct(
          moment: moment, act: .certificateRecorded(.certificate(certificate.kind, certificate.number), certificate),
          claims: isFirst ? [.certificate(certificate)] : []))
    }
    return acts
  }
}
