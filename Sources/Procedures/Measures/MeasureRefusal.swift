public import Domain

/// Why a step of a measure is not taken. Each has words in three languages and, where it fits, the field of the form it belongs to.
public enum MeasureRefusal: Error, Equatable, Sendable {
  /// The measure is not in the state for it.
  case notNow
  case notForYou(OfficeName)
  /// The measure aims at something else.
  case otherMatter
  /// Another measure of the same kind is open on the certificate (found by the ledger's claim).
  case alreadyOpen
  /// Somebody changed the certificate since the page was drawn.
  case certificateChanged

  // The certificate.
  case alreadySuspended(since: Day)
  case alreadyWithdrawn(on: Day)
  case notSuspended
  case notExpired(until: Day)
  case stillActive(until: Day)

  // Opening.
  case groundsMissing
  case factsMissing
  case endPast(today: Day)
  case obligationsMissing
  case auditMissing

  // Opinions.
  case officesMissing
  case unknownOffice(OfficeName)
  case notConsulted(OfficeName)
  case alreadyReceived(on: Day)
  case alreadyAnswered(on: Day)
  case reasonsMissing
  case conclusionMissing
  case nobodyAsked
  case opinionsMissing([OfficeName])
  case opinionsDiffer
  case notLate([OfficeName])
  case lateUnnamed([OfficeName])

  // Decision and what follows.
  case groundsBeyondProposal
  case violationsMissing
  case wordsMissing
  case foundRemedied
  case foundNotRemedied
  case remedyStillRuns(until: Day)
  case alreadySettled(MeasureAct.Settlement.Matter)
  case unsettled([MeasureAct.Settlement.Matter])
  case certificateStillOut

  // Correction.
  case noSuchStep
  case notYourStep(of: Body)
  case statementMissing
  case notReplaceable
  case nothingChanged
  /// It is public on the certificate: another decision changes it, never a correction.
  case publicAlready
  /// Later steps were taken on what it said.
  case restedUpon
  /// The receipt of a decision whose suspension has ended.
  case suspensionEnded

  // Days.
  case inTheFuture(today: Day)
  case before(Event, on: Day)
  case after(Event, on: Day)

  /// An event before or after which another cannot lie.
  public enum Event: String, CaseIterable, Sendable, Hashable {
    case opening, letter, receipt, opinion, decision, notice
    case decisionReceipt = "decision-receipt"
    case report, lifting, recording
  }
}

extension MeasureRefusal {
  /// The field of the form by which it is shown; nil: above the form.
  public var field: String? {
    switch self {
    case .notNow, .notForYou, .otherMatter, .alreadyOpen, .certificateChanged, .alreadySuspended, .alreadyWithdrawn,
      .notSuspended, .nobodyAsked, .opinionsDiffer, .unsettled, .certificateStillOut, .remedyStillRuns, .noSuchStep,
      .notYourStep:
      nil
    case .notExpired, .groundsMissing, .groundsBeyondProposal: MeasureField.grounds
    case .stillActive: MeasureField.ending
    case .factsMissing, .obligationsMissing: MeasureField.facts
    case .endPast: MeasureField.endsOn
    case .auditMissing: MeasureField.file
    case .officesMissing, .unknownOffice, .notConsulted: DeedField.offices
    case .alreadyReceived, .inTheFuture, .before, .after: DeedField.day
    case .alreadyAnswered, .foundRemedied, .foundNotRemedied: DeedField.outcome
    case .reasonsMissing: DeedField.reasons
    case .conclusionMissing, .statementMissing: DeedField.statement
    case .notReplaceable, .nothingChanged, .publicAlready, .restedUpon, .suspensionEnded: DeedField.replacement
    case .opinionsMissing, .notLate, .lateUnnamed: DeedField.without
    case .violationsMissing: MeasureField.violations
    case .wordsMissing: DeedField.statement
    case .alreadySettled: MeasureField.matter
    }
  }
}

/// The names of fields that only forms of measures have; the others are ``DeedField``'s.
enum MeasureField {
  static let aim = "aim"
  static let grounds = "grounds"
  static let ending = "ending"
  static let facts = "facts"
  static let endsOn = "ends"
  static let file = "file"
  static let violations = "violations"
  static let effect = "effect"
  static let matter = "matter"
  /// What a corrected step should have said, in words.
  static let words = "words"
}
