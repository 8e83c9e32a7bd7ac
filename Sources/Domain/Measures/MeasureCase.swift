/// A measure as its own acts tell it, from the proposal or the holder's notice on (vụ việc đình chỉ, chấm dứt hoạt động; Decree
/// 58/2022/NĐ-CP, arts 18–19).
///
/// It is folded, never edited. An act that does not follow from the state before is a ``Fault``; the procedures see to it that none is
/// ever recorded.
public struct MeasureCase: Equatable, Sendable {
  public let number: RecordNumber
  /// All steps in order, each as it now stands: what a corrected one said before is among ``corrections``.
  public private(set) var entries: [MeasureEntry]
  public let opening: MeasureOpening
  public private(set) var state: State
  public private(set) var letters: [Dossier.Letter] = []
  public private(set) var meetings: [MeasureAct.Meeting] = []
  public private(set) var decision: MeasureDecision?
  public private(set) var decidedOn: Day?
  /// When the organisation received the decision.
  public private(set) var receivedOn: Day?
  public private(set) var certificateReturnedOn: Day?
  public private(set) var report: MeasureAct.RemedyReport?
  public private(set) var examination: MeasureAct.RemedyExamination?
  public private(set) var settlements: [MeasureAct.Settlement] = []
  /// Later words on earlier steps, by step.
  public private(set) var corrections: [Int: [CorrectedStep<MeasureAct>]] = [:]

  /// An act that does not follow.
  public struct Fault: Error, Equatable, Sendable {
    public let step: Int
  }

  /// What a measure waits for.
  public enum State: Hashable, Sendable {
    /// Proposed, or noticed by the holder.
    case opened(since: Day)
    case consulting(since: Day)
    /// The organisation is to be told.
    case decided(on: Day)
    /// It was told; it is to confirm.
    case notified(on: Day)
    /// The violations are to be remedied.
    case remedying(since: Day)
    case reported(on: Day)
    case examined(on: Day)
    /// Premises, staff, equipment, debts are to be settled.
    case windingUp(since: Day)
    case closed(Outcome, on: Day)
  }

  /// How it ended.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    case dropped, lifted
    case notRemedied = "not-remedied"
    case woundUp = "wound-up"
    /// The certificate of a suspension was withdrawn by something else.
    case overtaken
  }

  /// Folds all entries. Throws ``Fault`` at the first that does not follow; there is at least the opening.
  public init(number: RecordNumber, entries: [MeasureEntry]) throws(Fault) {
    guard let first = entries.first, case .opened(let opening) = first.act else { throw Fault(step: 0) }
    self.number = number
    self.opening = opening
    self.entries = [first]
    state = .opened(since: first.day)
    for entry in entries.dropFirst() { try append(entry) }
  }

  /// Takes in the next entry.
  public mutating func append(_ entry: MeasureEntry) throws(Fault) {
    if case .corrected(let correction) = entry.act { return try correct(correction, entry) }
    try follow(entry)
    entries.append(entry)
  }

  private mutating func follow(_ entry: MeasureEntry) throws(Fault) {
    let day = entry.day
    switch (entry.act, state) {
    case (.consulted(let offices), .opened) where !opening.matter.isByHolder:
      letters = [Dossier.Letter](to: offices, sent: day)
      state = .consulting(since: day)
    case (.letterReceived(let office, _), .consulting):
      guard letters.receive(office, on: day) else { throw Fault(step: entries.count) }
    case (.opinionGiven(let office, let opinion, _), .consulting):
      guard letters.answer(office, opinion, on: day) else { throw Fault(step: entries.count) }
    case (.met(let meeting), .opened), (.met(let meeting), .consulting): meetings.append(meeting)
    case (.decided(let decision), .opened), (.decided(let decision), .consulting): take(decision, on: day)
    case (.notified, .decided): state = .notified(on: day)
    case (.decisionReceived, .notified): receive(on: day)
    case (.certificateReturned, _) where mayReturnCertificate: certificateReturnedOn = day
    case (.remedyReported(let report), .remedying):
      self.report = report
      state = .reported(on: day)
    case (.remedyExamined(let examination), .reported):
      self.examination = examination
      state = .examined(on: day)
    case (.concluded(.lifted), .examined): state = .closed(.lifted, on: day)
    case (.concluded(.notRemedied), .examined), (.concluded(.notRemedied), .remedying):
      state = .closed(.notRemedied, on: day)
    case (.settled(let settlement), .windingUp): settlements.append(settlement)
    case (.closed, .windingUp) where isSettled: state = .closed(.woundUp, on: day)
    case (.closed, .remedying), (.closed, .reported), (.closed, .examined): state = .closed(.overtaken, on: day)
    default: throw Fault(step: entries.count)
    }
  }

  /// The steps are followed anew with the replacement in its place: what a step says changes, the order does not.
  private mutating func correct(_ correction: MeasureAct.Correction, _ entry: MeasureEntry) throws(Fault) {
    guard entries.indices.contains(correction.step) else { throw Fault(step: entries.count) }
    var before: MeasureAct?
    if let replacement = correction.replacement {
      var corrected = entries
      let act = entries[correction.step].act
      guard let right = act.replaced(by: replacement) else { throw Fault(step: entries.count) }
      corrected[correction.step].act = right
      let kept = corrections
      self = try MeasureCase(number: number, replaying: corrected)
      corrections = kept
      before = act
    }
    corrections[correction.step, default: []].append(
      CorrectedStep(
        statement: correction.statement, before: before, by: entry.by, recordedAt: entry.recordedAt))
    entries.append(entry)
  }

  /// Corrections among the entries have taken effect already.
  private init(number: RecordNumber, replaying entries: [MeasureEntry]) throws(Fault) {
    try self.init(number: number, entries: [entries[0]])
    for entry in entries.dropFirst() {
      if case .corrected = entry.act {} else { try follow(entry) }
      self.entries.append(entry)
    }
  }

  private mutating func take(_ decision: MeasureDecision, on day: Day) {
    self.decision = decision
    decidedOn = day
    switch decision.result {
    case .suspend, .terminate: state = .decided(on: day)
    case .drop: state = .closed(.dropped, on: day)
    }
  }

  private mutating func receive(on day: Day) {
    receivedOn = day
    switch decision?.result {
    case .suspend: state = .remedying(since: day)
    case .terminate, .drop, nil: state = .windingUp(since: day)
    }
  }

  /// Whether the certificate can come back now: with a notice of self-termination, or once its withdrawal was decided.
  public var mayReturnCertificate: Bool {
    guard certificateReturnedOn == nil else { return false }
    switch (state, decision?.result) {
    case (.opened, _): return opening.matter.isByHolder
    case (.decided, .terminate), (.notified, .terminate), (.windingUp, _): return true
    case _: return false
    }
  }

  /// What of the wind-up is still to be settled, in the order of the article.
  public var unsettled: [MeasureAct.Settlement.Matter] {
    MeasureAct.Settlement.Matter.allCases.filter { matter in !settlements.contains { $0.matter == matter } }
  }

  /// Whether everything is settled and the certificate is back.
  public var isSettled: Bool { unsettled.isEmpty && certificateReturnedOn != nil }

  public var openedOn: Day { entries[0].day }
  public var isClosed: Bool { if case .closed = state { true } else { false } }

  /// The letter to an office; nil where none was sent.
  public func letter(to office: OfficeName) -> Dossier.Letter? { letters.first { $0.office == office } }

  /// Whether offices that answered say different things, and no meeting has settled it since (Decree 58/2022/NĐ-CP, arts 18(2) and
  /// 19(2)).
  public var opinionsDiffer: Bool {
    let stances = Set(letters.compactMap(\.opinion?.stance))
    guard stances.count > 1, let last = letters.compactMap(\.answered).max() else { return false }
    return !meetings.contains { $0.on >= last }
  }

  /// The offices that have received the letter and not answered within their limit.
  public func late(under law: MeasureLaw, on day: Day, by calendar: WorkingCalendar) -> [OfficeName] {
    letters.late(law.step(.opinion)?.limit, on: day, by: calendar)
  }

  /// Who has to do with it.
  public func parties(under law: MeasureLaw) -> MeasureParties {
    MeasureParties(
      holder: opening.holder, receiver: law.receiver, decider: law.decider,
      consulted: Set(letters.map(\.office) + meetings.flatMap(\.offices)), isTold: isTold)
  }

  /// Whether the organisation knows of it: its own notice, or a decision it was told.
  public var isTold: Bool {
    opening.matter.isByHolder || entries.contains { if case .notified = $0.act { true } else { false } }
  }
}
