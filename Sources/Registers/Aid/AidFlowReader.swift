import Domain
import GRDB

/// Reads the flows of a period in the order of days: as they stand now from the kept rows, as they were known then from the
/// versions themselves.
struct AidFlowReader {
  /// Which versions are read.
  enum Versions: Hashable {
    case now
    case known(Int64)
    /// Those of one version, whichever it is.
    case one(Int64)
  }

  /// A flow as it lies in the register.
  struct Flow {
    var version: Int64 = 0
    var ordinal = 0
    var day = Day(number: 0)
    var valueDay = Day(number: 0)
    var currency = ""
    var units: Int64 = 0
    var provider = ""
    var country = ""
    var fields: String?
    var categories: String?
  }

  let database: Database
  let basis: AidBasis

  func each(_ period: AidPeriod, of versions: Versions, _ body: (Flow) throws -> Void) throws {
    let kind = basis.kind.rawValue
    switch versions {
    case .now:
      try run(
        """
        SELECT \(AidFlowReader.columns) FROM aid_flow f WHERE f.basis = ?1 AND f.day BETWEEN ?2 AND ?3
        ORDER BY f.basis, f.day, f.version, f.ordinal
        """, [kind, period.from, period.to], body)
    case .known(let position):
      try past("p.known_from <= ?4 AND p.known_to > ?4", [kind, period.from, period.to, position], body)
    case .one(let version): try past("p.version = ?4", [kind, period.from, period.to, version], body)
    }
  }

  private func past(_ condition: String, _ values: [any Bindable], _ body: (Flow) throws -> Void) throws {
    try run(
      """
      SELECT version, ordinal, day, value_day, currency, units, provider, country, fields, categories FROM (
        SELECT f.version, f.ordinal, f.kind AS basis, \(AidShowing.day) AS day, \(AidShowing.valueDay) AS value_day,
          f.currency, f.units, f.provider, f.country, s.fields, s.categories
        \(AidShowing.flows) AND \(condition))
      WHERE basis = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, version, ordinal
      """, values, body)
  }

  private static let columns = """
    f.version, f.ordinal, f.day, f.value_day, f.currency, f.units, f.provider, f.country, f.fields, f.categories
    """

  private func run(_ sql: String, _ values: [any Bindable], _ body: (Flow) throws -> Void) throws {
    var flow = Flow()
    try database.prepared(sql).each(values) { row in
      flow.version = row.integer()
      flow.ordinal = row.int()
      flow.day = Day(number: row.int())
      flow.valueDay = Day(number: row.int())
      flow.currency = row.text()
      flow.units = row.integer()
      flow.provider = row.text()
      flow.country = row.text()
      flow.fields = row.optionalText()
      flow.categories = row.optionalText()
      try body(flow)
    }
  }
}
