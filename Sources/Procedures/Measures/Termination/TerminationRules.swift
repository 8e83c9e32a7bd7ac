import Domain

/// Termination and withdrawal (chấm dứt hoạt động và thu hồi Giấy đăng ký; Decree 58/2022/NĐ-CP, art. 19(1)–(4)), and the wind-up.
extension MeasureHandling {
  static func checkTermination(
    _ ending: Withdrawal.Ending, _ opening: MeasureOpening, _ certificate: CertificateFile, _ setting: MeasureSetting
  ) throws(MeasureRefusal) {
    guard !opening.facts.isEmpty else { throw .factsMissing }
    switch ending {
    case .prohibitedAct: break
    case .noActivity:
      // From the issue on; when an activity was the last is for the facts to say.
      let last = setting.law.inactivity.map { certificate.certificate.issued.running($0) }
      if let last, setting.today <= last { throw .stillActive(until: last) }
    case .notRemedied:
      guard case .suspended = certificate.certificate.standing else { throw .notSuspended }
    case .selfTermination: throw .otherMatter
    }
  }
}

extension MeasureHandling.Step {
  func terminate(
    _ withdrawal: Withdrawal, _ violations: Text, proposed: Withdrawal.Ending
  ) throws(MeasureRefusal) -> MeasureOutcome {
    guard withdrawal.ending == proposed else { throw .groundsBeyondProposal }
    guard !violations.isEmpty else { throw .violationsMissing }
    if proposed == .notRemedied {
      guard case .suspended = certificate.certificate.standing else { throw .notSuspended }
    }
    return try withdraw(withdrawal, violations)
  }

  func withdraw(_ withdrawal: Withdrawal, _ violations: Text) throws(MeasureRefusal) -> MeasureOutcome {
    if case .withdrawn(let day, _) = certificate.certificate.standing { throw .alreadyWithdrawn(on: day) }
    guard withdrawal.on >= measure.openedOn else { throw .before(.opening, on: measure.openedOn) }
    return MeasureOutcome(
      .decided(MeasureDecision(.terminate(withdrawal, violations: violations))), change: .withdrawn(withdrawal))
  }

  func takeBack(_ day: Day) throws(MeasureRefusal) -> MeasureAct {
    guard measure.mayReturnCertificate else { throw .notNow }
    let earliest = measure.opening.matter.isByHolder ? measure.openedOn : measure.decidedOn ?? measure.openedOn
    try check(day, notBefore: measure.opening.matter.isByHolder ? .opening : .decision, on: earliest)
    return .certificateReturned(on: day)
  }

  func settle(_ settlement: MeasureAct.Settlement) throws(MeasureRefusal) -> MeasureAct {
    guard case .windingUp(let since) = measure.state else { throw .notNow }
    guard measure.unsettled.contains(settlement.matter) else { throw .alreadySettled(settlement.matter) }
    guard !settlement.words.isEmpty else { throw .wordsMissing }
    // What was settled before the decision arrived counts as well.
    try check(settlement.on, notBefore: .decision, on: min(measure.decidedOn ?? since, since))
    return .settled(settlement)
  }

  /// A wind-up that is settled; or a suspension whose certificate was withdrawn by something else.
  func close() throws(MeasureRefusal) -> MeasureAct {
    switch measure.state {
    case .windingUp: break
    case .remedying, .reported, .examined:
      guard case .withdrawn = certificate.certificate.standing else { throw .notNow }
      return .closed
    case .opened, .consulting, .decided, .notified, .closed: throw .notNow
    }
    guard measure.unsettled.isEmpty else { throw .unsettled(measure.unsettled) }
    guard measure.certificateReturnedOn != nil else { throw .certificateStillOut }
    return .closed
  }
}
