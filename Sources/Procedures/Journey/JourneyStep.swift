public import Components
public import Domain

/// One page of a journey: a question, a paper, or a page of its own kind.
public protocol JourneyStep: Sendable {
  /// The last part of its address; one within its journey.
  var name: String { get }
  /// What it asks, as the heading of its page.
  var title: Wording { get }
  /// What it is about, in a few words, for lists.
  var short: Wording { get }
  /// Whether its answers concern a person.
  var isPersonal: Bool { get }
  /// Whether the record holds its answer already: it is shown, and never asked.
  var isHeld: Bool { get }
  /// The item of the dossier that is uploaded here; nil for questions.
  var item: DossierItem? { get }
  /// The names under which its answers are kept.
  var answerNames: [String] { get }

  /// Whether it is asked at all, given the other answers.
  func isAsked(_ draft: DraftContent) -> Bool
  /// Whether something else in the draft has answered it for good: it is shown, and has no page.
  func isSettled(_ draft: DraftContent) -> Bool
  /// Whether nothing is missing here.
  func isComplete(_ draft: DraftContent) -> Bool
  /// The answers with what the form says; or what is wrong with it.
  func parse(_ form: FormInput, into draft: DraftContent, _ setting: Setting) -> Result<Answers, FormErrors>
  /// The fields as they stand: what was typed last, else what is held.
  func fields(_ draft: DraftContent, typed: FormInput?, errors: FormErrors?, _ language: Language) -> [FormField]
  /// Whether the page is shown again after it was saved: one more row was asked for.
  func isAgain(_ form: FormInput) -> Bool
  /// Draws its fields; by default one below the other.
  func draw(_ fields: [FormField], into html: inout HTML)
  /// The answer as people read it; empty where there is none.
  func answer(_ draft: DraftContent, _ language: Language) -> [Phrase]
}

extension JourneyStep {
  public var item: DossierItem? { nil }
  public var isHeld: Bool { false }
  public func isSettled(_ draft: DraftContent) -> Bool { false }
  public var answerNames: [String] { [name] }
  public func isAgain(_ form: FormInput) -> Bool { false }

  /// Whether it has a page of its own, given the rest of the draft.
  public func hasPage(_ draft: DraftContent) -> Bool { !isHeld && isAsked(draft) && !isSettled(draft) }

  public func draw(_ fields: [FormField], into html: inout HTML) { html.draw(fields) }
}
