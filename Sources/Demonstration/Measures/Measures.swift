import Domain
import Record

/// All measures of a demonstration: those behind what became of certificates under Decree 58/2022/NĐ-CP, and those under way on the
/// last day.
struct Measures {
  let stories: [MeasureStory]
  /// The versions of certificates that a measure brings about, by the index of their change.
  let covered: Set<Int>

  private static let inForce = CertificateChain.decree58

  init(_ setting: Setting, openDossiers: Set<RecordNumber>) {
    let planner = MeasurePlanner(setting: setting)
    var (stories, covered): ([MeasureStory], Set<Int>) = ([], [])
    for charity in setting.population.charities {
      for versions in charity.certificates.indices {
        for (indices, made) in Measures.stories(of: charity, certificate: versions, planner) {
          stories += made
          covered.formUnion(indices)
        }
      }
    }
    stories += Measures.scenes(setting, planner, openDossiers)
    self.stories = stories.map { $0.until(setting.until) }.filter { !$0.steps.isEmpty || $0.opening.following != nil }
    self.covered = covered
  }

  /// What became of one certificate, by the versions that tell it.
  private static func stories(
    of charity: Charity, certificate number: Int, _ planner: MeasurePlanner
  ) -> [([Int], [MeasureStory])] {
    let versions = charity.certificates[number]
    let index = { (place: Int) in Dossiers.index(of: charity, certificate: number, version: place) }
    return versions.indices.compactMap { place in
      let certificate = versions[max(0, place - 1)].certificate
      switch versions[place].certificate.standing {
      case .suspended(let since, let by) where versions[place].change == .suspended:
        guard let decision = decision(planner, effect: since, by, before: MeasurePlanner.openedBefore) else {
          return nil
        }
        let lifting = versions.indices.contains(place + 1) && versions[place + 1].change == .lifted ? place + 1 : nil
        let remedy: MeasurePlanner.Remedy =
          lifting.map { MeasurePlanner.Remedy.lifted(on: versions[$0].recordedOn) }
          ?? [.missing, .insufficient, .liftedAfter(36), .liftedAfter(41)][charity.index % 4]
        let stories = planner.suspension(
          of: certificate, held: charity, by: decision, then: remedy, index: index(place))
        return ([index(place)] + [lifting].compactMap { $0 }.map(index), stories)
      case .withdrawn(let day, let by) where versions[place].change == .withdrawn:
        guard let decision = decision(planner, effect: day, by, before: MeasurePlanner.noticedBefore) else {
          return nil
        }
        let story =
          charity.index % 6 == 0
          ? planner.termination(.prohibitedAct, of: certificate, held: charity, by: decision, index: index(place))
          : planner.selfTermination(of: certificate, held: charity, by: decision, index: index(place))
        return ([index(place)], [story])
      case .inForce, .suspended, .withdrawn: return nil
      }
    }
  }

  /// The decision of a day's effect; nil where the measure would have been opened under an earlier law.
  private static func decision(
    _ planner: MeasurePlanner, effect: Day, _ number: DecisionNumber, before: Int
  ) -> MeasurePlanner.Decision? {
    let decided = planner.setting.office.onOrBefore(effect)
    guard planner.setting.office.reaches(decided, by: 130),
      planner.setting.office.day(-before, after: decided) >= inForce
    else { return nil }
    return .init(on: decided, effect: effect, number: number)
  }

  /// Of organisations with nothing else under way and some time left.
  private static func scenes(
    _ setting: Setting, _ planner: MeasurePlanner, _ busy: Set<RecordNumber>
  ) -> [MeasureStory] {
    let last = setting.office.onOrBefore(setting.until)
    guard last > inForce + 400, setting.office.reaches(last, by: 130) else { return [] }
    var quiet = setting.population.charities.compactMap { charity in
      calm(charity, last, busy).map { (charity, $0) }
    }
    var stream = Stream(setting.seed, .measure, 0)
    stream.shuffle(&quiet)
    return MeasureScene.all.flatMap { scene -> [MeasureStory] in
      guard let (charity, certificate) = take(scene, &quiet, setting, last) else { return [] }
      let decided = setting.office.day(-scene.since, after: last)
      let decision = MeasurePlanner.Decision(
        on: decided, effect: decided + 1, number: .drawn(on: decided, &stream))
      let index = Dossiers.index(of: charity, version: 31)
      switch scene.aim {
      case .suspension(let remedy):
        return planner.suspension(of: certificate, held: charity, by: decision, then: remedy, index: index)
      case .termination:
        return [planner.termination(.prohibitedAct, of: certificate, held: charity, by: decision, index: index)]
      case .terminationOfIdle:
        return [planner.termination(.noActivity, of: certificate, held: charity, by: decision, index: index)]
      case .selfTermination:
        return [planner.selfTermination(of: certificate, held: charity, by: decision, index: index)]
      }
    }
  }

  /// The first of the quiet organisations that suits a scene, which is then quiet no more; nil where none does.
  private static func take(
    _ scene: MeasureScene, _ quiet: inout [(Charity, Certificate)], _ setting: Setting, _ last: Day
  ) -> (Charity, Certificate)? {
    let suiting = quiet.indices.filter { scene.suits(quiet[$0].0, quiet[$0].1, on: last) }
    let local = suiting.first { place in
      let first = setting.provinces.readings(quiet[place].0.profile.provinces, on: last).first
      return first.map { OfficeName.peoplesCommittee(of: $0.code) == Demonstration.committee } ?? false
    }
    return (scene.isLocal ? local ?? suiting.first : suiting.first).map { quiet.remove(at: $0) }
  }

  /// The one certificate of an organisation to which nothing happened lately and will not happen soon.
  private static func calm(_ charity: Charity, _ last: Day, _ busy: Set<RecordNumber>) -> Certificate? {
    guard !busy.contains(charity.number),
      charity.certificates.allSatisfy({ versions in
        versions.allSatisfy { !((last - 200)...(last + 120)).contains($0.recordedOn) }
      })
    else { return nil }
    let standing = charity.certificates.compactMap { $0.last { $0.recordedOn <= last }?.certificate }
      .filter { $0.expiry > last + 200 }
    guard standing.count == 1, standing[0].kind != .projectOffice, standing[0].state(on: last) == .inForce else {
      return nil
    }
    return standing[0]
  }
}
