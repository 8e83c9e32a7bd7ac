import Domain
import GRDB

/// Brings the flows of a completed import in, and takes out those of the versions it ends; after the projects themselves.
///
/// Cost: set-wise, in proportion to the import.
struct AidShowing {
  let database: Database

  func show(at position: Int64) throws {
    if try database.prepared("SELECT count(*) FROM project p WHERE \(ProjectShowing.closed)").integer(position) > 0 {
      try touch(ProjectShowing.closed, position)
      try database.prepared(
        """
        DELETE FROM aid_flow WHERE (basis, day, version, ordinal) IN (
          SELECT f.kind, \(AidShowing.day), f.version, f.ordinal \(AidShowing.flows) AND \(ProjectShowing.closed))
        """
      ).run(position)
    }
    try touch(ProjectShowing.shown, position)
    try database.prepared(
      """
      INSERT INTO aid_flow
      SELECT f.kind, \(AidShowing.day) AS day, f.version, f.ordinal, \(AidShowing.valueDay), f.currency, f.units,
        f.provider, f.country, s.fields, s.categories
      \(AidShowing.flows) AND \(ProjectShowing.shown)
      ORDER BY f.kind, day, f.version, f.ordinal
      """
    ).run(position)
  }

  /// A flow is of the day of its transaction, and worth what it was on its value date; each stands in for the other.
  static let day = "ifnull(f.day, f.value_day)"
  static let valueDay = "ifnull(f.value_day, f.day)"

  /// The flows that count, of versions a condition names. Those nobody dated belong to no period.
  static let flows = """
    FROM project p JOIN project_flow f ON f.version = p.version
    LEFT JOIN aid_flow_share s ON s.version = f.version AND s.ordinal = f.ordinal
    WHERE f.kind IN (3, 4) AND \(day) IS NOT NULL
    """

  private func touch(_ versions: String, _ position: Int64) throws {
    try database.prepared(
      """
      INSERT OR IGNORE INTO aid_year (year, changed)
      SELECT DISTINCT CAST(strftime('%Y', \(AidShowing.day) * 86400, 'unixepoch') AS INTEGER), ?1
      \(AidShowing.flows) AND \(versions)
      """
    ).run(position)
  }
}
