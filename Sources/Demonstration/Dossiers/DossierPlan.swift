import Domain

/// Everything that is decided of a dossier but its numbers and its words.
struct DossierPlan {
  /// By which its streams of chance are told apart.
  let index: Int
  let subject: RecordNumber
  let slip: SlipCode
  let applicant: Charity
  let matter: DossierMatter
  let fate: Fate
  let filedOn: Day
  let procedure: Procedure
  /// Since when the record knows the applicant from a dossier that was granted; nil where it does not.
  let knownSince: Day?
  let manner: DossierFiling.Manner
  let approvingBodies: [OfficeName]
  let letters: [LetterCourse]
  /// In the order of recording.
  var steps: [Step]
  /// When each step is recorded.
  var moments: [Instant]

  /// What becomes of it.
  enum Fate {
    case granted(Certificate)
    case refused
    case withdrawn
    /// Nothing is decided on the last day.
    case open
  }

  /// A step on a working day after the filing.
  struct Step {
    var day: Int
    var kind: Kind

    enum Kind: Equatable {
      case filed, originalReceived, accepted, consulted, forwarded, arrived, appraised, decided, handedOver,
        resultReceived, withdrawn
      /// By the number of the request.
      case asked(Int)
      case supplemented(Int)
      /// By the place of the letter.
      case received(Int)
      case answered(Int)
      /// Of the receipt of a letter.
      case corrected(Int)
    }
  }

  var filed: Instant { moments[0] }

  /// By how many days it came after the last day for filing; nil where it came in time or there is no such day.
  var daysLate: Int? {
    guard let expiry = matter.held?.expiry, let last = procedure.window.lastDay(expiry: expiry) else { return nil }
    return filedOn > last ? filedOn - last : nil
  }

  /// Whether the record tells on a day what an earlier dossier said of the applicant.
  func isKnown(on day: Day) -> Bool { knownSince.map { $0 <= day } ?? false }

  /// Whether something of it happened after a day, or its applicant has not got its result yet.
  func isUnderWay(after day: Day) -> Bool {
    guard let last = steps.indices.last else { return true }
    switch steps[last].kind {
    case .resultReceived, .withdrawn: return moments[last].day > day
    case .filed, .originalReceived, .accepted, .consulted, .forwarded, .arrived, .appraised, .decided, .handedOver,
      .asked, .supplemented, .received, .answered, .corrected:
      return true
    }
  }

  /// When it was decided; nil where that lies beyond the last day.
  var decided: Instant? { steps.firstIndex { $0.kind == .decided }.map { moments[$0] } }
}

extension DossierPlan.Step {
  /// All steps of a course, in order, up to a working day or a kind of step.
  static func all(
    of course: DossierCourse, _ letters: [LetterCourse], correcting corrected: Int?, bringing original: DossierItem?
  ) -> [DossierPlan.Step] {
    var steps = [DossierPlan.Step(day: 0, kind: .filed)]
    for (number, request) in course.requests.enumerated() {
      steps.append(DossierPlan.Step(day: request.asked, kind: .asked(number)))
      steps.append(DossierPlan.Step(day: request.answered, kind: .supplemented(number)))
    }
    if original != nil { steps.append(DossierPlan.Step(day: course.accepted, kind: .originalReceived)) }
    steps.append(DossierPlan.Step(day: course.accepted, kind: .accepted))
    if !letters.isEmpty { steps.append(DossierPlan.Step(day: course.consulted, kind: .consulted)) }
    steps += correspondence(letters, correcting: corrected, until: course.answered)
    let end: [(Int, Kind)] = [
      (course.forwarded, .forwarded), (course.arrived, .arrived), (course.appraised, .appraised),
      (course.decided, .decided), (course.handedOver, .handedOver), (course.resultReceived, .resultReceived),
    ]
    return steps + end.map { DossierPlan.Step(day: $0.0, kind: $0.1) }
  }

  /// Receipts, answers and a correction; of one day receipts come first and corrections last.
  private static func correspondence(
    _ letters: [LetterCourse], correcting corrected: Int?, until last: Int
  ) -> [DossierPlan.Step] {
    var steps: [(rank: Int, step: DossierPlan.Step)] = []
    for (place, letter) in letters.enumerated() {
      let received = letter.recordedByPost ?? letter.received
      steps.append((place, DossierPlan.Step(day: received, kind: .received(place))))
      guard let answered = letter.recordedByPost ?? letter.answered else { continue }
      steps.append((1_000 + place, DossierPlan.Step(day: answered, kind: .answered(place))))
      guard place == corrected else { continue }
      steps.append((2_000, DossierPlan.Step(day: min(last, answered + 1), kind: .corrected(place))))
    }
    return steps.sorted { ($0.step.day, $0.rank) < ($1.step.day, $1.rank) }.map(\.step)
  }
}
