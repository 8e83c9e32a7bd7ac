public import Domain

/// What a procedure has of its own: its questions, what an application makes of the answers, what its certificate would say.
/// How a dossier is handled is the same for all: ``Handling``.
public protocol ProcedureForm: Sendable {
  var name: ProcedureName { get }
  /// What a favourable decision issues.
  var grants: Certificate.Kind { get }
  /// The questions, in sections; they depend on the law, the places and the papers of the day.
  func journey(_ setting: Setting) -> Journey
  /// The application that a complete draft is. Throws what is missing.
  func application(
    from draft: DraftContent, of organisation: RecordNumber, _ setting: Setting
  ) throws(Incomplete) -> Application
  /// What the certificate would say if it were issued on a day under a number, as far as the dossier tells.
  func proposal(for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting) -> Certificate
}

/// What a draft holds: answers and papers (bản nháp).
public struct DraftContent: Equatable, Sendable {
  /// All answers, those about persons among them: a draft belongs to its applicant and is never public.
  public var answers: Answers
  public var papers: [FiledPaper]

  public init(answers: Answers = Answers(), papers: [FiledPaper] = []) {
    self.answers = answers
    self.papers = papers
  }

  /// A dossier as it stands, for the applicant to supplement.
  public init(of dossier: Dossier) {
    answers = dossier.filing.answers.merging(dossier.filing.personal ?? Answers())
    papers = dossier.filing.papers
  }
}

/// What a draft lacks, in the order of the questions.
public struct Incomplete: Error, Equatable, Sendable {
  public struct Missing: Equatable, Sendable {
    /// The step whose page asks for it.
    public var step: String
    public var words: Wording

    public init(step: String, words: Wording) {
      self.step = step
      self.words = words
    }
  }

  public var missing: [Missing]

  public init(missing: [Missing]) { self.missing = missing }
}
