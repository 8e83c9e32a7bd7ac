import Domain
import Reference

/// Lays dossiers on the days of the offices: before a decision whose day is known, from a filing, or up to the last day.
struct DossierPlanner {
  let seed: UInt64
  let until: Day
  let office: OfficeDays
  let provinces: ProvinceStock
  let law: LawBook
  let offices: OfficeDirectory

  /// More working days than any dossier takes.
  static let longest = 120

  /// The dossier that made a certificate what it is, decided on a day; nil where it would have been filed under an earlier law, or after
  /// the last day.
  func granted(
    _ matter: DossierMatter, as certificate: Certificate, decidedOn day: Day, to charity: Charity, index: Int,
    knownSince: Day?
  ) -> DossierPlan? {
    guard office.reaches(day, by: DossierPlanner.longest) else { return nil }
    var stream = Stream(seed, .dossier, index)
    let terms = DossierCourse.Terms(of: matter)
    var course = DossierCourse(terms, &stream)
    if filing(of: course, decidedOn: day) < Places.reform, Places.reform <= day {
      var plain = terms
      plain.supplements = 0
      course = DossierCourse(plain, &stream)
    }
    let filed = filing(of: course, decidedOn: day)
    let fate = DossierPlan.Fate.granted(certificate)
    return plan(index, matter, charity, fate, from: filed, course, &stream, knownSince: knownSince) { $0 }
  }

  private func filing(of course: DossierCourse, decidedOn day: Day) -> Day {
    office.day(-course.decided, after: day)
  }

  /// A dossier that was refused, or withdrawn before the decision.
  func ended(
    _ matter: DossierMatter, _ fate: DossierPlan.Fate, of charity: Charity, filedOn day: Day, index: Int,
    knownSince: Day? = nil
  ) -> DossierPlan? {
    guard office.reaches(day, by: DossierPlanner.longest) else { return nil }
    var stream = Stream(seed, .dossier, index)
    var terms = DossierCourse.Terms(of: matter)
    terms.goesOnWithoutLate = false
    let course = DossierCourse(terms, &stream)
    let leaves = 1 + stream.below(course.decided - 1)
    return plan(index, matter, charity, fate, from: day, course, &stream, knownSince: knownSince) { steps in
      guard case .withdrawn = fate else { return steps }
      return steps.filter { $0.day <= leaves } + [DossierPlan.Step(day: leaves, kind: .withdrawn)]
    }
  }

  /// A dossier that stands still on the last day.
  func open(_ matter: DossierMatter, _ scene: DossierScene, of charity: Charity, index: Int) -> DossierPlan? {
    var stream = Stream(seed, .dossier, index)
    let course = DossierCourse(scene.terms, &stream)
    let last = office.onOrBefore(until)
    guard office.reaches(last, by: DossierPlanner.longest) else { return nil }
    let filed = office.day(-(scene.age + scene.day(in: course)), after: last)
    return plan(index, matter, charity, scene.fate, from: filed, course, &stream, knownSince: nil, scene.kept)
  }

  private func plan(
    _ index: Int, _ matter: DossierMatter, _ charity: Charity, _ fate: DossierPlan.Fate, from day: Day,
    _ course: DossierCourse, _ stream: inout Stream, knownSince: Day?,
    _ keeping: ([DossierPlan.Step]) -> [DossierPlan.Step]
  ) -> DossierPlan? {
    guard day <= until, let procedure = law.procedure(matter.procedure, on: day) else { return nil }
    let bodies = approvingBodies(for: charity, on: day, &stream)
    let scopeDay = office.day(course.requests.last?.answered ?? 0, after: day)
    let sent = office.day(course.consulted, after: day)
    let consulted = procedure.consulted(
      for: scope(matter, of: charity, on: scopeDay, bodies), by: offices, on: sent)
    let further = matter.further.map { offices.current($0, on: sent)?.name ?? $0 }
    let asked = consulted + further.filter { !consulted.contains($0) }
    let letters = asked.isEmpty ? [] : LetterCourse.all(to: asked, in: course, &stream)
    let corrected = stream.chance(30) ? correctable(letters, course) : nil
    let manner: DossierFiling.Manner = stream.chance(62) ? .online : stream.chance(60) ? .post : .counter
    let original = manner == .online ? matter.original(under: procedure) : nil
    let all = DossierPlan.Step.all(of: course, letters, correcting: corrected, bringing: original)
    let steps = keeping(all).filter { office.day($0.day, after: day) <= until }
    return DossierPlan(
      index: index, subject: DossierPlanner.subject(&stream), slip: DossierPlanner.slip(&stream), applicant: charity,
      matter: matter, fate: fate, filedOn: day, procedure: procedure, knownSince: knownSince, manner: manner,
      approvingBodies: bodies, letters: letters, steps: steps, moments: moments(of: steps, from: day, &stream))
  }

  /// What is asked for, by the provinces and offices of a day.
  func scope(_ matter: DossierMatter, of charity: Charity, on day: Day, _ bodies: [OfficeName]) -> DossierScope {
    matter.scope(of: charity, on: day, bodies.map { offices.current($0, on: day)?.name ?? $0 }, provinces)
  }

  /// Who approves receiving its aid: the committee of the first province, or the ministry of the first field.
  private func approvingBodies(for charity: Charity, on day: Day, _ stream: inout Stream) -> [OfficeName] {
    let ministries = charity.profile.fields.first.map { offices.lineMinistries(of: $0, on: day) } ?? []
    if let ministry = ministries.first, stream.chance(30) { return [ministry] }
    return provinces.readings(charity.profile.provinces, on: day).prefix(1).map { .peoplesCommittee(of: $0.code) }
  }

  /// A letter whose receipt was recorded from paper, and could have been a day earlier.
  private func correctable(_ letters: [LetterCourse], _ course: DossierCourse) -> Int? {
    letters.firstIndex { $0.recordedByPost != nil && $0.received > course.consulted }
  }

  private func moments(of steps: [DossierPlan.Step], from day: Day, _ stream: inout Stream) -> [Instant] {
    var moments: [Instant] = []
    while moments.count < steps.count {
      let offset = steps[moments.count].day
      let count = steps[moments.count...].prefix { $0.day == offset }.count
      moments += OfficeDays.moments(count, of: office.day(offset, after: day), &stream)
    }
    return moments
  }

  private static func subject(_ stream: inout Stream) -> RecordNumber {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let text = "d-" + String((0..<13).map { _ in stream.pick(signs) })
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    return number
  }

  private static func slip(_ stream: inout Stream) -> SlipCode {
    guard let slip = SlipCode(bytes: stream.bytes(10)) else { preconditionFailure("ten bytes are a slip's code") }
    return slip
  }
}
