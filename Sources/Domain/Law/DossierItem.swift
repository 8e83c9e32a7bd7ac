/// A paper of a dossier (giấy tờ trong thành phần hồ sơ).
public struct DossierItem: Hashable, Sendable {
  /// By which uploads refer to it; one within its procedure.
  public var code: String
  public var words: Wording
  public var basis: Citation
  public var form: Form
  /// What a paper in a foreign language needs.
  public var foreign: ForeignPaper
  /// Whose paper it is.
  public var concerns: Subject
  public var isOptional: Bool
  public var footing: LegalFooting

  public init(
    code: String, words: Wording, basis: Citation, form: Form, foreign: ForeignPaper, concerns: Subject,
    isOptional: Bool, footing: LegalFooting
  ) {
    self.code = code
    self.words = words
    self.basis = basis
    self.form = form
    self.foreign = foreign
    self.concerns = concerns
    self.isOptional = isOptional
    self.footing = footing
  }

  /// In which form it is filed.
  public enum Form: String, CaseIterable, Sendable, Hashable {
    /// The application form, drawn from the answers.
    case application
    /// A document made for the purpose.
    case document
    /// A copy of an existing paper.
    case copy
    /// The paper itself: received by an office, never uploaded.
    case original
  }

  /// What a paper in a foreign language needs (Decree 58/2022/NĐ-CP, art. 11(1)).
  public enum ForeignPaper: String, CaseIterable, Sendable, Hashable {
    case nothing
    /// A certified Vietnamese translation.
    case translation
    /// Consular legalisation as well, unless exempt by treaty or reciprocity.
    case legalisationAndTranslation = "legalisation-and-translation"
  }

  /// Whose paper it is.
  public enum Subject: String, CaseIterable, Sendable, Hashable {
    case organisation
    /// The person proposed as Representative or Head of office: personal data.
    case representative
  }
}
