public import Domain

/// By which a draft is found; random.
public struct DraftID: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil unless the text is 32 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let valid = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 32, valid else { return nil }
    self.text = String(text)
  }

  static func drawn() -> DraftID { DraftID(drawn: Random.identifier()) }
  private init(drawn text: String) { self.text = text }

  public var description: String { text }
}

/// A dossier, or a supplement to one, before it is filed (bản nháp hồ sơ). It is no act: nobody but its owner sees it.
public struct Draft: Equatable, Sendable {
  public let id: DraftID
  public var procedure: ProcedureName
  /// Who keeps it: the applicant, or the office that enters a paper dossier.
  public var owner: Body
  public var createdBy: AccountNumber
  /// Whose dossier an office enters; nil for one's own.
  public var applicantName: Text?
  /// The dossier it supplements; nil for a new one.
  public var supplements: RecordNumber?
  public var answers: Answers
  /// In the order in which they came.
  public var papers: [FiledPaper]
  /// Counts the savings of the answers; a saving names the one it saw.
  public var revision: Int
  public var updatedAt: Instant
  public var standing: Standing

  /// Whether it can still be changed.
  public enum Standing: Equatable, Sendable {
    case open
    /// It has become, or gone into, this dossier; it is kept as it was.
    case filed(RecordNumber, at: Instant)
  }
}

/// Why a draft was not changed.
public enum DraftRefusal: Error, Equatable, Sendable {
  /// Not there, or another's: the answer is the same.
  case notFound
  /// Somebody saved it since; what they saved comes with it.
  case conflict(Draft)
  /// It was filed, and stays as it was.
  case alreadyFiled(RecordNumber)
  /// Answers of more than ``Drafts/longestAnswers`` bytes.
  case tooLong
  case tooManyPapers(most: Int)
  case tooManyDrafts(most: Int)
}
