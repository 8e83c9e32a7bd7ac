public import Components
public import Domain

/// One question with one kind of control (câu hỏi).
public struct Question: JourneyStep {
  public var name: String
  public var title: Wording
  public var short: Wording
  public var hint: Wording?
  public var control: Control
  public var isOptional = false
  public var isPersonal = false
  /// What its page shows before it was answered: what stands now, and may be changed.
  public var proposal: [String] = []
  /// Whether it is asked, given the rest of the draft; nil: always.
  public var condition: (@Sendable (DraftContent) -> Bool)?
  /// Whether its answer follows from the rest of the draft; nil: never.
  var settling: (@Sendable (DraftContent) -> Bool)?
  /// A further rule over the parsed values, with its finding in words.
  public var check: (@Sendable ([String], Answers) -> Wording?)?

  /// How a question is answered; how each is read is told in `QuestionParsing`, how it is drawn in `QuestionDrawing`.
  public enum Control: Sendable {
    /// One line, up to so many signs.
    case text(FormField.TextKind, longest: Int)
    case website
    case lines(longest: Int)
    case choice([FormField.Choice])
    case several([FormField.Choice])
    /// A country, a currency: one of a long list.
    case list([FormField.Choice])
    case yesNo
    /// A day, typed as day, month and year.
    case day(DayRule)
    case money([FormField.Choice])
  }

  /// Where a day may lie.
  public enum DayRule: Sendable { case any, past, future }

  public init(_ name: String, _ title: Wording, short: Wording, hint: Wording? = nil, _ control: Control) {
    self.name = name
    self.title = title
    self.short = short
    self.hint = hint
    self.control = control
  }

  public func isAsked(_ draft: DraftContent) -> Bool { condition?(draft) ?? true }

  public func isSettled(_ draft: DraftContent) -> Bool {
    !draft.answers[all: name].isEmpty && settling?(draft) ?? false
  }

  /// Answered, and still with choices of the list: the list may have changed since.
  public func isComplete(_ draft: DraftContent) -> Bool {
    let held = draft.answers[all: name]
    guard !held.isEmpty else { return isOptional }
    return check?(held, draft.answers) == nil && held.allSatisfy(isStillAChoice)
  }

  private func isStillAChoice(_ value: String) -> Bool {
    switch control {
    case .text, .website, .lines, .yesNo, .day, .money: true
    case .choice(let choices), .several(let choices), .list(let choices): choices.contains { $0.value == value }
    }
  }
}

extension Question {
  /// It may stay empty.
  func optional() -> Question {
    var question = self
    question.isOptional = true
    return question
  }

  /// Its answer concerns a person: it is kept apart and can be erased.
  func personal() -> Question {
    var question = self
    question.isPersonal = true
    return question
  }

  /// Asked only where another question was answered so.
  func when(_ other: String, is value: String) -> Question { when { $0.answers[all: other].contains(value) } }

  func when(_ condition: @escaping @Sendable (DraftContent) -> Bool) -> Question {
    var question = self
    question.condition = condition
    return question
  }

  /// What is in the draft for other reasons may answer it: then it is shown, and not asked.
  func settled(when settling: @escaping @Sendable (DraftContent) -> Bool) -> Question {
    var question = self
    question.settling = settling
    return question
  }

  /// Its page shows what stands now.
  func proposing(_ values: [String]) -> Question {
    var question = self
    question.proposal = values
    return question
  }

  /// The same question under another name: what it asks is to take the place of what stands.
  func named(_ name: String) -> Question {
    var question = self
    question.name = name
    return question
  }

  func checked(_ check: @escaping @Sendable ([String], Answers) -> Wording?) -> Question {
    var question = self
    question.check = check
    return question
  }
}
