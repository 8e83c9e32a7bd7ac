public import Domain

/// How long one step of a dossier took, and with whom it lay.
public struct ServiceSpan: Hashable, Sendable {
  public var step: ServiceStep
  /// The consulted office; nil where the step is another party's.
  public var office: OfficeName?
  /// Not counted.
  public var started: Day
  /// nil where the step never ended: an office that did not answer, a dossier that was withdrawn before it was complete.
  public var ended: Day?
}

/// What service levels measure: the steps that the law limits, and the times it does not.
public enum ServiceStep: String, CaseIterable, Sendable, Hashable {
  /// From filing until the dossier is complete, whoever it waited for: the time that the law's clock does not see.
  case beforeComplete = "before-complete"
  /// Each check of its completeness.
  case completeness
  /// Each wait for the applicant's supplements.
  case supplement
  case consultation
  /// From the sending of a letter to its receipt.
  case letter
  case opinion
  case forwarding
  /// From forwarding to receipt by the deciding office.
  case transmission
  case decision
  /// From completeness to the handing over: the outer limit.
  case handover

  /// The step that the law limits.
  public var statutory: StatutoryStep.Name? {
    switch self {
    case .completeness: .completeness
    case .consultation: .consultation
    case .opinion: .opinion
    case .forwarding: .forwarding
    case .decision: .decision
    case .handover: .handover
    case .beforeComplete, .supplement, .letter, .transmission: nil
    }
  }

  /// With whom it lies.
  public var party: StatutoryStep.Party {
    switch self {
    case .completeness, .consultation, .forwarding, .handover, .beforeComplete: .receiver
    case .supplement: .applicant
    case .letter, .opinion: .consulted
    case .transmission, .decision: .decider
    }
  }
}

extension Dossier {
  /// The steps it has gone through, in the order in which they began, by the days as corrected. A forwarding that did not wait for
  /// all opinions has no day from which the law counts, and is not measured.
  public var spans: [ServiceSpan] {
    var spans: [ServiceSpan] = []
    var since = filedOn
    func add(_ step: ServiceStep, _ started: Day, _ ended: Day?, _ office: OfficeName? = nil) {
      spans.append(ServiceSpan(step: step, office: office, started: started, ended: ended))
    }
    for entry in entries {
      switch entry.act {
      case .supplementRequested: add(.completeness, since, entry.day)
      case .supplemented: add(.supplement, since, entry.day)
      case .acceptedAsComplete:
        add(.completeness, since, entry.day)
        add(.beforeComplete, filedOn, entry.day)
      case .consulted: add(.consultation, since, entry.day)
      case .forwarded(let without):
        for letter in letters { addLetter(letter, to: &spans) }
        if without.isEmpty, let answered = letters.compactMap(\.answered).max() {
          add(.forwarding, answered, entry.day)
        }
      case .receivedForDecision: add(.transmission, since, entry.day)
      case .decided: add(.decision, since, entry.day)
      case .handedOver: if let completeOn { add(.handover, completeOn, entry.day) }
      case .filed, .originalReceived, .letterReceived, .opinionGiven, .appraised, .resultReceived, .withdrawn,
        .corrected:
        continue
      }
      since = entry.day
    }
    if isClosed, completeOn == nil { add(.beforeComplete, filedOn, nil) }
    return spans
  }

  private func addLetter(_ letter: Letter, to spans: inout [ServiceSpan]) {
    spans.append(
      ServiceSpan(step: .letter, office: letter.office, started: letter.sent, ended: letter.received))
    guard let received = letter.received else { return }
    spans.append(ServiceSpan(step: .opinion, office: letter.office, started: received, ended: letter.answered))
  }
}
