public import Domain

/// What a list of projects is narrowed to; everything given must hold.
public struct ProjectFilter: Hashable, Sendable {
  /// Words of the title, the identifier or the names of its organisations; the last may be the beginning of one.
  public var text: String?
  public var country: CountryCode?
  /// A DAC category of three digits, or a DAC purpose of five.
  public var sector: String?
  public var organisation: RecordNumber?
  /// Narrows ``organisation`` to one role; without effect when that is nil.
  public var role: OrganisationRole?
  public var status: ProjectStatus?
  public var source: String?
  /// The project runs in this year or later.
  public var fromYear: Int?
  /// The project runs in this year or earlier.
  public var toYear: Int?

  public init(
    text: String? = nil, country: CountryCode? = nil, sector: String? = nil, organisation: RecordNumber? = nil,
    role: OrganisationRole? = nil, status: ProjectStatus? = nil, source: String? = nil, fromYear: Int? = nil,
    toYear: Int? = nil
  ) {
    self.text = text
    self.country = country
    self.sector = sector
    self.organisation = organisation
    self.role = role
    self.status = status
    self.source = source
    self.fromYear = fromYear
    self.toYear = toYear
  }

  /// The single values of facets it asks for.
  var facets: [(facet: Facet, value: String)] {
    var facets: [(Facet, String)] = []
    if let organisation { facets.append((.organisation, organisation.text)) }
    if let country { facets.append((.country, country.code)) }
    if let sector { facets.append((.sector, String(sector.prefix(3)))) }
    if let source { facets.append((.source, source)) }
    if let status { facets.append((.status, String(status.rawValue))) }
    return facets
  }

  /// Whether the facets say all that is asked.
  var isFacetsOnly: Bool {
    SearchWords(text) == nil && (role == nil || organisation == nil) && (sector?.utf8.count ?? 3) == 3
      && fromYear == nil && toYear == nil
  }
}

/// In which order projects are listed.
public enum ProjectOrder: String, CaseIterable, Hashable, Sendable {
  /// The latest start first; projects without one last.
  case start
  /// The latest published first.
  case newest
  /// By title, in the order of the Vietnamese alphabet.
  case title
  /// The best match of ``ProjectFilter/text`` first; without text as ``start``.
  case relevance
}
