import Domain
import GRDB

/// Shows what a completed import says of organisations, all at once.
struct OrganisationShowing {
  let database: Database

  func show(import number: RecordNumber, at position: Int64) throws {
    try database.prepared(OrganisationShowing.newcomers).run(position, number)
    try database.prepared(OrganisationShowing.better).run(position, number)
    try database.prepared(
      """
      INSERT INTO organisation_words (id, name, identifier)
      SELECT o.id, CASE WHEN m.name = o.name THEN m.words ELSE old.name END, lower(o.identifier)
      FROM organisation o
      JOIN organisation_mention m ON m.import = ?2 AND m.organisation = o.number
      LEFT JOIN organisation former
        ON former.number = o.number AND former.known_to = \(openEnd) AND former.known_from < ?1
      LEFT JOIN organisation_words old ON old.id = former.id
      WHERE o.known_from = ?1 ORDER BY o.id
      """
    ).run(position, number)
    try seen(import: number, at: position)
    try turn(at: position)
    try roles(at: position)
    try database.prepared("DELETE FROM organisation_mention WHERE import = ?").run(number)
  }

  /// Ends the versions that have a successor from this position on, and keeps count and search index to the current ones.
  func turn(at position: Int64) throws {
    try database.prepared(
      """
      UPDATE organisation_count SET organisations = organisations + (
        SELECT count(*) FROM organisation o WHERE o.known_from = ?1 AND NOT EXISTS (
          SELECT 1 FROM organisation e WHERE e.number = o.number AND e.known_from < ?1))
      """
    ).run(position)
    let closed = "SELECT id FROM organisation WHERE known_to = ?1 AND known_to < \(openEnd) AND known_from < ?1"
    try database.prepared(
      """
      UPDATE organisation SET known_to = ?1
      WHERE number IN (SELECT number FROM organisation WHERE known_from = ?1) AND known_to = \(openEnd)
        AND known_from < ?1
      """
    ).run(position)
    try database.prepared(
      """
      INSERT INTO organisation_search (organisation_search, rowid, name, identifier)
      SELECT 'delete', id, name, identifier FROM organisation_words WHERE id IN (\(closed)) ORDER BY id
      """
    ).run(position)
    try database.prepared(
      """
      INSERT INTO organisation_search (rowid, name, identifier)
      SELECT id, name, identifier FROM organisation_words
      WHERE id IN (SELECT id FROM organisation WHERE known_from = ?1) ORDER BY id
      """
    ).run(position)
  }

  private func seen(import number: RecordNumber, at position: Int64) throws {
    try database.prepared(
      """
      INSERT INTO organisation_seen (organisation, first, latest)
      SELECT organisation, ?1, ?1 FROM organisation_mention WHERE import = ?2
      ON CONFLICT (organisation) DO UPDATE SET latest = excluded.latest
      """
    ).run(position, number)
  }

  private func roles(at position: Int64) throws {
    let change = { (versions: String, sign: String) in
      """
      INSERT INTO organisation_role (organisation, role, projects)
      SELECT r.organisation, r.role, \(sign)count(*)
      FROM project p JOIN project_organisation r ON r.version = p.version WHERE \(versions)
      GROUP BY r.organisation, r.role
      ON CONFLICT (organisation, role) DO UPDATE SET projects = projects + excluded.projects
      """
    }
    try database.prepared(change(ProjectShowing.shown, "+")).run(position)
    try database.prepared(change(ProjectShowing.closed, "-")).run(position)
    if database.changesCount > 0 { try database.prepared("DELETE FROM organisation_role WHERE projects = 0").run() }
  }

  private static let newcomers = """
    INSERT INTO organisation (number, known_from, known_to, act, rank, name, name_key, identifier, kind, country)
    SELECT m.organisation, ?1, \(openEnd), m.act, m.rank, m.name, m.name_key, m.identifier, m.kind, ''
    FROM organisation_mention m
    WHERE m.import = ?2 AND NOT EXISTS (
      SELECT 1 FROM organisation o WHERE o.number = m.organisation AND o.known_to = \(openEnd))
    ORDER BY m.act, m.organisation
    """

  /// A word of the same or higher rank replaces, unless it is mere reference; a gap is filled by any.
  private static let better = """
    INSERT INTO organisation (number, known_from, known_to, act, rank, name, name_key, identifier, kind, country)
    SELECT number, ?1, \(openEnd), act, new_rank, new_name, new_key, identifier, new_kind, country
    FROM (
      SELECT o.number, o.identifier, o.country, o.name, o.kind, o.rank,
        iif(m.name <> '' AND (wins.yes OR o.name = ''), m.act, o.act) AS act,
        max(m.rank, o.rank) AS new_rank,
        iif(m.name <> '' AND (wins.yes OR o.name = ''), m.name, o.name) AS new_name,
        iif(m.name <> '' AND (wins.yes OR o.name = ''), m.name_key, o.name_key) AS new_key,
        iif(m.kind <> 0 AND (wins.yes OR o.kind = 0), m.kind, o.kind) AS new_kind
      FROM (SELECT organisation, rank, name, name_key, kind, act FROM organisation_mention WHERE import = ?2) m
      JOIN organisation o ON o.number = m.organisation AND o.known_to = \(openEnd) AND o.known_from < ?1
      JOIN (SELECT 0 AS yes UNION ALL SELECT 1) wins ON wins.yes = (m.rank >= 2 AND m.rank >= o.rank))
    WHERE new_name <> name OR new_kind <> kind OR new_rank > rank
    ORDER BY number
    """
}
