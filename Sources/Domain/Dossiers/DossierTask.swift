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
  }

  /// The day its limit ends on; nil where there is none.
  public func due(by calendar: WorkingCalendar) -> DueDay? { step.map { calendar.due($0.limit, from: since) } }
}

extension Dossier {
  /// Everything that is to be done now, and by whom. While opinions are late, forwarding without them is besides the receiving
  /// office's to decide: see ``late(under:on:by:)``.
  public func tasks(under procedure: Procedure) -> [DossierTask] {
    let receiver = Body.office(procedure.receiver)
    let decider = Body.office(procedure.decider)
    let applicant = Body.organisation(filing.applicant.organisation)
    func task(_ kind: DossierTask.Kind, _ body: Body, _ since: Day, _ step: StatutoryStep.Name?) -> DossierTask {
      DossierTask(kind: kind, body: body, since: since, step: step.flatMap(procedure.step))
    }
    switch state {
    case .checking(let since): return [task(.check, receiver, since, .completeness)]
    case .supplementAwaited(let since): return [task(.supplement, applicant, since, nil)]
    case .complete(let since): return [task(.consult, receiver, since, .consultation)]
    case .consulting:
      let answered = letters.compactMap(\.answered)
      if answered.count == letters.count {
        return [task(.forward, receiver, answered.max() ?? filedOn, .forwarding)]
      }
      return letters.filter { $0.opinion == nil }.map { letter in
        if let received = letter.received { return task(.giveOpinion, .office(letter.office), received, .opinion) }
        return task(.acknowledgeLetter, .office(letter.office), letter.sent, nil)
      }
    case .forwarded(let day): return [task(.acknowledgeForwarded, decider, day, nil)]
    case .deciding(let since): return [task(.decide, decider, since, .decision)]
    case .decided: return [task(.handOver, receiver, completeOn ?? filedOn, .handover)]
    case .handedOver(let day): return [task(.acknowledgeResult, applicant, day, nil)]
    case .closed: return []
    }
  }

  /// The offices that have received the letter and not answered within their limit.
  public func late(under procedure: Procedure, on day: Day, by calendar: WorkingCalendar) -> [OfficeName] {
    guard let limit = procedure.step(.opinion)?.limit else { return [] }
    return letters.filter { letter in
      guard letter.opinion == nil, let received = letter.received else { return false }
      return calendar.due(limit, from: received).day < day
    }.map(\.office)
  }
}
