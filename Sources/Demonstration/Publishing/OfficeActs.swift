import Domain
import Ledger
import Record

/// What the offices record: organisations as they come, certificates as they are granted, changed and ended, and the dossiers
/// behind those that were granted under Decree 58/2022/NĐ-CP. What happened under earlier decrees, and what the procedures here
/// do not cover yet, enters as recorded.
struct OfficeActs {
  /// In order of time.
  let all: [TimedAct]

  init(_ setting: Setting) {
    let dossiers = Dossiers(setting).all
    let byCertificate = Dictionary(
      uniqueKeysWithValues: dossiers.map { ($0.plan.index, $0.plan) })
    var all: [TimedAct] = []
    var introducing: Set<Int> = []
    for charity in setting.population.charities {
      let acts = OfficeActs.recorded(charity, setting, byCertificate, &introducing)
      all += acts
    }
    let words = DossierWords(setting.works)
    for dossier in dossiers {
      let script = DossierScript(setting: setting, dossier: dossier, words: words)
      all += script.acts(recordingHolder: introducing.contains(dossier.plan.index))
    }
    self.all = all.sorted { ($0.moment, $0.act.subject.text) < ($1.moment, $1.act.subject.text) }
  }

  /// An organisation's certificates as far as no dossier issues them, and itself, unless a dossier issues its first certificate:
  /// that dossier is then told to introduce it.
  private static func recorded(
    _ charity: Charity, _ setting: Setting, _ dossiers: [Int: DossierPlan], _ introducing: inout Set<Int>
  ) -> [TimedAct] {
    let numbered = charity.certificates.enumerated().map { place, versions in
      (versions: versions, dossier: dossiers[Dossiers.index(of: charity, certificate: place)])
    }
    let versions = numbered.flatMap { versions, dossier in
      versions.enumerated().filter { $0.offset > 0 || dossier == nil }.map {
        (isFirst: $0.offset == 0, version: $0.element)
      }
    }.filter { $0.version.recordedOn <= setting.until }.sorted {
      ($0.version.recordedOn, $0.version.certificate.validFrom)
        < ($1.version.recordedOn, $1.version.certificate.validFrom)
    }
    let issued = numbered.compactMap { _, dossier in
      dossier.flatMap { plan in plan.decided.map { (plan.index, $0) } }
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
          claim: isFirst ? .certificate(certificate) : nil))
    }
    return acts
  }
}
