/// What an applicant files (hồ sơ đề nghị): what is asked for, the answers, and the papers.
public struct DossierFiling: Equatable, Sendable {
  public var procedure: ProcedureName
  public var number: DossierNumber
  public var slip: SlipCode
  public var applicant: Applicant
  public var manner: Manner
  public var scope: DossierScope
  /// The answers that concern no person, by question.
  public var answers: Answers
  /// The answers about persons; nil once erased.
  public var personal: Answers?
  public var papers: [FiledPaper]
  /// The certificate it is about; nil where one is to be issued.
  public var certificate: RecordNumber?
  /// By how many calendar days it came after the last day for filing; nil where it came in time, or the law sets no such day
  /// (Decree 58/2022/NĐ-CP, arts 12(1), 16(1); the consequence is to be confirmed).
  public var daysLate: Int?

  public init(
    procedure: ProcedureName, number: DossierNumber, slip: SlipCode, applicant: Applicant, manner: Manner,
    scope: DossierScope, answers: Answers, personal: Answers?, papers: [FiledPaper],
    certificate: RecordNumber? = nil, daysLate: Int? = nil
  ) {
    self.certificate = certificate
    self.daysLate = daysLate
    self.procedure = procedure
    self.number = number
    self.slip = slip
    self.applicant = applicant
    self.manner = manner
    self.scope = scope
    self.answers = answers
    self.personal = personal
    self.papers = papers
  }

  /// The organisation that asks. It may not be in the register yet.
  public struct Applicant: Equatable, Sendable {
    public var organisation: RecordNumber
    public var name: Narratives
    public var country: CountryCode?

    public init(organisation: RecordNumber, name: Narratives, country: CountryCode?) {
      self.organisation = organisation
      self.name = name
      self.country = country
    }
  }

  /// How it came (Decree 58/2022/NĐ-CP, art. 11(1): in person, by post or online).
  public enum Manner: String, CaseIterable, Sendable, Hashable {
    case online
    /// On paper, entered by the receiving office for the applicant.
    case counter
    case post

    public var wording: Wording {
      switch self {
      case .online: Wording(vi: "Trực tuyến", en: "Online", fr: "En ligne")
      case .counter: Wording(vi: "Nộp trực tiếp", en: "In person", fr: "Au guichet")
      case .post: Wording(vi: "Qua dịch vụ bưu chính", en: "By post", fr: "Par voie postale")
      }
    }
  }
}

/// Answers by the name of their question; several where the question allows it. What was left empty is absent (câu trả lời).
public struct Answers: Equatable, Sendable {
  public private(set) var values: [String: [String]]

  /// Empty answers are left out.
  public init(_ values: [String: [String]] = [:]) { self.values = values.filter { !$0.value.isEmpty } }

  /// The first answer to a question; nil where there is none.
  public subscript(_ question: String) -> String? {
    get { values[question]?.first }
    set { values[question] = newValue.flatMap { $0.isEmpty ? nil : [$0] } }
  }

  /// All answers to a question.
  public subscript(all question: String) -> [String] {
    get { values[question] ?? [] }
    set { values[question] = newValue.isEmpty ? nil : newValue }
  }

  public var isEmpty: Bool { values.isEmpty }

  /// The answers of two forms together; on a question in both, the other's word stands.
  public func merging(_ other: Answers) -> Answers { Answers(values.merging(other.values) { $1 }) }

  /// Only, or all but, the questions of a set.
  public func only(_ questions: Set<String>) -> Answers { Answers(values.filter { questions.contains($0.key) }) }
  public func without(_ questions: Set<String>) -> Answers { Answers(values.filter { !questions.contains($0.key) }) }
}

/// A paper of a dossier as filed: a file by its digest, or an original that an office received (giấy tờ đã nộp).
public struct FiledPaper: Equatable, Sendable {
  /// The code of the dossier item.
  public var item: String
  public var form: Form
  /// What its file was called: it may name a person; nil once erased.
  public var fileName: String?
  /// Where the record held its file already; nil: it was filed with this dossier.
  public var source: Source?

  public init(item: String, form: Form, fileName: String? = nil, source: Source? = nil) {
    self.item = item
    self.form = form
    self.fileName = fileName
    self.source = source
  }

  /// How it is held.
  public enum Form: Equatable, Sendable {
    case file(digest: FileDigest, type: FileType, bytes: Int64)
    case original(receivedOn: Day)
  }

  /// From where a file was taken that the record held already (giấy tờ đã có trên hệ thống).
  public enum Source: Hashable, Sendable {
    /// An earlier dossier of the same applicant, filed on that day.
    case dossier(DossierNumber, filedOn: Day)
    /// The certificate's paper, as a decision of that day issued it here.
    case certificate(DecisionNumber, on: Day)

    /// As it is kept: what it is, the day, the number.
    public var text: String {
      switch self {
      case .dossier(let number, let day): "dossier \(day) \(number)"
      case .certificate(let decision, let day): "certificate \(day) \(decision.text)"
      }
    }

    /// nil for what ``text`` never is.
    public init?(_ text: some StringProtocol) {
      let parts = String(text).split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let day = Day(iso: parts[1]) else { return nil }
      switch parts[0] {
      case "dossier":
        guard let number = DossierNumber(parts[2]) else { return nil }
        self = .dossier(number, filedOn: day)
      case "certificate":
        guard let decision = DecisionNumber(parts[2]) else { return nil }
        self = .certificate(decision, on: day)
      default: return nil
      }
    }
  }
}

/// The SHA-256 of a file's bytes, in 64 hexadecimal digits (mã băm của tệp).
public struct FileDigest: Hashable, Sendable, CustomStringConvertible {
  public let hex: String

  public init?(_ hex: some StringProtocol) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      return nil
    }
    self.hex = String(hex)
  }

  public var description: String { hex }
}

/// The types of file a dossier takes (định dạng tệp).
public enum FileType: String, CaseIterable, Sendable, Hashable {
  case pdf, docx, xlsx, jpeg, png

  /// The media type with which it is handed out.
  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    }
  }

  /// The endings by which files of this type are named.
  public var endings: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }
}
