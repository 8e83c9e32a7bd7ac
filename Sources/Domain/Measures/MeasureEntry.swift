/// A step of a measure with who took it and when it was recorded.
public struct MeasureEntry: Equatable, Sendable {
  public var act: MeasureAct
  public var by: DossierEntry.Actor
  public var recordedAt: Instant

  public init(act: MeasureAct, by: DossierEntry.Actor, recordedAt: Instant) {
    self.act = act
    self.by = by
    self.recordedAt = recordedAt
  }

  /// The day on which it happened, as far as limits run from it.
  public var day: Day {
    switch act {
    case .letterReceived(_, let day), .opinionGiven(_, _, let day), .notified(_, let day), .decisionReceived(let day),
      .certificateReturned(let day):
      day
    case .met(let meeting): meeting.on
    case .remedyReported(let report): report.on
    case .settled(let settlement): settlement.on
    case .opened, .consulted, .decided, .remedyExamined, .concluded, .closed, .corrected: recordedAt.day
    }
  }
}

extension MeasureAct {
  /// The papers it brings.
  public var papers: [FiledPaper] {
    switch self {
    case .opened(let opening): opening.papers
    case .remedyReported(let report): report.papers
    case .consulted, .letterReceived, .opinionGiven, .met, .decided, .notified, .decisionReceived, .certificateReturned,
      .remedyExamined, .concluded, .settled, .closed, .corrected:
      []
    }
  }
}
