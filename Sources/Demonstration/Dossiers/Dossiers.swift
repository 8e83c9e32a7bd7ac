import Domain

/// All dossiers of a demonstration in the order of their filing, each with its number.
struct Dossiers {
  let all: [Numbered]
  /// Whose duties are not done yet.
  let exemplar: RecordNumber?

  struct Numbered {
    var plan: DossierPlan
    let number: DossierNumber
    /// Counted through the decisions of its year; nil while nothing is decided.
    let decision: DecisionNumber?
  }

  private static let (refused, withdrawn) = (24, 22)
  /// How many organisations apply that never hold a certificate.
  static let applicants = refused + withdrawn + DossierScene.all.count

  /// By which the dossier behind a version of an organisation's certificate, or behind none, is told from all others.
  static func index(of charity: Charity, certificate place: Int = 0, version: Int = 0) -> Int {
    (charity.index << 6 | place) << 5 | version
  }

  init(_ setting: Setting) {
    let planner = setting.planner
    var plans = Dossiers.granted(setting, planner)
    Dossiers.leaveOpen(&plans)
    plans += Attempts(setting: setting, known: Dossiers.known(from: plans)).all
    let busy = Set(plans.filter { $0.isUnderWay(after: setting.until - 150) }.map(\.applicant.number))
    let exemplar = Exemplar(setting, busy: busy)
    self.exemplar = exemplar.organisation
    plans += Dossiers.ended(setting, planner) + Dossiers.open(setting, planner) + exemplar.dossiers
    all = Dossiers.numbered(plans)
  }

  /// One before each certificate, and each change of one, that was asked for under Decree 58/2022/NĐ-CP.
  private static func granted(_ setting: Setting, _ planner: DossierPlanner) -> [DossierPlan] {
    setting.population.charities.flatMap { charity in
      var known: Day?
      return charity.changes.compactMap { change -> DossierPlan? in
        guard let matter = change.matter else { return nil }
        let plan = planner.granted(
          matter, as: change.version.certificate, decidedOn: change.version.recordedOn, to: charity,
          index: change.index,
          knownSince: known)
        if plan?.decided != nil, matter.isAboutTerm { known = known ?? change.version.recordedOn }
        return plan
      }
    }
  }

  /// Since when an organisation is known from a granted dossier about a term.
  private static func known(from plans: [DossierPlan]) -> [Int: Day] {
    plans.filter(\.matter.isAboutTerm).reduce(into: [:]) { known, plan in
      guard let decided = plan.decided?.day else { return }
      known[plan.applicant.index] = min(known[plan.applicant.index] ?? decided, decided)
    }
  }

  /// The latest certificates are not yet handed over, or their receipt is not yet confirmed.
  private static func leaveOpen(_ plans: inout [DossierPlan]) {
    let latest = plans.indices.filter { plans[$0].decided != nil }.sorted {
      (plans[$0].decided ?? plans[$0].filed) > (plans[$1].decided ?? plans[$1].filed)
    }
    for place in latest.prefix(2) { plans[place].end(after: .decided) }
    for place in latest.dropFirst(2).prefix(2) { plans[place].end(after: .handedOver) }
  }

  private static func ended(_ setting: Setting, _ planner: DossierPlanner) -> [DossierPlan] {
    let first = Day(known: 2022, 11, 7)
    let span = setting.until - 120 - first
    guard span > 0 else { return [] }
    return (0..<(refused + withdrawn)).compactMap { number in
      let charity = setting.population.applicants[number]
      var stream = Stream(setting.seed, .dossier, charity.index)
      let day = setting.office.onOrAfter(first + stream.below(span))
      return planner.ended(
        matter(of: number, setting), number < refused ? .refused : .withdrawn, of: charity, filedOn: day,
        index: index(of: charity))
    }
  }

  private static func open(_ setting: Setting, _ planner: DossierPlanner) -> [DossierPlan] {
    DossierScene.all.enumerated().compactMap { place, scene in
      var charity = setting.population.applicants[refused + withdrawn + place]
      if scene.isLocal { charity.profile.provinces = [setting.provinces.local] + charity.profile.provinces }
      return planner.open(matter(of: place, setting), scene, of: charity, index: index(of: charity))
    }
  }

  /// Of those who hold nothing yet, every fifth asks for a representative office.
  private static func matter(of place: Int, _ setting: Setting) -> DossierMatter {
    var stream = Stream(setting.seed, .dossier, UInt64(place) << 40)
    let matter =
      place % 5 == 3
      ? DossierMatter.issue(.representativeOffice, seat: OfficeSeat(&stream)) : .issue(.operation, seat: nil)
    guard let matter else { preconditionFailure("a new certificate has its procedure") }
    return matter
  }

  private static func numbered(_ plans: [DossierPlan]) -> [Numbered] {
    let plans = plans.sorted { ($0.filed, $0.index) < ($1.filed, $1.index) }
    var filed: [Int: Int] = [:]
    let numbers = plans.map { plan in
      filed[plan.filedOn.year, default: 0] += 1
      return DossierNumber(year: plan.filedOn.year, ordinal: filed[plan.filedOn.year] ?? 1)
    }
    var decisions: [Int: DecisionNumber] = [:]
    var counted: [Int: Int] = [:]
    let decided = plans.indices.compactMap { place in plans[place].decided.map { (place: place, moment: $0) } }
    for (place, moment) in decided.sorted(by: { ($0.moment, $0.place) < ($1.moment, $1.place) }) {
      counted[moment.day.year, default: 0] += 1
      decisions[place] = DecisionNumber("\(4_000 + (counted[moment.day.year] ?? 1))/QĐ-DEMO-\(moment.day.year)")
    }
    return plans.indices.map { Numbered(plan: plans[$0], number: numbers[$0], decision: decisions[$0]) }
  }
}

extension DossierPlan {
  /// Drops what comes after a step.
  fileprivate mutating func end(after kind: Step.Kind) {
    guard let last = steps.firstIndex(where: { $0.kind == kind }) else { return }
    steps = Array(steps[...last])
    moments = Array(moments[...last])
  }
}

extension Charity {
  /// A version of a certificate with the application that led to it, as far as one could.
  struct Change {
    let version: RecordedCertificate
    let index: Int
    /// Its place among the versions of its certificate.
    let place: Int
    let matter: DossierMatter?
  }

  /// All versions of all certificates, in the order of their recording.
  var changes: [Change] {
    certificates.enumerated().flatMap { number, versions in
      versions.enumerated().map { place, version in
        Change(
          version: version, index: Dossiers.index(of: self, certificate: number, version: place), place: place,
          matter: version.change == .issued && version.recordedOn != version.certificate.issued
            ? nil : DossierMatter(version, after: place == 0 ? nil : versions[place - 1]))
      }
    }.sorted {
      ($0.version.recordedOn, $0.version.certificate.validFrom, $0.place)
        < ($1.version.recordedOn, $1.version.certificate.validFrom, $1.place)
    }
  }
}
