/// A dossier as its own acts tell it, from the filing on (hồ sơ).
///
/// It is folded, never edited: the same acts give the same state for ever. An act that does not follow from the state before is a
/// ``Fault``; the procedures see to it that none is ever recorded.
public struct Dossier: Equatable, Sendable {
  public let number: RecordNumber
  /// All steps in order, each as it now stands: what a corrected one said before is among ``corrections``.
  public private(set) var entries: [DossierEntry]
  public private(set) var filing: DossierFiling
  public private(set) var state: State
  /// When it was accepted as complete; the outer limit runs from here.
  public private(set) var completeOn: Day?
  public private(set) var requests: [DossierAct.SupplementRequest] = []
  public private(set) var letters: [Letter] = []
  public private(set) var appraisal: Appraisal?
  public private(set) var decision: DossierDecision?
  /// Later words on earlier steps, by step.
  public private(set) var corrections: [Int: [CorrectedStep<DossierAct>]] = [:]

  /// An act that does not follow.
  public struct Fault: Error, Equatable, Sendable {
    public let step: Int
  }

  /// What a dossier waits for.
  public enum State: Equatable, Sendable {
    /// The receiving office checks it, since the filing or the last supplement.
    case checking(since: Day)
    case supplementAwaited(since: Day)
    /// Letters are to be sent.
    case complete(since: Day)
    /// Offices are to answer.
    case consulting(since: Day)
    /// On its way to the deciding office.
    case forwarded(on: Day)
    /// With the deciding office.
    case deciding(since: Day)
    /// Decided; the result is to be handed over.
    case decided(on: Day)
    /// Handed over; the applicant is to confirm.
    case handedOver(on: Day)
    case closed(Outcome, on: Day)
  }

  /// How it ended.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    case granted, refused, withdrawn
  }

  /// A letter that asks an office for its opinion.
  public struct Letter: Equatable, Sendable {
    public var office: OfficeName
    public var sent: Day
    /// The limit to answer runs from here.
    public var received: Day?
    public var opinion: Opinion?
    public var answered: Day?
  }

  /// Folds all entries. Throws ``Fault`` at the first that does not follow; there is at least the filing.
  public init(number: RecordNumber, entries: [DossierEntry]) throws(Fault) {
    guard let first = entries.first, case .filed(let filing) = first.act else { throw Fault(step: 0) }
    self.number = number
    self.filing = filing
    self.entries = [first]
    state = .checking(since: first.day)
    for entry in entries.dropFirst() { try append(entry) }
  }

  /// Takes in the next entry.
  public mutating func append(_ entry: DossierEntry) throws(Fault) {
    if case .corrected(let correction) = entry.act { return try correct(correction, entry) }
    try follow(entry)
    entries.append(entry)
  }

  private mutating func follow(_ entry: DossierEntry) throws(Fault) {
    let day = entry.day
    switch (entry.act, state) {
    case (.supplementRequested(let request), .checking):
      requests.append(request)
      state = .supplementAwaited(since: day)
    case (.supplemented(let supplement), .supplementAwaited):
      take(supplement)
      state = .checking(since: day)
    case (.originalReceived(let item, _), .checking): receive(item, on: day)
    case (.acceptedAsComplete, .checking):
      completeOn = day
      state = .complete(since: day)
    case (.consulted(let offices), .complete):
      letters = [Letter](to: offices, sent: day)
      state = .consulting(since: day)
    case (.letterReceived(let office, _), .consulting):
      guard letters.receive(office, on: day) else { throw Fault(step: entries.count) }
    case (.opinionGiven(let office, let opinion, _), .consulting):
      guard letters.answer(office, opinion, on: day) else { throw Fault(step: entries.count) }
    case (.forwarded, .consulting), (.forwarded, .complete): state = .forwarded(on: day)
    case (.receivedForDecision, .forwarded): state = .deciding(since: day)
    case (.appraised(let appraisal), .deciding): self.appraisal = appraisal
    case (.decided(let decision), .deciding):
      self.decision = decision
      state = .decided(on: day)
    case (.handedOver, .decided): state = .handedOver(on: day)
    case (.resultReceived, .handedOver): state = .closed(outcomeOfDecision, on: day)
    case (.withdrawn, _) where canBeWithdrawn: state = .closed(.withdrawn, on: day)
    default: throw Fault(step: entries.count)
    }
  }

  /// The original is among the papers from then on.
  public mutating func receive(_ item: String, on day: Day) {
    filing.papers.append(FiledPaper(item: item, form: .original(receivedOn: day)))
  }

  private mutating func take(_ supplement: DossierAct.Supplement) {
    filing.scope = supplement.scope
    filing.answers = supplement.answers
    filing.personal = supplement.personal
    filing.papers = supplement.papers
  }

  /// The steps are followed anew with the replacement in its place; days and opinions change, the order does not.
  private mutating func correct(_ correction: DossierAct.Correction, _ entry: DossierEntry) throws(Fault) {
    guard entries.indices.contains(correction.step) else { throw Fault(step: entries.count) }
    var before: DossierAct?
    if let replacement = correction.replacement {
      var corrected = entries
      let act = entries[correction.step].act
      guard let right = act.replaced(by: replacement) else { throw Fault(step: entries.count) }
      corrected[correction.step].act = right
      let kept = corrections
      self = try Dossier(number: number, replaying: corrected)
      corrections = kept
      before = act
    }
    corrections[correction.step, default: []].append(
      CorrectedStep(
        statement: correction.statement, before: before, by: entry.by, recordedAt: entry.recordedAt))
    entries.append(entry)
  }

  /// Corrections among the entries have taken effect already.
  private init(number: RecordNumber, replaying entries: [DossierEntry]) throws(Fault) {
    try self.init(number: number, entries: [entries[0]])
    for entry in entries.dropFirst() {
      if case .corrected = entry.act {} else { try follow(entry) }
      self.entries.append(entry)
    }
  }

  private var outcomeOfDecision: Outcome {
    switch decision?.result {
    case .granted: .granted
    case .refused, nil: .refused
    }
  }

  /// The applicant may withdraw until the decision (Decree 63/2010/NĐ-CP leaves it open; to be confirmed).
  public var canBeWithdrawn: Bool {
    switch state {
    case .checking, .supplementAwaited, .complete, .consulting, .forwarded, .deciding: true
    case .decided, .handedOver, .closed: false
    }
  }

  public var isClosed: Bool { if case .closed = state { true } else { false } }
  public var filedOn: Day { entries[0].day }

  /// The day on which the applicant had the result in hand, corrections taken in; nil before.
  public var resultReceivedOn: Day? {
    entries.last { if case .resultReceived = $0.act { true } else { false } }?.day
  }

  /// The letter to an office; nil where none was sent.
  public func letter(to office: OfficeName) -> Letter? { letters.first { $0.office == office } }

  /// Whether it has gone to the deciding office.
  private var wasForwarded: Bool { entries.contains { if case .forwarded = $0.act { true } else { false } } }

  /// Who has to do with it, under a procedure.
  public func parties(under procedure: Procedure) -> DossierParties {
    DossierParties(
      applicant: filing.applicant.organisation, receiver: procedure.receiver, decider: procedure.decider,
      consulted: Set(letters.map(\.office)), isForwarded: wasForwarded)
  }
}

extension DossierAct {
  /// The act with a corrected day or opinion; nil where it has none.
  func replaced(by replacement: Correction.Replacement) -> DossierAct? {
    switch (self, replacement) {
    case (.letterReceived(let office, _), .day(let day)): .letterReceived(office, on: day)
    case (.opinionGiven(let office, let opinion, _), .day(let day)): .opinionGiven(office, opinion, on: day)
    case (.opinionGiven(let office, _, let day), .opinion(let opinion)): .opinionGiven(office, opinion, on: day)
    case (.receivedForDecision, .day(let day)): .receivedForDecision(on: day)
    case (.handedOver(let delivery, _), .day(let day)): .handedOver(delivery, on: day)
    case (.resultReceived, .day(let day)): .resultReceived(on: day)
    default: nil
    }
  }
}
