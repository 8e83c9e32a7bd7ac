/// A measure against a certificate, or its holder's own end, as one instrument lays it down: opened by an authority and not by an
/// application, or by its holder's notice (đình chỉ, chấm dứt hoạt động; Decree 58/2022/NĐ-CP, arts 18–19). Numbers and lists only.
public struct MeasureLaw: Hashable, Sendable {
  public var name: ProcedureName
  public var title: Wording
  public var basis: [Citation]
  /// Who opens it, and on what.
  public var opening: Provision
  /// In which cases; empty where the law needs none.
  public var grounds: [Provision]
  /// What the organisation sends.
  public var papers: [Provision]
  /// The office that tells the organisation.
  public var receiver: OfficeName
  public var decider: OfficeName
  /// Who is asked; the decree names no list. nil where nobody is.
  public var consulted: Provision?
  public var steps: [Step]
  public var outcomes: [Provision]
  /// At most so long before the end the holder gives its notice (art. 19(5)); nil where it gives none.
  public var noticeWithin: TimeLimit?
  /// So long without activity after the issue is a ground (art. 19(1)(b)); nil where it is none.
  public var inactivity: TimeLimit?

  public init(
    name: ProcedureName, title: Wording, basis: [Citation], opening: Provision, grounds: [Provision],
    papers: [Provision], receiver: OfficeName, decider: OfficeName, consulted: Provision?, steps: [Step],
    outcomes: [Provision], noticeWithin: TimeLimit? = nil, inactivity: TimeLimit? = nil
  ) {
    self.name = name
    self.title = title
    self.basis = basis
    self.opening = opening
    self.grounds = grounds
    self.papers = papers
    self.receiver = receiver
    self.decider = decider
    self.consulted = consulted
    self.steps = steps
    self.outcomes = outcomes
    self.noticeWithin = noticeWithin
    self.inactivity = inactivity
  }

  /// One step that the law gives a limit.
  public struct Step: Hashable, Sendable {
    public var name: Name
    public var words: Wording
    public var limit: TimeLimit
    public var runsFrom: Milestone
    public var party: StatutoryStep.Party
    public var basis: Citation
    public var footing: LegalFooting

    public init(
      name: Name, words: Wording, limit: TimeLimit, runsFrom: Milestone, party: StatutoryStep.Party, basis: Citation,
      footing: LegalFooting
    ) {
      self.name = name
      self.words = words
      self.limit = limit
      self.runsFrom = runsFrom
      self.party = party
      self.basis = basis
      self.footing = footing
    }

    /// The steps the law names.
    public enum Name: String, CaseIterable, Sendable, Hashable {
      /// Trả lời bằng văn bản.
      case opinion
      /// Thông báo cho tổ chức.
      case notice
      /// Khắc phục vi phạm và thông báo kết quả.
      case remedy
      /// Giải quyết các vấn đề liên quan sau khi chấm dứt hoạt động.
      case windUp = "wind-up"
    }
  }

  /// The event from which a limit runs; its day is not counted.
  public enum Milestone: String, CaseIterable, Sendable, Hashable {
    case letterReceived = "letter-received"
    /// Có quyết định.
    case decision
    /// The organisation received the decision.
    case decisionReceived = "decision-received"

    /// From which event a limit runs, as it follows the limit.
    public var since: Wording {
      switch self {
      case .letterReceived:
        Wording(
          vi: "kể từ ngày nhận được văn bản lấy ý kiến", en: "from receipt of the letter",
          fr: "à compter de la réception de la lettre")
      case .decision:
        Wording(vi: "sau khi có quyết định", en: "from the decision", fr: "à compter de la décision")
      case .decisionReceived:
        Wording(
          vi: "kể từ ngày nhận được quyết định", en: "from receipt of the decision",
          fr: "à compter de la réception de la décision")
      }
    }
  }

  public func step(_ name: Step.Name) -> Step? { steps.first { $0.name == name } }

  /// Whose step it is, by the title of the office where there is one.
  public func title(of party: StatutoryStep.Party, by offices: OfficeDirectory, on day: Day) -> Wording {
    let office: OfficeName? =
      switch party {
      case .receiver: receiver
      case .decider: decider
      case .consulted, .applicant: nil
      }
    return office.flatMap { offices.current($0, on: day) }?.title ?? party.wording
  }
}

extension ProcedureName {
  /// Suspension of activities (Decree 58/2022/NĐ-CP, art. 18).
  public static let suspend = measure("certificate.suspend")
  /// The end of a suspension; the decree is silent.
  public static let lift = measure("certificate.lift")
  /// Termination of activities and withdrawal of the certificate (Decree 58/2022/NĐ-CP, art. 19(1)–(4)).
  public static let terminate = measure("certificate.terminate")
  /// Termination by the organisation itself (Decree 58/2022/NĐ-CP, art. 19(5)).
  public static let selfTerminate = measure("certificate.self-terminate")

  private static func measure(_ text: String) -> ProcedureName {
    guard let name = ProcedureName(text) else { preconditionFailure("\(text) is no name of a measure") }
    return name
  }
}

extension LawBook {
  /// The measure as the law in force on a day lays it down: for one under way, the day it was opened. nil where no instrument does.
  public func measure(_ name: ProcedureName, on day: Day) -> MeasureLaw? {
    instrument(ofMeasure: name, on: day)?.measures.first { $0.name == name }
  }

  /// The instrument in force on a day that lays a measure down; of several the newest.
  public func instrument(ofMeasure name: ProcedureName, on day: Day) -> Instrument? {
    instruments.last { $0.applies(on: day) && $0.measures.contains { $0.name == name } }
  }

  /// The measures that can be opened on a day.
  public func measures(on day: Day) -> [MeasureLaw] { instruments.filter { $0.applies(on: day) }.flatMap(\.measures) }
}
