public import Domain
public import Record

/// One project as its page shows it: one version, with everything that belongs to it.
public struct ProjectDetail: Sendable {
  public var row: ProjectRow
  public var descriptions: [ProjectDescription]
  public var dates: [ProjectDate]
  public var sectors: [Sector]
  public var countries: [RecipientCountry]
  public var regions: [RecipientRegion]
  public var locations: [Location]
  public var participants: [Participant]
  public var budgets: [Budget]
  /// The flows of the page asked for; ``flowCount`` says how many there are.
  public var flows: [Flow]
  public var flowCount: Int
  /// All its flows (with `moment.on`, those dated on or before the day) by year, kind and currency.
  public var years: [YearTotal]
  public var findings: [ActivityPublished.Finding]
  /// Where in which file it stood, and which import brought it.
  public var origin: ActivityPublished.Origin
  public var importNumber: RecordNumber
  public var recordedAt: Instant
  /// As published; empty where the author gave none.
  public var lastUpdated: String
  /// Level in the author's own hierarchy; 1 is the top.
  public var hierarchy: Int?
  /// The parts that differ from the version before.
  public var changed: [String]
  /// Every version that was ever shown, the newest first.
  public var versions: [ProjectVersion]

  /// An organisation's part, with the organisation's number and its name as the author wrote it here.
  public struct Participant: Hashable, Sendable {
    public var role: Participation.Role
    public var organisation: RecordNumber
    public var name: Narratives
  }

  /// A transaction, with the numbers and the best known names of those it names.
  public struct Flow: Hashable, Sendable {
    public var kind: Transaction.Kind?
    public var date: Day?
    public var value: Money
    public var provider: Party?
    public var receiver: Party?
    public var reference: String
    public var description: Narratives
    public var country: CountryCode?
  }

  /// An organisation in a flow.
  public struct Party: Hashable, Sendable {
    public var number: RecordNumber
    public var name: Narratives
  }
}

/// The flows of one year.
public struct YearTotal: Hashable, Sendable {
  /// nil for flows without a date.
  public var year: Int?
  public var total: FlowTotal
}

/// One version of a project: from when to when it was the record's word.
public struct ProjectVersion: Hashable, Sendable {
  /// The position of its act.
  public var act: Int64
  public var knownFrom: Int64
  /// nil while it is.
  public var knownTo: Int64?
  public var recordedAt: Instant
  public var changed: [String]
}
