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
  /// The question as a held answer where the record knows it; else asked, with what the register says of an organisation that holds no
  /// certificate yet: a name that others published is no proof of it.
  func heldOrAsked(_ question: Question) -> any JourneyStep {
    guard heldOfOrganisation[question.name] == nil else { return HeldStep(question) }
    return question.proposing(holdings.applicant.map { HeldCertificate.identity(of: $0)[all: question.name] } ?? [])
  }

  /// What the record holds of the organisation itself: told in granted dossiers and updates, and named on its certificates.
  var heldOfOrganisation: Answers {
    let told = holdings.known.only(Set(OrganisationQuestions.lasting(self).map(\.name)))
    guard !holdings.certificates.isEmpty, let applicant = holdings.applicant else { return told }
    return told.merging(HeldCertificate.identity(of: applicant))
  }
}
