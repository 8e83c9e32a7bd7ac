import Domain

/// Which versions of projects a filter means at a moment, as the tail of an SQL statement: `FROM project p …`.
struct ProjectMatching {
  private(set) var tables: String
  private(set) var conditions: [String] = []
  /// For the places of ``tables``, then of ``conditions``.
  private var tableArguments: [any Bindable] = []
  private var conditionArguments: [any Bindable] = []
  /// The facet whose rows drive the query; nil where versions do.
  private(set) var driver: (facet: Facet, value: String)?
  private(set) var isRanked = false

  var arguments: [any Bindable] { tableArguments + conditionArguments }
  var sql: String { tables + (conditions.isEmpty ? "" : "\nWHERE " + conditions.joined(separator: "\n  AND ")) }

  /// `rarest` picks, of the facets asked for, the one with the fewest projects.
  init(
    _ filter: ProjectFilter, at moment: Moment,
    rarest: ([(facet: Facet, value: String)]) throws -> (facet: Facet, value: String)?
  ) throws {
    let words = SearchWords(filter.text)
    tables = "FROM project p"
    if let known = moment.known {
      add("p.known_from <= ? AND p.known_to > ?", known, known)
      if let words { addPast(words) }
    } else if let words {
      tables = "FROM project_search s JOIN project p ON p.version = s.rowid"
      words.words.isEmpty ? add("0") : add("project_search MATCH ?", words.match)
      isRanked = true
    } else {
      let first = try rarest(filter.facets) ?? (.all, "")
      driver = first
      tables = "FROM project_current c CROSS JOIN project p ON p.version = c.version"
      add("c.facet = ? AND c.value = ?", first.facet.rawValue, first.value)
    }
    for (facet, value) in filter.facets where driver?.facet != facet {
      add(
        "EXISTS (SELECT 1 FROM project_facet f WHERE f.version = p.version AND f.facet = ? AND f.value = ?)",
        facet.rawValue, value)
    }
    addParts(of: filter)
    if let day = moment.on { add("ifnull(p.starts, ?) <= ? AND ifnull(p.ends, ?) >= ?", day, day, day, day) }
  }

  private mutating func addParts(of filter: ProjectFilter) {
    if let organisation = filter.organisation, let role = filter.role {
      add(
        """
        EXISTS (SELECT 1 FROM project_organisation r
          WHERE r.version = p.version AND r.organisation = ? AND r.role = ?)
        """, organisation, role.rawValue)
    }
    if let sector = filter.sector, sector.utf8.count != 3 {
      add(
        "EXISTS (SELECT 1 FROM project_sector x WHERE x.version = p.version AND x.code = ? AND x.vocabulary = '1')",
        sector)
    }
    if let year = filter.fromYear, let day = Day(year, 1, 1) { add("ifnull(p.ends, p.starts) >= ?", day) }
    if let year = filter.toYear, let day = Day(year, 12, 31) { add("ifnull(p.starts, p.ends) <= ?", day) }
  }

  /// What was once the record's word is in no index: its words are compared one by one.
  private mutating func addPast(_ words: SearchWords) {
    if words.words.isEmpty { add("0") }
    tables += " JOIN project_words w ON w.version = p.version"
    for word in words.words {
      add("instr(' ' || w.title || ' ' || w.identifier || ' ' || w.names, ?) > 0", " " + word)
    }
  }

  private mutating func add(_ condition: String, _ values: any Bindable...) {
    conditions.append(condition)
    conditionArguments += values
  }

  /// Keeps a ranked query to candidates from this version on.
  mutating func keep(from version: Int64) { add("s.rowid >= ?", version) }
}
