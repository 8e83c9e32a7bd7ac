import Domain
import Record

/// What becomes of a certificate by authority, or by its holder's own will, step by step on the days of the offices.
struct MeasureStory {
  let subject: RecordNumber
  let certificate: RecordNumber
  let opening: MeasureOpening
  private(set) var steps: [Step] = []

  /// A step as the body that takes it records it.
  struct Step {
    var day: Day
    var act: MeasureAct
    var by: Body
    /// What anybody then sees on the certificate.
    var change: StandingChange?
    /// The measure that is opened with it.
    var following: (subject: RecordNumber, opening: MeasureOpening)?
  }

  init(_ subject: RecordNumber, _ opening: MeasureOpening) {
    self.subject = subject
    certificate = opening.certificate
    self.opening = opening
  }

  mutating func add(
    _ day: Day, _ act: MeasureAct, by body: Body, _ change: StandingChange? = nil,
    following: (subject: RecordNumber, opening: MeasureOpening)? = nil
  ) {
    precondition(steps.last.map { $0.day <= day } ?? true, "a measure's steps follow each other")
    steps.append(Step(day: day, act: act, by: body, change: change, following: following))
  }

  /// Up to a day.
  func until(_ day: Day) -> MeasureStory {
    var story = self
    story.steps = steps.filter { $0.day <= day }
    return story
  }

  /// Whether nothing is left to be done about it.
  var isClosed: Bool {
    switch steps.last?.act {
    case .closed, .concluded: true
    case .decided(let decision): if case .drop = decision.result { true } else { false }
    case .opened, .consulted, .letterReceived, .opinionGiven, .met, .notified, .decisionReceived, .certificateReturned,
      .remedyReported, .remedyExamined, .settled, .corrected, nil:
      false
    }
  }
}
