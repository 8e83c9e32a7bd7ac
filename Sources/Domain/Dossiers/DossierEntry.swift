/// A step of a dossier with who took it and when it was recorded.
public struct DossierEntry: Equatable, Sendable {
  public var act: DossierAct
  public var by: Actor
  public var recordedAt: Instant

  public init(act: DossierAct, by: Actor, recordedAt: Instant) {
    self.act = act
    self.by = by
    self.recordedAt = recordedAt
  }

  /// Who acted: a body, through an account. Never a name.
  public struct Actor: Hashable, Sendable {
    public var body: Body
    /// nil where no account acted: facts that were composed or taken over.
    public var account: String?

    public init(body: Body, account: String?) {
      self.body = body
      self.account = account
    }
  }

  /// The day on which it happened, as far as limits run from it.
  public var day: Day {
    switch act {
    case .originalReceived(_, let day), .letterReceived(_, let day), .opinionGiven(_, _, let day),
      .receivedForDecision(let day),
      .handedOver(_, let day), .resultReceived(let day):
      day
    case .filed, .supplementRequested, .supplemented, .acceptedAsComplete, .consulted, .forwarded, .appraised, .decided,
      .withdrawn, .corrected:
      recordedAt.day
    }
  }
}
