extension MeasureAct {
  /// A later word on an earlier step: what was wrong, and what the step should have said.
  public struct Correction: Equatable, Sendable {
    /// Which step of the measure, from 0 in the order of recording.
    public var step: Int
    public var statement: Text
    /// The step as it should have been recorded; nil: the statement alone is added.
    public var replacement: MeasureAct?

    public init(step: Int, statement: Text, replacement: MeasureAct?) {
      self.step = step
      self.statement = statement
      self.replacement = replacement
    }
  }

  /// Whether what it says can be replaced at all. A decision against the certificate and the end of a suspension are public, and
  /// others rest on them: they are changed by another decision only. Letters that were sent stay sent.
  public var isReplaceable: Bool {
    switch self {
    case .opened, .letterReceived, .opinionGiven, .met, .notified, .decisionReceived, .certificateReturned,
      .remedyReported, .remedyExamined, .settled:
      true
    case .decided(let decision): decision.isDropped
    case .consulted, .concluded, .closed, .corrected: false
    }
  }

  /// The step as another of its kind says it, about the same office, certificate or end; the papers it brought stay. nil where the
  /// other is no such step.
  public func replaced(by right: MeasureAct) -> MeasureAct? {
    switch (self, right) {
    case (.opened(let opening), .opened(let other)): opening.replaced(by: other).map { .opened($0) }
    case (.letterReceived(let office, _), .letterReceived(let other, _)),
      (.opinionGiven(let office, _, _), .opinionGiven(let other, _, _)):
      office == other ? right : nil
    case (.met, .met), (.notified, .notified), (.decisionReceived, .decisionReceived),
      (.certificateReturned, .certificateReturned), (.remedyExamined, .remedyExamined), (.settled, .settled):
      right
    case (.remedyReported(let report), .remedyReported(let other)):
      .remedyReported(RemedyReport(on: other.on, words: other.words, papers: report.papers))
    case (.decided(let decision), .decided(let other)): decision.isDropped && other.isDropped ? right : nil
    default: nil
    }
  }
}

extension MeasureDecision {
  /// Whether nothing was decided against the certificate.
  public var isDropped: Bool {
    switch result {
    case .drop: true
    case .suspend, .terminate: false
    }
  }
}

extension MeasureOpening {
  /// Ground, end and facts of the other; what it is about and its papers stay. nil where the other aims at something else.
  fileprivate func replaced(by other: MeasureOpening) -> MeasureOpening? {
    guard matter.law == other.matter.law else { return nil }
    var opening = self
    (opening.matter, opening.facts) = (other.matter, other.facts)
    return opening
  }
}
