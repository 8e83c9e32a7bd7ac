import Domain

/// Opinions, in writing or at a meeting (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)), and the decision.
extension MeasureHandling.Step {
  /// The decree names no list: whoever decides chooses, at least one, each an office that exists.
  func consult(_ offices: [OfficeName]) throws(MeasureRefusal) -> MeasureAct {
    guard case .opened = measure.state, !measure.opening.matter.isByHolder else { throw .notNow }
    return .consulted(try known(offices))
  }

  /// Offices as they stand today, each once.
  func known(_ offices: [OfficeName]) throws(MeasureRefusal) -> [OfficeName] {
    guard !offices.isEmpty else { throw .officesMissing }
    var names: [OfficeName] = []
    for name in offices {
      guard let office = setting.offices.current(name, on: setting.today), office.exists(on: setting.today) else {
        throw .unknownOffice(name)
      }
      if !names.contains(office.name) { names.append(office.name) }
    }
    return names
  }

  func acknowledgeLetter(_ office: OfficeName, _ day: Day) throws(MeasureRefusal) -> MeasureAct {
    let letter = try openLetter(to: office)
    if let received = letter.received { throw .alreadyReceived(on: received) }
    try check(day, notBefore: .letter, on: letter.sent)
    return .letterReceived(office, on: day)
  }

  func giveOpinion(_ office: OfficeName, _ opinion: Opinion, _ day: Day) throws(MeasureRefusal) -> MeasureAct {
    let letter = try openLetter(to: office)
    if let answered = letter.answered { throw .alreadyAnswered(on: answered) }
    if opinion.stance != .agrees, opinion.reasons.isEmpty { throw .reasonsMissing }
    if let received = letter.received {
      try check(day, notBefore: .receipt, on: received)
    } else {
      try check(day, notBefore: .letter, on: letter.sent)
    }
    return .opinionGiven(office, opinion, on: day)
  }

  private func openLetter(to office: OfficeName) throws(MeasureRefusal) -> Dossier.Letter {
    guard case .consulting = measure.state else { throw .notNow }
    if case .office(let own) = actor.body, own != office, own != setting.law.decider { throw .notForYou(office) }
    guard let letter = measure.letter(to: office) else { throw .notConsulted(office) }
    return letter
  }

  func meet(_ meeting: MeasureAct.Meeting) throws(MeasureRefusal) -> MeasureAct {
    guard !measure.opening.matter.isByHolder else { throw .notNow }
    switch measure.state {
    case .opened, .consulting: break
    case .decided, .notified, .remedying, .reported, .examined, .windingUp, .closed: throw .notNow
    }
    try check(meeting.on, notBefore: .opening, on: measure.openedOn)
    guard !meeting.conclusion.isEmpty else { throw .conclusionMissing }
    return .met(
      MeasureAct.Meeting(on: meeting.on, offices: try known(meeting.offices), conclusion: meeting.conclusion))
  }

  /// Silence is never consent: every opinion is there, or exactly the late offices are named, or there was a meeting. Where opinions
  /// differ a meeting comes first. To drop a measure nobody need be asked.
  func decide(_ decision: MeasureDecision, _ without: [OfficeName]) throws(MeasureRefusal) -> MeasureOutcome {
    switch measure.state {
    case .opened, .consulting: break
    case .decided, .notified, .remedying, .reported, .examined, .windingUp, .closed: throw .notNow
    }
    switch (decision.result, measure.opening.matter) {
    case (.drop(let reasons), _):
      guard !reasons.isEmpty else { throw .reasonsMissing }
      return MeasureOutcome(.decided(decision))
    case (.suspend(let suspension, let violations), .suspension(let grounds)):
      try checkOpinions(without)
      return try suspend(suspension, violations, proposed: grounds)
    case (.terminate(let withdrawal, let violations), .termination(let ending)):
      try checkOpinions(without)
      return try terminate(withdrawal, violations, proposed: ending)
    case (.terminate(let withdrawal, let violations), .selfTermination):
      return try endByNotice(withdrawal, violations)
    case (.suspend, _), (.terminate, .suspension): throw .otherMatter
    }
  }

  private func checkOpinions(_ without: [OfficeName]) throws(MeasureRefusal) {
    if !measure.opinionsDiffer, measure.meetings.contains(where: { $0.on >= measure.lastAnswer }) { return }
    guard case .consulting = measure.state else { throw .nobodyAsked }
    if measure.opinionsDiffer { throw .opinionsDiffer }
    let late = measure.late(under: setting.law, on: setting.today, by: setting.calendar)
    let wrong = without.filter { !late.contains($0) }
    guard wrong.isEmpty else { throw .notLate(wrong) }
    let open = measure.letters.filter { $0.opinion == nil }.map(\.office)
    let waiting = open.filter { !late.contains($0) }
    guard waiting.isEmpty else { throw .opinionsMissing(waiting) }
    let unnamed = late.filter { !without.contains($0) }
    guard unnamed.isEmpty else { throw .lateUnnamed(unnamed) }
  }

  /// The limit is measured, not enforced: a late notice is still owed.
  func notify(_ delivery: DossierAct.Delivery, _ day: Day) throws(MeasureRefusal) -> MeasureAct {
    guard case .decided(let decided) = measure.state else { throw .notNow }
    try check(day, notBefore: .decision, on: decided)
    return .notified(delivery, on: day)
  }

  func acknowledgeDecision(_ day: Day) throws(MeasureRefusal) -> MeasureOutcome {
    guard case .notified(let notified) = measure.state else { throw .notNow }
    try check(day, notBefore: .notice, on: notified)
    switch measure.decision?.result {
    case .suspend:
      // Withdrawn meanwhile by something else: the receipt is no affair of the certificate any more.
      guard case .suspended = certificate.certificate.standing, certificate.suspension?.received == nil else {
        return MeasureOutcome(.decisionReceived(on: day))
      }
      return MeasureOutcome(.decisionReceived(on: day), change: .suspensionReceived(on: day))
    case .terminate, .drop, nil: return MeasureOutcome(.decisionReceived(on: day))
    }
  }
}
