import Domain

/// What a search found: organisations, projects and certificates, the best first.
public struct SearchResults: Equatable, Sendable {
  public var organisations: OrganisationList
  public var projects: ProjectList
  /// Certificates with this in their number, or of holders so named.
  public var certificates: [CertificateRow]
}

extension Reading {
  /// Organisations and projects that have all the words typed, with or without accents; what is typed exactly as an identifier
  /// comes first. Nothing typed finds nothing.
  public func search(_ typed: String, limit: Int = 10) throws -> SearchResults {
    guard SearchWords(typed) != nil else {
      return SearchResults(
        organisations: OrganisationList(rows: [], count: 0), projects: ProjectList(rows: [], count: 0),
        certificates: [])
    }
    let exact = Text(typed.prefix(SearchWords.longestInput)).string
    return SearchResults(
      organisations: try organisations(OrganisationFilter(text: typed), order: .relevance, limit: limit)
        .leading(try organisationRow(identifiedAs: exact)),
      projects: try projects(ProjectFilter(text: typed), order: .relevance, limit: limit)
        .leading(try projectRow(identifiedAs: exact)),
      certificates: try certificates(CertificateFilter(text: exact), limit: limit).rows)
  }

  private func organisationRow(identifiedAs identifier: String) throws -> OrganisationRow? {
    var found: OrganisationRow?
    let sql = """
      SELECT \(OrganisationRow.columns) FROM organisation o
      WHERE o.identifier = ? COLLATE NOCASE AND o.identifier <> '' AND o.known_to = \(openEnd)
      """
    try database.prepared(sql).each(identifier) { found = OrganisationRow(&$0) }
    return found
  }

  private func projectRow(identifiedAs identifier: String) throws -> ProjectRow? {
    var found: ProjectRow?
    let sql = """
      SELECT \(ProjectRow.columns) FROM project p
      WHERE p.identifier = ? COLLATE NOCASE AND p.known_to = \(openEnd) AND p.known_from < \(openEnd)
      """
    try database.prepared(sql).each(identifier) { found = ProjectRow(&$0) }
    return found
  }
}

extension OrganisationList {
  /// The same list with this row first.
  fileprivate func leading(_ row: OrganisationRow?) -> OrganisationList {
    guard let row, rows.first != row else { return self }
    let known = rows.contains(row)
    return OrganisationList(rows: [row] + rows.filter { $0 != row }, count: known || count > 0 ? max(count, 1) : 1)
  }
}

extension ProjectList {
  /// The same list with this row first.
  fileprivate func leading(_ row: ProjectRow?) -> ProjectList {
    guard let row, rows.first != row else { return self }
    return ProjectList(rows: [row] + rows.filter { $0 != row }, count: max(count, 1))
  }
}
