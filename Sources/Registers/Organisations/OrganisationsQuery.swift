public import Domain

/// An organisation as a list shows it.
public struct OrganisationRow: Hashable, Sendable {
  public var number: RecordNumber
  /// The best name known: its own before one given by others. Empty where it is known by identifier only.
  public var name: Narratives
  /// Empty where it has none.
  public var identifier: String
  public var kind: OrganisationKind?
  /// Country of origin, by its own data set.
  public var country: CountryCode?
  /// The current projects in which it has any role.
  public var projects: Int
}

/// A page of a list of organisations, and the number of all.
public struct OrganisationList: Hashable, Sendable {
  public var rows: [OrganisationRow]
  public var count: Int
}

/// What a list of organisations is narrowed to; everything given must hold.
public struct OrganisationFilter: Hashable, Sendable {
  /// Words of its name or identifier; the last may be the beginning of one.
  public var text: String?
  public var kind: OrganisationKind?
  public var country: CountryCode?
  /// It has this role in a current project.
  public var role: OrganisationRole?

  public init(
    text: String? = nil, kind: OrganisationKind? = nil, country: CountryCode? = nil, role: OrganisationRole? = nil
  ) {
    self.text = text
    self.kind = kind
    self.country = country
    self.role = role
  }
}

/// In which order organisations are listed.
public enum OrganisationOrder: String, CaseIterable, Hashable, Sendable {
  /// In the order of the Vietnamese alphabet.
  case name
  /// Most current projects first.
  case projects
  /// The best match of the text first; without text as ``name``.
  case relevance
}

extension Reading {
  /// One page of the organisations a filter means, and their number. `moment.known` chooses what they were called then; the
  /// counts of projects are today's.
  public func organisations(
    _ filter: OrganisationFilter = OrganisationFilter(), at moment: Moment = .now, order: OrganisationOrder = .name,
    limit: Int = 50, skipping offset: Int = 0
  ) throws -> OrganisationList {
    OrganisationList(
      rows: try organisationRows(filter, at: moment, order: order, limit: limit, skipping: offset),
      count: try organisationCount(filter, at: moment))
  }

  /// Rows only, without the number of all: for exports and feeds.
  public func organisationRows(
    _ filter: OrganisationFilter, at moment: Moment = .now, order: OrganisationOrder = .name, limit: Int,
    skipping offset: Int = 0
  ) throws -> [OrganisationRow] {
    let matching = OrganisationMatching(filter, at: moment)
    let sql = """
      SELECT \(OrganisationRow.columns) \(matching.sql) ORDER BY \(matching.ordering(order)) LIMIT ? OFFSET ?
      """
    var rows: [OrganisationRow] = []
    try database.prepared(sql).each(matching.arguments + [limit, offset]) { rows.append(OrganisationRow(&$0)) }
    return rows
  }

  /// How many organisations a filter means.
  public func organisationCount(_ filter: OrganisationFilter, at moment: Moment = .now) throws -> Int {
    if filter == OrganisationFilter(), moment.known == nil { return try homeCounts().organisations }
    let matching = OrganisationMatching(filter, at: moment)
    var count = 0
    try database.prepared("SELECT count(*) " + matching.sql).each(matching.arguments) { count = $0.int() }
    return count
  }

  /// The best name known of an organisation; empty where there is none.
  func name(of number: RecordNumber, known: Int64? = nil) throws -> Narratives {
    let known = known ?? (openEnd - 1)
    var name = Narratives()
    try database.prepared("SELECT name FROM organisation WHERE number = ? AND known_from <= ? AND known_to > ?")
      .each(number, known, known) { name = $0.narratives() }
    return name
  }
}

extension OrganisationRow {
  static let columns = """
    o.number, o.name, o.identifier, o.kind, o.country,
    ifnull((SELECT projects FROM facet_count WHERE facet = \(Facet.organisation.rawValue) AND value = o.number), 0)
    """

  init(_ row: inout Columns) {
    self.init(
      number: row.number(), name: row.narratives(), identifier: row.text(),
      kind: OrganisationKind(rawValue: row.int()), country: CountryCode(row.text()), projects: row.int())
  }
}
