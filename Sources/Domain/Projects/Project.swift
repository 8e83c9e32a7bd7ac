/// An aid project as its author published it (dự án viện trợ; Decree 80/2020/NĐ-CP, art. 3(2); IATI 2.03 `iati-activity`).
///
/// A programme, a project and a non-project gift all have this shape; what an author left out is absent, never invented.
public struct Project: Equatable, Sendable {
  public var identifier: ActivityIdentifier
  /// Who published it and answers for what is said.
  public var reporter: OrganisationReference
  public var title: Narratives
  public var descriptions: [ProjectDescription] = []
  public var participants: [Participation] = []
  public var status: ProjectStatus?
  public var dates: [ProjectDate] = []
  public var countries: [RecipientCountry] = []
  public var regions: [RecipientRegion] = []
  public var locations: [Location] = []
  public var sectors: [Sector] = []
  public var budgets: [Budget] = []
  public var transactions: [Transaction] = []
  /// Level in the author's own hierarchy of projects; 1 is the top.
  public var hierarchy: Int?
  /// When its author last changed it, as published.
  public var lastUpdated: String?

  public init(identifier: ActivityIdentifier, reporter: OrganisationReference, title: Narratives) {
    self.identifier = identifier
    self.reporter = reporter
    self.title = title
  }

  /// First day: the actual start, else the planned one.
  public var start: Day? { day(.actualStart) ?? day(.plannedStart) }
  /// Last day: the actual end, else the planned one.
  public var end: Day? { day(.actualEnd) ?? day(.plannedEnd) }

  private func day(_ kind: ProjectDate.Kind) -> Day? { dates.first { $0.kind == kind }?.day }
}
