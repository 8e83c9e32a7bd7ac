/// One activity as its publisher describes it (IATI activity standard 2.01–2.03, `iati-activity`).
///
/// Texts, dates and numbers are kept as written; what is wrong with them is in the findings that come with the activity.
public struct Activity: Sendable, Hashable {
  /// Without outer white space; nil where it is absent or empty.
  public var identifier: String?
  public var otherIdentifiers: [OtherIdentifier] = []
  public var reportingOrganisation: ReportingOrganisation?
  public var titles: [Narrative] = []
  public var descriptions: [Description] = []
  public var participatingOrganisations: [ParticipatingOrganisation] = []
  public var status: Coded<ActivityStatus>?
  public var dates: [ActivityDate] = []
  /// How far it reaches (IATI ActivityScope, an open list).
  public var scope: String?
  public var recipientCountries: [RecipientCountry] = []
  public var recipientRegions: [RecipientRegion] = []
  public var locations: [Location] = []
  public var sectors: [Sector] = []
  public var collaborationType: String?
  public var defaults = TransactionDefaults()
  public var budgets: [Budget] = []
  public var plannedDisbursements: [PlannedDisbursement] = []
  public var transactions: [Transaction] = []
  public var relatedActivities: [RelatedActivity] = []

  /// The currency of amounts that name none.
  public var defaultCurrency: String?
  /// The language of narratives that name none, as written.
  public var language: String?
  /// When the publisher last changed it, as written.
  public var lastUpdated: String?
  public var humanitarian: Bool?
  /// Its level in the publisher's own hierarchy; 1 where it says nothing.
  public var hierarchy: String?
  /// The version the activity itself names; files put together by others carry it here.
  public var version: String?
  /// How many elements there are of families that are not read yet: results, documents, conditions.
  public var unread: [Term: Int] = [:]
  public var line: Int

  public init(line: Int) { self.line = line }
}

extension Activity {
  init(_ element: Element, _ notes: inout Notes) {
    self.init(line: element.line)
    defaultCurrency = element.trimmed(.defaultCurrency)
    language = element.trimmed(.xmlLang)
    lastUpdated = element.trimmed(.lastUpdatedDatetime)
    humanitarian = element.isTrue(.humanitarian)
    hierarchy = element.trimmed(.hierarchy)
    version = element.trimmed(.version)
    for child in element.children {
      if let family = Family.byTerm[child.term] {
        family.read(child, &self, &notes)
      } else if Family.unread.contains(child.term) {
        unread[child.term, default: 0] += 1
      } else {
        notes.add(.unexpectedElement(child.term.rawValue, in: .iatiActivity), child)
      }
    }
    check(&notes)
  }
}
