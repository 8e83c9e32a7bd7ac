public import Domain

/// One organisation as its page shows it.
public struct OrganisationDetail: Equatable, Sendable {
  public var row: OrganisationRow
  /// In how many current projects it has each role.
  public var roles: [RoleCount]
  /// The sums of all flows of the current projects in which it has any role: not of its own money.
  public var totals: [FlowTotal]
  public var certificates: [CertificateRow]
  /// What it was called and what it was, the newest first.
  public var versions: [OrganisationVersion]
  /// The positions at which the record first and last heard of it.
  public var firstSeen: Int64
  public var latestSeen: Int64
}

/// A role and the number of projects.
public struct RoleCount: Hashable, Sendable {
  public var role: OrganisationRole
  public var projects: Int
}

/// One version of what is known of an organisation.
public struct OrganisationVersion: Hashable, Sendable {
  /// The position of the act whose words these are.
  public var act: Int64
  public var knownFrom: Int64
  /// nil while it is the record's word.
  public var knownTo: Int64?
  public var name: Narratives
  /// Whether the organisation's own data set says so.
  public var isOwnWord: Bool
}

extension Reading {
  /// The organisation of a number as known at a moment; nil where nothing of it was shown then.
  public func organisation(_ number: RecordNumber, at moment: Moment = .now) throws -> OrganisationDetail? {
    let known = moment.known ?? (openEnd - 1)
    var row: OrganisationRow?
    let sql = """
      SELECT \(OrganisationRow.columns) FROM organisation o
      WHERE o.number = ? AND o.known_from <= ? AND o.known_to > ?
      """
    try database.prepared(sql).each(number, known, known) { row = OrganisationRow(&$0) }
    guard let row else { return nil }
    var detail = OrganisationDetail(
      row: row, roles: [], totals: try sums(of: .organisation, value: number.text),
      certificates: try certificates(CertificateFilter(holder: number), at: moment, limit: 100).rows, versions: [],
      firstSeen: 0, latestSeen: 0)
    try readHistory(of: number, known: known, into: &detail)
    return detail
  }

  /// The number of the organisation with this identifier, in whatever case it is written; nil where none is shown.
  public func organisation(identifiedAs identifier: String) throws -> RecordNumber? {
    var number: RecordNumber?
    let sql = """
      SELECT number FROM organisation WHERE identifier = ? COLLATE NOCASE AND identifier <> '' AND known_to = \(openEnd)
      """
    try database.prepared(sql).each(identifier) { number = $0.number() }
    return number
  }

  private func readHistory(of number: RecordNumber, known: Int64, into detail: inout OrganisationDetail) throws {
    try database.prepared("SELECT role, projects FROM organisation_role WHERE organisation = ? ORDER BY role")
      .each(number) { row in
        guard let role = OrganisationRole(rawValue: row.int()) else { return }
        detail.roles.append(RoleCount(role: role, projects: row.int()))
      }
    let versions = """
      SELECT act, known_from, known_to, name, rank FROM organisation
      WHERE number = ? AND known_from <= ? ORDER BY known_from DESC
      """
    try database.prepared(versions).each(number, known) { row in
      let (act, from, to) = (row.integer(), row.integer(), row.integer())
      detail.versions.append(
        OrganisationVersion(
          act: act, knownFrom: from, knownTo: to > known ? nil : to, name: row.narratives(), isOwnWord: row.int() == 3))
    }
    try database.prepared("SELECT first, latest FROM organisation_seen WHERE organisation = ?").each(number) { row in
      (detail.firstSeen, detail.latestSeen) = (row.integer(), row.integer())
    }
  }
}
