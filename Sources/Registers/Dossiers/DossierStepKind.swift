public import Domain

/// What a step of a dossier is, without what it says.
public enum DossierStepKind: String, CaseIterable, Sendable, Hashable {
  case filed, supplementRequested, supplemented, originalReceived, acceptedAsComplete, consulted, letterReceived,
    opinionGiven, forwarded,
    receivedForDecision, appraised, decided, handedOver, resultReceived, withdrawn, corrected

  public init(_ act: DossierAct) {
    switch act {
    case .filed: self = .filed
    case .supplementRequested: self = .supplementRequested
    case .supplemented: self = .supplemented
    case .originalReceived: self = .originalReceived
    case .acceptedAsComplete: self = .acceptedAsComplete
    case .consulted: self = .consulted
    case .letterReceived: self = .letterReceived
    case .opinionGiven: self = .opinionGiven
    case .forwarded: self = .forwarded
    case .receivedForDecision: self = .receivedForDecision
    case .appraised: self = .appraised
    case .decided: self = .decided
    case .handedOver: self = .handedOver
    case .resultReceived: self = .resultReceived
    case .withdrawn: self = .withdrawn
    case .corrected: self = .corrected
    }
  }
}
