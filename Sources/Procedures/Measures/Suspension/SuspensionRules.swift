import Domain

/// Suspension (đình chỉ hoạt động; Decree 58/2022/NĐ-CP, art. 18), its remedy, and how it ends.
extension MeasureHandling {
  static func checkSuspension(
    _ grounds: [Suspension.Ground], _ opening: MeasureOpening, _ certificate: CertificateFile,
    _ setting: MeasureSetting
  ) throws(MeasureRefusal) {
    if case .suspended(let since, _) = certificate.certificate.standing { throw .alreadySuspended(since: since) }
    guard !grounds.isEmpty else { throw .groundsMissing }
    guard !opening.facts.isEmpty else { throw .factsMissing }
    let expiry = certificate.certificate.expiry
    if grounds.contains(.expiredCertificate), setting.today <= expiry { throw .notExpired(until: expiry) }
  }
}

extension MeasureHandling.Step {
  func suspend(
    _ suspension: Suspension, _ violations: Text, proposed: [Suspension.Ground]
  ) throws(MeasureRefusal) -> MeasureOutcome {
    switch certificate.certificate.standing {
    case .inForce: break
    case .suspended(let since, _): throw .alreadySuspended(since: since)
    case .withdrawn(let day, _): throw .alreadyWithdrawn(on: day)
    }
    guard !suspension.grounds.isEmpty else { throw .groundsMissing }
    guard suspension.grounds.allSatisfy(proposed.contains) else { throw .groundsBeyondProposal }
    guard !violations.isEmpty else { throw .violationsMissing }
    guard suspension.since >= measure.openedOn else { throw .before(.opening, on: measure.openedOn) }
    let decided = MeasureDecision(.suspend(suspension, violations: violations))
    return MeasureOutcome(.decided(decided), change: .suspended(suspension))
  }

  /// A report after the last day is taken: it is measured, not refused.
  func reportRemedy(_ report: MeasureAct.RemedyReport) throws(MeasureRefusal) -> MeasureAct {
    guard case .remedying(let since) = measure.state else { throw .notNow }
    guard !report.words.isEmpty else { throw .wordsMissing }
    try check(report.on, notBefore: .decisionReceipt, on: since)
    return .remedyReported(report)
  }

  func examine(_ examination: MeasureAct.RemedyExamination) throws(MeasureRefusal) -> MeasureAct {
    guard case .reported = measure.state else { throw .notNow }
    guard !examination.words.isEmpty else { throw .wordsMissing }
    return .remedyExamined(examination)
  }

  /// The decree is silent on who lifts and how: whoever suspended, on what was examined (to be confirmed).
  func lift(_ decision: DecisionNumber, _ day: Day) throws(MeasureRefusal) -> MeasureOutcome {
    guard case .examined = measure.state, let report = measure.report else { throw .notNow }
    guard measure.examination?.isRemedied == true else { throw .foundNotRemedied }
    guard case .suspended = certificate.certificate.standing else { throw .notSuspended }
    guard day >= report.on else { throw .before(.report, on: report.on) }
    return MeasureOutcome(.concluded(.lifted(decision, on: day)), change: .lifted(on: day, by: decision))
  }

  /// After an examination that found so, or once the time to remedy has passed without a report (Decree 58/2022/NĐ-CP, art. 19(1)(c)):
  /// a termination is opened with it.
  func findNotRemedied(_ reasons: Text, _ following: RecordNumber) throws(MeasureRefusal) -> MeasureOutcome {
    switch measure.state {
    case .examined: guard measure.examination?.isRemedied == false else { throw .foundRemedied }
    case .remedying(let since):
      let limit = setting.law.step(.remedy)?.limit
      let due = limit.map { setting.calendar.due($0, from: since).day } ?? since
      guard setting.today > due else { throw .remedyStillRuns(until: due) }
    case .opened, .consulting, .decided, .notified, .reported, .windingUp, .closed: throw .notNow
    }
    guard !reasons.isEmpty else { throw .reasonsMissing }
    guard case .suspended = certificate.certificate.standing else { throw .notSuspended }
    let opening = measure.opening
    return MeasureOutcome(
      .concluded(.notRemedied(reasons: reasons, following: following)),
      following: MeasureOpening(
        matter: .termination(.notRemedied), certificate: opening.certificate, printed: opening.printed,
        holder: opening.holder, holderName: opening.holderName, facts: reasons, following: measure.number))
  }
}
