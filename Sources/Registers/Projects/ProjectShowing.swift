import Domain
import GRDB

/// Shows the projects of a completed import, all at once; or removes those of an abandoned one.
///
/// Cost: set-wise, in proportion to the import, never to the register.
struct ProjectShowing {
  let database: Database

  /// The versions that end with this position, and those that begin with it.
  static let closed = "p.known_to = ?1 AND p.known_to < \(openEnd) AND p.known_from < ?1"
  static let shown = "p.known_from = ?1 AND p.known_to = \(openEnd)"

  func show(import number: RecordNumber, at position: Int64) throws {
    try turn(import: number, at: position)
    if try database.prepared("SELECT count(*) FROM project p WHERE \(ProjectShowing.closed)").integer(position) > 0 {
      try subtract(at: position)
    }
    try add(at: position)
  }

  func remove(import number: RecordNumber) throws {
    try database.prepared("DELETE FROM project WHERE import = ? AND known_from = \(openEnd)").run(number)
  }

  /// The versions before end; of two versions in one import the later stands; then all begin.
  private func turn(import number: RecordNumber, at position: Int64) throws {
    let staged = "SELECT number FROM project WHERE import = ?2 AND known_from = \(openEnd)"
    try database.prepared(
      """
      UPDATE project SET known_to = ?1
      WHERE number IN (\(staged)) AND known_from < \(openEnd) AND known_to = \(openEnd)
      """
    ).run(position, number)
    try database.prepared(
      """
      UPDATE project SET known_from = ?1, known_to = ?1
      WHERE import = ?2 AND known_from = \(openEnd) AND EXISTS (
        SELECT 1 FROM project AS later
        WHERE later.number = project.number AND later.known_from = \(openEnd) AND +later.import = ?2
          AND later.version > project.version)
      """
    ).run(position, number)
    try database.prepared("UPDATE project SET known_from = ?1 WHERE import = ?2 AND known_from = \(openEnd)")
      .run(position, number)
  }

  private func subtract(at position: Int64) throws {
    try run(
      """
      DELETE FROM project_current WHERE (facet, value, starts, version) IN (
        SELECT f.facet, f.value, ifnull(p.starts, \(ProjectShowing.unknownStart)), p.version
        FROM project p JOIN project_facet f ON f.version = p.version WHERE \(ProjectShowing.closed))
      """, position)
    try run(
      """
      INSERT INTO project_search (project_search, rowid, title, identifier, names)
      SELECT 'delete', w.version, w.title, w.identifier, w.names
      FROM project p JOIN project_words w ON w.version = p.version WHERE \(ProjectShowing.closed) ORDER BY p.version
      """, position)
    try FacetSums.subtract(ProjectShowing.closed, at: position, in: database)
    let touched = "SELECT f.facet, f.value FROM project p JOIN project_facet f ON f.version = p.version"
    let closed = "\(touched) WHERE \(ProjectShowing.closed)"
    try run("DELETE FROM facet_count WHERE projects = 0 AND (facet, value) IN (\(closed))", position)
    try run("DELETE FROM facet_total WHERE flows = 0 AND (facet, value) IN (\(closed))", position)
  }

  private func add(at position: Int64) throws {
    try run(
      """
      INSERT INTO project_current (facet, value, starts, version, ends)
      SELECT f.facet, f.value, ifnull(p.starts, \(ProjectShowing.unknownStart)) AS starts, p.version, p.ends
      FROM project p JOIN project_facet f ON f.version = p.version WHERE \(ProjectShowing.shown)
      ORDER BY f.facet, f.value, starts, p.version
      """, position)
    try run(
      """
      INSERT INTO project_search (rowid, title, identifier, names)
      SELECT w.version, w.title, w.identifier, w.names
      FROM project p JOIN project_words w ON w.version = p.version WHERE \(ProjectShowing.shown) ORDER BY p.version
      """, position)
    try FacetSums.add(ProjectShowing.shown, at: position, in: database)
  }

  private func run(_ sql: String, _ position: Int64) throws { try database.prepared(sql).run(position) }

  /// Stands for a start that nobody gave: after all others, when the newest come first.
  static let unknownStart = -9_999_999
}
