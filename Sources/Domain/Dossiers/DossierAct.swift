/// One step in the life of a dossier, as it was recorded. Each is an act of the ledger whose content is not public
/// (hành vi trong quá trình giải quyết hồ sơ).
///
/// Days are those on which something happened, where that may lie before the day it was recorded: a letter that came by post.
public enum DossierAct: Equatable, Sendable {
  case filed(DossierFiling)
  /// Decree 58/2022/NĐ-CP, art. 11(2).
  case supplementRequested(SupplementRequest)
  case supplemented(Supplement)
  /// The receiving office has the original of a paper, of which no file is ever uploaded.
  case originalReceived(item: String, on: Day)
  /// The dossier is complete and valid: the outer limit runs (Decree 58/2022/NĐ-CP, art. 11(7)).
  case acceptedAsComplete
  /// Letters to exactly these offices (Decree 58/2022/NĐ-CP, art. 11(3)).
  case consulted([OfficeName])
  case letterReceived(OfficeName, on: Day)
  case opinionGiven(OfficeName, Opinion, on: Day)
  /// With the opinions there are; `without` names the offices that were late (consequence to be confirmed).
  case forwarded(without: [OfficeName])
  case receivedForDecision(on: Day)
  case appraised(Appraisal)
  case decided(DossierDecision)
  /// Decree 58/2022/NĐ-CP, art. 11(7): in person or by post.
  case handedOver(Delivery, on: Day)
  case resultReceived(on: Day)
  case withdrawn(reason: Text)
  case corrected(Correction)

  /// A request that lists everything at once (Decree 63/2010/NĐ-CP, art. 20(4)).
  public struct SupplementRequest: Equatable, Sendable {
    /// What is missing or wrong, by item of the dossier or question.
    public var demands: [Demand]
    /// Which guidance the applicant did not follow; a third request and any later one must state it.
    public var guidanceNotFollowed: Text?

    public init(demands: [Demand], guidanceNotFollowed: Text? = nil) {
      self.demands = demands
      self.guidanceNotFollowed = guidanceNotFollowed
    }

    public struct Demand: Hashable, Sendable {
      /// The code of an item, or the name of a question.
      public var about: String
      public var words: Text

      public init(about: String, words: Text) {
        self.about = about
        self.words = words
      }
    }
  }

  /// What the applicant put right: the answers and papers as they now stand.
  public struct Supplement: Equatable, Sendable {
    public var scope: DossierScope
    public var answers: Answers
    public var personal: Answers?
    public var papers: [FiledPaper]

    public init(scope: DossierScope, answers: Answers, personal: Answers?, papers: [FiledPaper]) {
      self.scope = scope
      self.answers = answers
      self.personal = personal
      self.papers = papers
    }
  }

  /// A later word on an earlier step: what was wrong, and what should stand in its place.
  public struct Correction: Equatable, Sendable {
    /// Which step of the dossier, from 0 in the order of recording.
    public var step: Int
    public var statement: Text
    /// nil: the statement alone is added.
    public var replacement: Replacement?

    public init(step: Int, statement: Text, replacement: Replacement?) {
      self.step = step
      self.statement = statement
      self.replacement = replacement
    }

    /// What can be replaced: days and opinions. A decision is changed by another procedure, or withdrawn.
    public enum Replacement: Equatable, Sendable {
      case day(Day)
      case opinion(Opinion)
    }
  }

  /// How a result is handed over.
  public enum Delivery: String, CaseIterable, Sendable, Hashable {
    case inPerson = "in-person"
    case post

    public var wording: Wording {
      switch self {
      case .inPerson: Wording(vi: "Trực tiếp", en: "In person", fr: "En mains propres")
      case .post: Wording(vi: "Qua dịch vụ bưu chính", en: "By post", fr: "Par voie postale")
      }
    }
  }
}

/// What a consulted office says (ý kiến bằng văn bản; Decree 58/2022/NĐ-CP, art. 11(4)).
public struct Opinion: Equatable, Sendable {
  public var stance: Stance
  public var reasons: Text

  public init(stance: Stance, reasons: Text) {
    self.stance = stance
    self.reasons = reasons
  }

  public enum Stance: String, CaseIterable, Sendable, Hashable {
    case agrees
    case agreesWithConditions = "agrees-with-conditions"
    case objects

    public var wording: Wording {
      switch self {
      case .agrees: Wording(vi: "Đồng ý", en: "Agrees", fr: "Favorable")
      case .agreesWithConditions:
        Wording(vi: "Đồng ý kèm điều kiện", en: "Agrees with conditions", fr: "Favorable sous conditions")
      case .objects: Wording(vi: "Không đồng ý", en: "Objects", fr: "Défavorable")
      }
    }
  }
}

/// What the deciding office found on each criterion (thẩm định; Decree 58/2022/NĐ-CP, art. 11(6)).
public struct Appraisal: Equatable, Sendable {
  public var form: Form
  public var findings: [Finding]

  public init(form: Form, findings: [Finding]) {
    self.form = form
    self.findings = findings
  }

  public enum Form: Equatable, Sendable {
    /// Tổng hợp ý kiến bằng văn bản.
    case writtenOpinions
    /// Hội nghị thẩm định.
    case meeting(on: Day)
  }

  public struct Finding: Hashable, Sendable {
    /// The code of the criterion.
    public var criterion: String
    public var isMet: Bool
    public var words: Text

    public init(criterion: String, isMet: Bool, words: Text) {
      self.criterion = criterion
      self.isMet = isMet
      self.words = words
    }
  }
}

/// How the deciding office decided (quyết định; Decree 58/2022/NĐ-CP, art. 11(6)).
public struct DossierDecision: Equatable, Sendable {
  public var number: DecisionNumber
  public var result: Result

  public init(number: DecisionNumber, result: Result) {
    self.number = number
    self.result = result
  }

  public enum Result: Equatable, Sendable {
    /// Granted: what stands on the certificate.
    case granted(Certificate)
    /// Refused, with the reasons that the law demands in writing (Decree 58/2022/NĐ-CP, art. 11(7)).
    case refused(reasons: Text)
  }
}
