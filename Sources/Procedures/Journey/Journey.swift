public import Domain

/// The questions of a procedure, one a page, in sections (các bước kê khai).
public struct Journey: Sendable {
  public var sections: [Section]

  public init(_ sections: [Section]) { self.sections = sections }

  /// Steps that belong together; a line of the task list.
  public struct Section: Sendable {
    public var name: String
    public var title: Wording
    public var steps: [any JourneyStep]
    /// The sections that must be complete before this one can be started.
    public var after: [String]

    public init(_ name: String, _ title: Wording, after: [String] = [], steps: [any JourneyStep]) {
      self.name = name
      self.title = title
      self.after = after
      self.steps = steps
    }

    /// Whether the record holds all of it, so that nothing is asked.
    public var isHeld: Bool { steps.allSatisfy(\.isHeld) }

    /// The steps that have a page of their own, given the answers.
    func pages(_ draft: DraftContent) -> [any JourneyStep] { steps.filter { $0.hasPage(draft) } }
  }

  /// How far a section is.
  public enum Progress: Equatable, Sendable {
    case cannotStartYet
    case notStarted
    case inProgress
    case complete
  }

  /// nil where no step has that name.
  public func step(_ name: String) -> (any JourneyStep)? { steps.first { $0.name == name } }

  /// The section of a step.
  public func section(of name: String) -> Section? { sections.first { $0.steps.contains { $0.name == name } } }

  /// All steps, in order, asked or not.
  public var steps: [any JourneyStep] { sections.flatMap(\.steps) }

  /// The steps that are asked or held, given the answers.
  public func asked(_ draft: DraftContent) -> [any JourneyStep] { steps.filter { $0.isAsked(draft) } }

  /// The sections in which something is asked: the lines of the task list.
  public var tasks: [Section] { sections.filter { !$0.isHeld } }

  public func progress(of section: Section, _ draft: DraftContent) -> Progress {
    let before = sections.filter { section.after.contains($0.name) }
    guard before.allSatisfy({ progress(of: $0, draft) == .complete }) else { return .cannotStartYet }
    let asked = section.pages(draft)
    if asked.allSatisfy({ $0.isComplete(draft) }) { return .complete }
    return asked.contains { hasAnswer($0, draft) } ? .inProgress : .notStarted
  }

  private func hasAnswer(_ step: any JourneyStep, _ draft: DraftContent) -> Bool {
    step.answerNames.contains { draft.answers[$0] != nil } || draft.papers.contains { $0.item == step.item?.code }
  }

  /// The step after one, within its section; nil at the section's end: back to the task list.
  public func next(after name: String, _ draft: DraftContent) -> (any JourneyStep)? {
    guard let section = section(of: name) else { return nil }
    return section.steps.drop { $0.name != name }.dropFirst().first { $0.hasPage(draft) }
  }

  /// The step before one, within its section.
  public func previous(before name: String, _ draft: DraftContent) -> (any JourneyStep)? {
    guard let section = section(of: name) else { return nil }
    return section.steps.prefix { $0.name != name }.last { $0.hasPage(draft) }
  }

  /// The first step of a section that is not complete, else its first.
  public func entrance(of section: Section, _ draft: DraftContent) -> (any JourneyStep)? {
    let asked = section.pages(draft)
    return asked.first { !$0.isComplete(draft) } ?? asked.first
  }

  /// What is still missing, in the order of the questions.
  public func missing(_ draft: DraftContent) -> [Incomplete.Missing] {
    asked(draft).filter { !$0.isComplete(draft) }.map { Incomplete.Missing(step: $0.name, words: $0.short) }
  }

  /// The names of all answers that concern persons.
  public var personalNames: Set<String> { Set(steps.filter(\.isPersonal).flatMap(\.answerNames)) }

  /// Only what is asked: what an earlier answer had opened, and a later one closed again, is not filed.
  public func relevant(_ draft: DraftContent) -> Answers {
    draft.answers.only(Set(asked(draft).flatMap(\.answerNames)))
  }
}
