import Domain

/// One value of a facet and how many current projects have it.
public struct FacetValue: Hashable, Sendable {
  public var value: String
  public var projects: Int
}

extension Reading {
  /// The values of a facet that most current projects have, for a filter panel. Cost: as many rows as asked.
  public func values(of facet: Facet, limit: Int = 300) throws -> [FacetValue] {
    var values: [FacetValue] = []
    let sql = "SELECT value, projects FROM facet_count WHERE facet = ? ORDER BY projects DESC, value LIMIT ?"
    try database.prepared(sql).each(facet.rawValue, limit) { row in
      values.append(FacetValue(value: row.text(), projects: row.int()))
    }
    return values
  }

  /// How many current projects have a value of a facet. Kept by the fold: one row.
  public func count(of facet: Facet, value: String) throws -> Int {
    var count = 0
    try database.prepared("SELECT projects FROM facet_count WHERE facet = ? AND value = ?")
      .each(facet.rawValue, value) { count = $0.int() }
    return count
  }

  /// The sums of all flows of the current projects that have a value of a facet. Kept by the fold: a few rows.
  public func sums(of facet: Facet, value: String) throws -> [FlowTotal] {
    var totals: [FlowTotal] = []
    let sql = """
      SELECT kind, currency, flows, high, low FROM facet_total WHERE facet = ? AND value = ? ORDER BY kind, currency
      """
    try database.prepared(sql).each(facet.rawValue, value) { totals.append(FlowTotal(&$0)) }
    return totals
  }
}
