public import Components
public import Domain

/// The page on which one paper of the dossier is uploaded, or stands as received (giấy tờ trong thành phần hồ sơ).
public struct PaperStep: JourneyStep {
  public let paper: DossierItem

  public init(_ paper: DossierItem) { self.paper = paper }

  public var name: String { PaperStep.name(of: paper.code) }
  public var title: Wording { paper.words }
  public var short: Wording { paper.words }
  public var isPersonal: Bool { paper.concerns == .representative }
  public var item: DossierItem? { paper }
  public var answerNames: [String] { [] }

  static func name(of code: String) -> String { "paper-\(code)" }

  public func isAsked(_ draft: DraftContent) -> Bool { true }

  public func isComplete(_ draft: DraftContent) -> Bool { paper.isOptional || isHeld(draft) }

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

  public func answer(_ draft: DraftContent, _ language: Language) -> [Phrase] {
    draft.papers.filter { $0.item == paper.code }.map { $0.words(language) }
  }
}
