public import Domain

/// A project as a list shows it.
public struct ProjectRow: Hashable, Sendable {
  public var number: RecordNumber
  /// The position of the act that says this.
  public var act: Int64
  public var identifier: String
  public var title: Narratives
  /// nil where the author gave none.
  public var status: ProjectStatus?
  public var start: Day?
  public var end: Day?
  public var reporter: RecordNumber
  /// As the author wrote it in this project.
  public var reporterName: Narratives
  /// ISO 3166-1 alpha-2, in the author's order.
  public var countries: [String]
  /// Its flows of every day by kind and currency.
  public var totals: [FlowTotal]
  /// The publisher's data set.
  public var source: String
}

/// A page of a list of projects, and what the whole list comes to.
public struct ProjectList: Hashable, Sendable {
  public var rows: [ProjectRow]
  /// How many projects the whole list has.
  public var count: Int
}

extension Reading {
  /// One page of the projects that a filter means at a moment, and their number.
  ///
  /// One value of a facet costs a page of rows; several cost the rarest of them; words or a past position more.
  public func projects(
    _ filter: ProjectFilter = ProjectFilter(), at moment: Moment = .now, order: ProjectOrder = .start,
    limit: Int = 50, skipping offset: Int = 0
  ) throws -> ProjectList {
    ProjectList(
      rows: try projectRows(filter, at: moment, order: order, limit: limit, skipping: offset),
      count: try projectCount(filter, at: moment))
  }

  /// How many projects a filter means. From the kept totals where one facet says it all.
  public func projectCount(_ filter: ProjectFilter, at moment: Moment = .now) throws -> Int {
    if let single = singleFacet(filter, at: moment) {
      return try count(of: single.facet, value: single.value)
    }
    let matching = try matching(filter, at: moment)
    var count = 0
    try database.prepared("SELECT count(*) " + matching.sql).each(matching.arguments) { count = $0.int() }
    return count
  }

  /// The exact sums of the flows of all projects a filter means, by kind and currency; with `moment.on`, of the flows dated on or
  /// before that day. Nothing is converted, and a flow told by two projects is in the sum of each.
  public func projectSums(_ filter: ProjectFilter = ProjectFilter(), at moment: Moment = .now) throws -> [FlowTotal] {
    if let single = singleFacet(filter, at: moment) { return try sums(of: single.facet, value: single.value) }
    let matching = try matching(filter, at: moment)
    let source = """
      FROM (SELECT \(matching.version) AS version \(matching.sql)) m CROSS JOIN
      """
    var totals: [FlowTotal] = []
    if let day = moment.on {
      let sql = """
        SELECT f.kind, f.currency, count(*), sum(iif(f.currency = '', 0, f.units) >> 32),
          sum(iif(f.currency = '', 0, f.units) & 4294967295)
        \(source) project_flow f ON f.version = m.version AND f.day <= ?
        GROUP BY f.kind, f.currency ORDER BY f.kind, f.currency
        """
      try database.prepared(sql).each(matching.arguments + [day]) { totals.append(FlowTotal(&$0)) }
    } else {
      let sql = """
        SELECT t.kind, t.currency, sum(t.flows), sum(t.high), sum(t.low)
        \(source) project_total t ON t.version = m.version
        GROUP BY t.kind, t.currency ORDER BY t.kind, t.currency
        """
      try database.prepared(sql).each(matching.arguments) { totals.append(FlowTotal(&$0)) }
    }
    return totals
  }

  /// Rows only, without the number of all: for exports and feeds.
  public func projectRows(
    _ filter: ProjectFilter, at moment: Moment = .now, order: ProjectOrder = .start, limit: Int,
    skipping offset: Int = 0
  ) throws -> [ProjectRow] {
    var matching = try matching(filter, at: moment, order: order)
    if order == .relevance, matching.driver == .words, let words = SearchWords(filter.text), !words.words.isEmpty,
      let oldest = try oldestCandidate(words)
    {
      matching.keep(from: oldest)
    }
    // The page is chosen by the narrow rows; only its own fifty wide ones are read.
    let (first, then, ways) = matching.keys(order)
    let sql = """
      SELECT \(ProjectRow.columns) FROM (
        SELECT \(matching.version) AS version, \(first) AS first \(matching.sql)
        ORDER BY \(first) \(ways.0), \(then) \(ways.1) LIMIT ? OFFSET ?) m
      CROSS JOIN project p ON p.version = m.version ORDER BY m.first \(ways.0), m.version \(ways.1)
      """
    var rows: [ProjectRow] = []
    rows.reserveCapacity(limit)
    try database.prepared(sql).each(matching.arguments + [limit, offset]) { rows.append(ProjectRow(&$0)) }
    return rows
  }

  private func matching(
    _ filter: ProjectFilter, at moment: Moment, order: ProjectOrder? = nil
  ) throws -> ProjectMatching {
    try ProjectMatching(filter, at: moment, order: order) { facets in
      guard facets.count > 1 else { return facets.first }
      return try facets.min { a, b throws in
        try count(of: a.facet, value: a.value) < count(of: b.facet, value: b.value)
      }
    }
  }

  /// The one value of a facet that says all a filter asks; nil where the kept totals do not serve.
  private func singleFacet(_ filter: ProjectFilter, at moment: Moment) -> (facet: Facet, value: String)? {
    guard moment == .now, filter.isFacetsOnly else { return nil }
    let facets = filter.facets
    return facets.count > 1 ? nil : facets.first ?? (.all, "")
  }

  /// Words that very many projects have are ranked among the newest two thousand: no reader can tell them apart by rank.
  private func oldestCandidate(_ words: SearchWords) throws -> Int64? {
    var oldest: Int64?
    let sql =
      "SELECT rowid FROM project_search WHERE project_search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET 2000"
    try database.prepared(sql).each(words.match) { oldest = $0.integer() }
    return oldest
  }
}

extension ProjectRow {
  static let columns = """
    p.number, p.version, p.identifier, p.title, p.status, p.starts, p.ends, p.reporter, p.reporter_name, p.countries,
    p.money, p.source
    """

  init(_ row: inout Columns) {
    self.init(
      number: row.number(), act: row.integer(), identifier: row.text(), title: row.narratives(),
      status: ProjectStatus(rawValue: row.int()), start: row.day(), end: row.day(), reporter: row.number(),
      reporterName: row.narratives(), countries: row.texts(),
      totals: row.totals(), source: row.text())
  }
}
