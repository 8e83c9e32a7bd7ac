import Domain

/// Which versions of projects a filter means at a moment, as the tail of an SQL statement: `FROM … WHERE …`.
///
/// What drives it is the smallest thing that serves: the kept rows of the rarest facet, the search index, an index that has the
/// order asked for, or, for the past, the versions themselves. The project's own row is joined only where the choice or the order needs it.
struct ProjectMatching {
  /// What the rows are found by.
  enum Driver {
    case facet, words, order, past
  }

  let driver: Driver
  private var joinsProject: Bool
  private var conditions: [String] = []
  private var values: [any Bindable] = []

  var arguments: [any Bindable] { values }

  /// `rarest` picks, of the facets asked for, the one with the fewest projects; `order` is nil where no rows are asked for.
  init(
    _ filter: ProjectFilter, at moment: Moment, order: ProjectOrder?,
    rarest: ([(facet: Facet, value: String)]) throws -> (facet: Facet, value: String)?
  ) rethrows {
    let words = SearchWords(filter.text)
    var first: (facet: Facet, value: String)?
    if let known = moment.known {
      driver = .past
      joinsProject = false
      add("p.known_from <= ? AND p.known_to > ?", known, known)
      if let words { addPast(words) }
    } else if let words {
      driver = .words
      joinsProject = order == .title || order == .start
      words.words.isEmpty ? add("0") : add("project_search MATCH ?", words.match)
    } else if filter.facets.isEmpty, order == .title || order == .newest {
      driver = .order
      joinsProject = false
      add("p.known_to = \(openEnd) AND p.known_from < \(openEnd)")
    } else {
      driver = .facet
      joinsProject = order == .title
      let rarest = try rarest(filter.facets) ?? (.all, "")
      first = rarest
      add("c.facet = ? AND c.value = ?", rarest.facet.rawValue, rarest.value)
    }
    for (facet, value) in filter.facets where first?.facet != facet {
      add(
        "EXISTS (SELECT 1 FROM project_facet f WHERE f.version = \(version) AND f.facet = ? AND f.value = ?)",
        facet.rawValue, value)
    }
    addParts(of: filter)
    addDays(of: filter, at: moment)
  }

  /// The column that names the version.
  var version: String {
    switch driver {
    case .facet: "c.version"
    case .words: "s.rowid"
    case .order, .past: "p.version"
    }
  }

  var sql: String {
    let join = joinsProject ? " CROSS JOIN project p ON p.version = \(version)" : ""
    return "FROM \(source)\(join)\nWHERE " + conditions.joined(separator: "\n  AND ")
  }

  private var source: String {
    switch driver {
    case .facet: "project_current c"
    case .words: "project_search s"
    case .order, .past: "project p"
    }
  }

  private mutating func addParts(of filter: ProjectFilter) {
    if let organisation = filter.organisation, let role = filter.role {
      add(
        """
        EXISTS (SELECT 1 FROM project_organisation r
          WHERE r.version = \(version) AND r.organisation = ? AND r.role = ?)
        """, organisation, role.rawValue)
    }
    if let sector = filter.sector, sector.utf8.count != 3 {
      add(
        "EXISTS (SELECT 1 FROM project_sector x WHERE x.version = \(version) AND x.code = ? AND x.vocabulary = '1')",
        sector)
    }
  }

  private mutating func addDays(of filter: ProjectFilter, at moment: Moment) {
    let (starts, ends) =
      driver == .facet ? ("nullif(c.starts, \(ProjectShowing.unknownStart))", "c.ends") : ("p.starts", "p.ends")
    let before = conditions.count
    if let year = filter.fromYear, let day = Day(year, 1, 1) { add("ifnull(\(ends), \(starts)) >= ?", day) }
    if let year = filter.toYear, let day = Day(year, 12, 31) { add("ifnull(\(starts), \(ends)) <= ?", day) }
    if let day = moment.on {
      add("ifnull(\(starts), ?) <= ? AND ifnull(\(ends), ?) >= ?", day, day, day, day)
    }
    if driver == .words, conditions.count > before { joinsProject = true }
  }

  /// What was once the record's word is in no index: its words are compared one by one.
  private mutating func addPast(_ words: SearchWords) {
    if words.words.isEmpty { add("0") }
    for word in words.words {
      add(
        """
        EXISTS (SELECT 1 FROM project_words w WHERE w.version = p.version
          AND instr(' ' || w.title || ' ' || w.identifier || ' ' || w.names, ?) > 0)
        """, " " + word)
    }
  }

  private mutating func add(_ condition: String, _ values: any Bindable...) {
    conditions.append(condition)
    self.values += values
  }

  /// Keeps a ranked query to candidates from this version on.
  mutating func keep(from version: Int64) { add("s.rowid >= ?", version) }

  /// What the rows are ordered by, first and then, and which way.
  func keys(_ order: ProjectOrder) -> (first: String, then: String, ways: (String, String)) {
    let starts = driver == .facet ? "c.starts" : "ifnull(p.starts, \(ProjectShowing.unknownStart))"
    switch order {
    case .newest: return (version, version, ("DESC", "DESC"))
    case .title: return ("p.title_key", version, ("ASC", "ASC"))
    case .relevance where driver == .words: return ("bm25(project_search, 10, 8, 2)", version, ("ASC", "DESC"))
    case .start, .relevance: return (starts, version, ("DESC", "DESC"))
    }
  }
}
