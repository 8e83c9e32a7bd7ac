public import Components
public import Domain

/// The page on which one paper of the dossier is uploaded, or stands as received (giấy tờ trong thành phần hồ sơ).
public struct PaperStep: JourneyStep {
  public let paper: DossierItem
  /// Whether it is asked, given the rest of the draft; nil: always.
  var condition: (@Sendable (DraftContent) -> Bool)?

  public init(_ paper: DossierItem) { self.paper = paper }

  /// A paper that the law names "if" something, where that is so: then it is needed.
  func needed(when condition: @escaping @Sendable (DraftContent) -> Bool) -> PaperStep {
    var step = PaperStep(paper)
    step.condition = condition
    return step
  }

  public var name: String { PaperStep.name(of: paper.code) }
  public var title: Wording { paper.words }
  public var short: Wording { paper.words }
  public var isPersonal: Bool { paper.concerns == .representative }
  public var item: DossierItem? { paper }
  public var answerNames: [String] { [] }

  static func name(of code: String) -> String { "paper-\(code)" }

  public func isAsked(_ draft: DraftContent) -> Bool { condition?(draft) ?? true }

  /// An original is handed to the receiving office, which records it before it accepts the dossier.
  public func isComplete(_ draft: DraftContent) -> Bool {
    paper.form == .original || (paper.isOptional && condition == nil) || isHeld(draft)
  }

  private func isHeld(_ draft: DraftContent) -> Bool { draft.papers.contains { $0.item == paper.code } }

  /// Files come by another way; the form only says that these are all.
  public func parse(
    _ form: FormInput, into draft: DraftContent, _ setting: Setting
  ) -> Result<Answers, FormErrors> {
    isComplete(draft) ? .success(draft.answers) : .failure(FormErrors(FileField.name, PaperWords.missing(paper.form)))
  }

  public func fields(
    _ draft: DraftContent, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] { [] }

  /// The papers of a procedure in the order of the article, each with what is asked about its language.
  static func all(_ procedure: Procedure) -> [any JourneyStep] {
    procedure.items.filter { $0.form != .application }.flatMap { item in
      [PaperStep(item) as any JourneyStep] + PaperLanguage.questions(about: item)
    }
  }

  public func answer(_ draft: DraftContent, _ language: Language) -> [Phrase] {
    if paper.form == .original, !isHeld(draft) { return [Phrase(PaperWords.originalAwaited)] }
    return draft.papers.filter { $0.item == paper.code }.map { $0.words(language) }
  }
}
