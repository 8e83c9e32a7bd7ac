/// What somebody has to do next with a dossier, and how long the law gives (việc cần làm).
public struct DossierTask: Hashable, Sendable {
  public var kind: Kind
  public var body: Body
  /// The day from which its limit runs, not counted.
  public var since: Day
  /// nil where the law sets none.
  public var step: StatutoryStep?

  public init(kind: Kind, body: Body, since: Day, step: StatutoryStep?) {
    self.kind = kind
    self.body = body
    self.since = since
    self.step = step
  }

  /// What is to be done.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    case check, supplement, consult
    case acknowledgeLetter = "acknowledge-letter"
    case giveOpinion = "give-opinion"
    case forward
    case acknowledgeForwarded = "acknowledge-forwarded"
    case decide
    case handOver = "hand-over"
    case acknowledgeResult = "acknowledge-result"

    /// Whose it is.
    public var party: StatutoryStep.Party {
      switch self {
      case .check, .consult, .forward, .handOver: .receiver
      case .supplement, .acknowledgeResult: .applicant
      case .acknowledgeLetter, .giveOpinion: .consulted
      case .acknowledgeForwarded, .decide: .decider
      }
    }

    /// The step by which the law may limit it.
    public var step: StatutoryStep.Name? {
      switch self {
      case .check: .completeness
      case .consult: .consultation
      case .giveOpinion: .opinion
      case .forward: .forwarding
      case .decide: .decision
      case .handOver: .handover
      case .supplement, .acknowledgeLetter, .acknowledgeForwarded, .acknowledgeResult: nil
      }
    }
  }

  /// A task as the acts alone tell it, before the law says who and how long.
  public struct Open: Hashable, Sendable {
    public var kind: Kind
    /// The consulted office; nil where the task is another party's.
    public var office: OfficeName?
    public var since: Day

    public init(kind: Kind, office: OfficeName? = nil, since: Day) {
      self.kind = kind
      self.office = office
      self.since = since
    }
  }

  /// The day its limit ends on; nil where there is none.
  public func due(by calendar: WorkingCalendar) -> DueDay? { step.map { calendar.due($0.limit, from: since) } }
}

extension Dossier {
  /// Everything that is to be done now. While opinions are late, forwarding without them is besides the receiving office's to
  /// decide: see ``late(under:on:by:)``.
  public var openTasks: [DossierTask.Open] {
    switch state {
    case .checking(let since): return [.init(kind: .check, since: since)]
    case .supplementAwaited(let since): return [.init(kind: .supplement, since: since)]
    case .complete(let since): return [.init(kind: .consult, since: since)]
    case .consulting:
      let answered = letters.compactMap(\.answered)
      if answered.count == letters.count { return [.init(kind: .forward, since: answered.max() ?? filedOn)] }
      return letters.filter { $0.opinion == nil }.map { letter in
        if let received = letter.received { return .init(kind: .giveOpinion, office: letter.office, since: received) }
        return .init(kind: .acknowledgeLetter, office: letter.office, since: letter.sent)
      }
    case .forwarded(let day): return [.init(kind: .acknowledgeForwarded, since: day)]
    case .deciding(let since): return [.init(kind: .decide, since: since)]
    case .decided: return [.init(kind: .handOver, since: completeOn ?? filedOn)]
    case .handedOver(let day): return [.init(kind: .acknowledgeResult, since: day)]
    case .closed: return []
    }
  }

  /// The same, with whose each is and how long the law gives.
  public func tasks(under procedure: Procedure) -> [DossierTask] {
    openTasks.map { open in
      let body: Body =
        switch open.kind.party {
        case .receiver: .office(procedure.receiver)
        case .decider: .office(procedure.decider)
        case .applicant: .organisation(filing.applicant.organisation)
        case .consulted: .office(open.office ?? procedure.receiver)
        }
      let kind = procedure.kind(of: open.kind)
      return DossierTask(kind: kind, body: body, since: open.since, step: kind.step.flatMap(procedure.step))
    }
  }

  /// The offices that have received the letter and not answered within their limit.
  public func late(under procedure: Procedure, on day: Day, by calendar: WorkingCalendar) -> [OfficeName] {
    letters.late(procedure.step(.opinion)?.limit, on: day, by: calendar)
  }
}

extension Procedure {
  /// What a task of the acts is under this law: where nobody is consulted, a complete dossier is to be forwarded.
  public func kind(of kind: DossierTask.Kind) -> DossierTask.Kind {
    kind == .consult && step(.consultation) == nil ? .forward : kind
  }
}
