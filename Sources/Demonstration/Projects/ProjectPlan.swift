import Domain

/// Everything that is decided of a project but its words and its exact amounts. Made afresh whenever it is asked for.
struct ProjectPlan {
  let index: Int
  let charity: Charity
  let modality: Modality
  let identifier: ActivityIdentifier
  /// The work, gift or relief of the stock, by row.
  let row: Int
  let group: Int?
  let calamity: Int?
  let fields: [FieldOfWork]
  let country: CountryCode
  /// Indices into ``ProvinceStock/entries``; empty outside Viet Nam.
  let provinces: [Int]
  let partner: Int
  let currency: Currency
  let start: Day
  let end: Day
  let outcome: Outcome
  let flows: [PlannedFlow]
  let ties: Ties
  /// The days of the imports that bring its versions, the earliest first; never empty.
  var publications: [Day] = []

  enum Outcome {
    case asPlanned
    /// Given up half way; what was left is paid back.
    case cancelled
    /// At a standstill when last heard of.
    case stopped
  }

  /// Whether its money is told by two organisations.
  enum Ties {
    case none
    /// Part of it is carried out, and told again, by the project of the next index.
    case passesOn(to: ActivityIdentifier, organisation: OrganisationIdentifier)
    /// It receives from the programme of the index before.
    case receives(from: ActivityIdentifier, organisation: OrganisationIdentifier)
  }

  /// What a version published on a day knows: all until the end of the month before.
  static func known(on publication: Day) -> Day { publication.firstOfMonth - 1 }

  /// The last day whose flows the record ever sees.
  var knownUntil: Day { ProjectPlan.known(on: publications[publications.count - 1]) }
}

/// A flow before its amount is settled: a share, in US cents, of what the year is to come to.
struct PlannedFlow {
  var kind: Transaction.Kind
  var day: Day
  /// In cents of US dollars, negative for corrections; scaled with all flows of the year and continent.
  var weight: Int64
  var currency: Currency
  var manner: Manner

  enum Manner {
    case money
    case goods
    case correction
    case refund
    /// To the component another organisation carries out; its index among the flows of the programme.
    case passedOn
    /// Told again by the component: the index of the programme's flow.
    case toldAgain(of: Int)
    /// The component's own spending.
    case spending
  }
}
