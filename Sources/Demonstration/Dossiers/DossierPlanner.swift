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

  /// The dossier that led to a certificate; nil where it would have been filed under an earlier law, or after the last day.
  func granted(_ certificate: Certificate, to charity: Charity, index: Int) -> DossierPlan? {
    guard office.reaches(certificate.issued, by: DossierPlanner.longest) else { return nil }
    var stream = Stream(seed, .dossier, index)
    var course = DossierCourse(.init(), &stream)
    if filing(of: course, decidedOn: certificate.issued) < Places.reform, Places.reform <= certificate.issued {
      course = DossierCourse(.init(supplements: 0), &stream)
    }
    let filed = filing(of: course, decidedOn: certificate.issued)
    return plan(index, charity, .granted(certificate), from: filed, course, &stream) { $0 }
  }

  private func filing(of course: DossierCourse, decidedOn day: Day) -> Day {
    office.day(-course.decided, after: day)
  }

  /// A dossier that was refused, or withdrawn before the decision.
  func ended(_ fate: DossierPlan.Fate, of charity: Charity, filedOn day: Day, index: Int) -> DossierPlan? {
    var stream = Stream(seed, .dossier, index)
    let course = DossierCourse(.init(goesOnWithoutLate: false), &stream)
    let leaves = 1 + stream.below(course.decided - 1)
    return plan(index, charity, fate, from: day, course, &stream) { steps in
      guard case .withdrawn = fate else { return steps }
      return steps.filter { $0.day <= leaves } + [DossierPlan.Step(day: leaves, kind: .withdrawn)]
    }
  }

  /// A dossier that stands still on the last day.
  func open(_ scene: DossierScene, of charity: Charity, index: Int) -> DossierPlan? {
    var stream = Stream(seed, .dossier, index)
    let course = DossierCourse(scene.terms, &stream)
    let last = office.onOrBefore(until)
    guard office.reaches(last, by: DossierPlanner.longest) else { return nil }
    let filed = office.day(-(scene.age + scene.day(in: course)), after: last)
    return plan(index, charity, scene.fate, from: filed, course, &stream, scene.kept)
  }

  private func plan(
    _ index: Int, _ charity: Charity, _ fate: DossierPlan.Fate, from day: Day, _ course: DossierCourse,
    _ stream: inout Stream, _ keeping: ([DossierPlan.Step]) -> [DossierPlan.Step]
  ) -> DossierPlan? {
    guard day <= until, let procedure = law.procedure(.issueOperation, on: day) else { return nil }
    let bodies = approvingBodies(for: charity, on: day, &stream)
    let scopeDay = office.day(course.requests.last?.answered ?? 0, after: day)
    let consulted = procedure.consulted(
      for: scope(of: charity, on: scopeDay, bodies), by: offices, on: office.day(course.consulted, after: day))
    let letters = LetterCourse.all(to: consulted, in: course, &stream)
    let corrected = stream.chance(30) ? correctable(letters, course) : nil
    let steps = keeping(DossierPlan.Step.all(of: course, letters, correcting: corrected)).filter { step in
      office.day(step.day, after: day) <= until
    }
    let manner: DossierFiling.Manner = stream.chance(62) ? .online : stream.chance(60) ? .post : .counter
    return DossierPlan(
      index: index, subject: DossierPlanner.subject(&stream), slip: DossierPlanner.slip(&stream), applicant: charity,
      fate: fate, filedOn: day, procedure: procedure, manner: manner, approvingBodies: bodies, letters: letters,
      steps: steps, moments: moments(of: steps, from: day, &stream))
  }

  /// What is asked for, by the provinces and offices of a day.
  func scope(of charity: Charity, on day: Day, _ bodies: [OfficeName]) -> DossierScope {
    DossierScope(
      fields: charity.profile.fields, provinces: provinces.readings(charity.profile.provinces, on: day).map(\.code),
      approvingBodies: bodies.map { offices.current($0, on: day)?.name ?? $0 })
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
