import Domain

/// A later word on an earlier step: by the body that took it, of what no decision made public, and never against a later step.
extension MeasureHandling.Step {
  func correct(_ correction: MeasureAct.Correction) throws(MeasureRefusal) -> MeasureOutcome {
    guard measure.entries.indices.contains(correction.step) else { throw .noSuchStep }
    let entry = measure.entries[correction.step]
    guard entry.by.body == actor.body else { throw .notYourStep(of: entry.by.body) }
    guard !correction.statement.isEmpty else { throw .statementMissing }
    guard let replacement = correction.replacement else { return MeasureOutcome(.corrected(correction)) }
    if let refusal = entry.act.irreplaceable { throw refusal }
    guard let right = entry.act.replaced(by: replacement) else { throw .notReplaceable }
    guard right != entry.act else { throw .nothingChanged }
    let act = MeasureAct.corrected(correction)
    try check(MeasureEntry(act: right, by: entry.by, recordedAt: entry.recordedAt), insteadOf: entry.act)
    try checkWhatRests(on: act)
    return MeasureOutcome(act, change: try publicChange(entry.day, right))
  }

  /// Whether the step could have been recorded so at its time, between the events before and after it.
  private func check(_ right: MeasureEntry, insteadOf wrong: MeasureAct) throws(MeasureRefusal) {
    switch right.act {
    case .opened(let opening): try check(opening)
    case .letterReceived(let office, _): try check(right, after: sent(office), before: answered(office))
    case .opinionGiven(let office, let opinion, _):
      if opinion.stance != .agrees, opinion.reasons.isEmpty { throw .reasonsMissing }
      try check(right, after: received(office) ?? sent(office))
    case .met(let meeting):
      guard !meeting.conclusion.isEmpty else { throw .conclusionMissing }
      _ = try known(meeting.offices)
      try check(right, after: (.opening, measure.openedOn))
    case .notified: try check(right, after: decided, before: measure.receivedOn.map { (.decisionReceipt, $0) })
    case .decisionReceived: try check(right, after: notified, before: measure.report.map { (.report, $0.on) })
    case .certificateReturned:
      try check(right, after: measure.opening.matter.isByHolder ? (.opening, measure.openedOn) : decided)
    case .remedyReported(let report):
      guard !report.words.isEmpty else { throw .wordsMissing }
      try check(right, after: (.decisionReceipt, measure.receivedOn ?? measure.openedOn), before: lifted)
    case .remedyExamined(let examination):
      guard !examination.words.isEmpty else { throw .wordsMissing }
      if case .closed = measure.state, examination.isRemedied != measure.examination?.isRemedied { throw .restedUpon }
    case .settled(let settlement):
      guard !settlement.words.isEmpty else { throw .wordsMissing }
      if case .settled(let before) = wrong, before.matter != settlement.matter,
        !measure.unsettled.contains(settlement.matter)
      {
        throw .alreadySettled(settlement.matter)
      }
      try check(right, after: (.decision, min(decided.day, measure.receivedOn ?? decided.day)))
    case .decided(let decision):
      if case .drop(let reasons) = decision.result, reasons.isEmpty { throw .reasonsMissing }
    case .consulted, .concluded, .closed, .corrected: throw .notReplaceable
    }
  }

  /// Ground, facts and end are what offices were asked about: they change only before anybody was.
  private func check(_ opening: MeasureOpening) throws(MeasureRefusal) {
    guard case .opened = measure.state, measure.meetings.isEmpty else { throw .restedUpon }
    var then = setting
    then.today = measure.openedOn
    _ = try MeasureHandling.open(opening, on: certificate, then)
  }

  private typealias Bound = (event: MeasureRefusal.Event, day: Day)

  /// A day is neither before what came before, nor after what came after, nor after it was recorded.
  private func check(_ right: MeasureEntry, after earlier: Bound, before later: Bound? = nil) throws(MeasureRefusal) {
    guard right.day >= earlier.day else { throw .before(earlier.event, on: earlier.day) }
    if let later, right.day > later.day { throw .after(later.event, on: later.day) }
    guard right.day <= right.recordedAt.day else { throw .after(.recording, on: right.recordedAt.day) }
  }

  private func sent(_ office: OfficeName) -> Bound { (.letter, measure.letter(to: office)?.sent ?? measure.openedOn) }

  private func received(_ office: OfficeName) -> Bound? {
    day { if case .letterReceived(office, _) = $0 { true } else { false } }.map { (.receipt, $0) }
  }

  private func answered(_ office: OfficeName) -> Bound? {
    measure.letter(to: office)?.answered.map { (.opinion, $0) }
  }

  private var decided: Bound { (.decision, measure.decidedOn ?? measure.openedOn) }

  private var notified: Bound {
    day { if case .notified = $0 { true } else { false } }.map { (.notice, $0) } ?? decided
  }

  private var lifted: Bound? {
    for case .concluded(.lifted(_, let day)) in measure.entries.map(\.act) { return (.lifting, day) }
    return nil
  }

  private func day(of isWanted: (MeasureAct) -> Bool) -> Day? { measure.entries.first { isWanted($0.act) }?.day }

  /// What was decided must still have been possible: on all opinions but the late ones, in agreement, and no suspension found not to
  /// be remedied while there was time.
  private func checkWhatRests(on act: MeasureAct) throws(MeasureRefusal) {
    var corrected = measure
    let entry = MeasureEntry(act: act, by: actor, recordedAt: measure.entries[measure.entries.count - 1].recordedAt)
    do { try corrected.append(entry) } catch { throw .restedUpon }
    if let decision = corrected.decision, !decision.isDropped, !corrected.opening.matter.isByHolder,
      let day = corrected.decidedOn, !corrected.opinionsAllow(on: day, under: setting.law, by: setting.calendar)
    {
      throw .restedUpon
    }
    if case .closed(.notRemedied, let day) = corrected.state, corrected.report == nil,
      let due = remedyDue(of: corrected),
      due >= day
    {
      throw .restedUpon
    }
  }

  private func remedyDue(of measure: MeasureCase) -> Day? {
    guard let limit = setting.law.step(.remedy)?.limit, let received = measure.receivedOn else { return nil }
    return setting.calendar.due(limit, from: received).day
  }

  /// When a suspension was received is public, for the time to remedy runs from it: the right day becomes public as a further act.
  /// Once the suspension has ended, nothing runs any more and the record of it stays.
  private func publicChange(_ formerly: Day, _ right: MeasureAct) throws(MeasureRefusal) -> StandingChange? {
    guard case .decisionReceived(let day) = right, case .suspend(let suspension, _)? = measure.decision?.result else {
      return nil
    }
    guard let standing = certificate.suspension, standing.decision == suspension.decision, standing.received == formerly
    else { throw .suspensionEnded }
    return .suspensionReceiptCorrected(on: day, formerly: formerly)
  }
}

extension MeasureAct {
  /// Why what the step says cannot be replaced, whoever asks; nil where it can.
  var irreplaceable: MeasureRefusal? {
    guard !isReplaceable else { return nil }
    return switch self {
    case .decided, .concluded(.lifted): .publicAlready
    case .concluded(.notRemedied): .restedUpon
    case .opened, .consulted, .letterReceived, .opinionGiven, .met, .notified, .decisionReceived,
      .certificateReturned, .remedyReported, .remedyExamined, .settled, .closed, .corrected:
      .notReplaceable
    }
  }
}

extension MeasureCase {
  /// Whether it could be decided on a day: every office answered or was late, or a meeting was held after the last answer; and where
  /// they differed, a meeting settled it (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)).
  fileprivate func opinionsAllow(on day: Day, under law: MeasureLaw, by calendar: WorkingCalendar) -> Bool {
    if opinionsDiffer { return false }
    if meetings.contains(where: { $0.on >= lastAnswer }) { return true }
    let late = late(under: law, on: day, by: calendar)
    return !letters.isEmpty && letters.allSatisfy { $0.opinion != nil || late.contains($0.office) }
  }

  /// The day of the last answer, or of the opening where there is none.
  var lastAnswer: Day { letters.compactMap(\.answered).max() ?? openedOn }
}
