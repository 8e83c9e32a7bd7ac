public import Components
public import Domain

/// An answer that the record holds already: shown where the others are, never asked again.
public struct HeldStep: JourneyStep {
  let question: Question

  init(_ question: Question) { self.question = question }

  public var name: String { question.name }
  public var title: Wording { question.title }
  public var short: Wording { question.short }
  public var isPersonal: Bool { question.isPersonal }
  public var isHeld: Bool { true }

  /// Only what is there is shown.
  public func isAsked(_ draft: DraftContent) -> Bool { draft.answers[name] != nil }
  public func isComplete(_ draft: DraftContent) -> Bool { true }

  public func parse(
    _ form: FormInput, into draft: DraftContent, _ setting: Setting
  ) -> Result<Answers, FormErrors> { .success(draft.answers) }

  public func fields(
    _ draft: DraftContent, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] { [] }

  public func answer(_ draft: DraftContent, _ language: Language) -> [Phrase] { question.answer(draft, language) }
}

extension Setting {
  /// The question as a held answer where the record knows it, else as it is.
  func heldOrAsked(_ question: Question) -> any JourneyStep {
    holdings.known[question.name] == nil ? question : HeldStep(question)
  }
}
