import Domain
import GRDB

/// Adds versions of projects to the kept counts and sums of every value of every facet, or takes them away.
///
/// The cells are added up in memory, a bounded number at a time, and written once each: half the time of one large GROUP BY.
final class FacetSums {
  private let database: Database
  private let sign: Int
  private var values: [Value: Int] = [:]
  private var kinds: [Kind: Int] = [:]
  private var counts: [Int: Int] = [:]
  private var cells: [Cell: Total] = [:]
  private static let mostCells = 40_000

  private struct Value: Hashable {
    var facet: Int
    var value: String
  }

  private struct Kind: Hashable {
    var kind: Int
    var currency: String
  }

  private struct Cell: Hashable {
    var value: Int
    var kind: Int
  }

  private struct Total {
    var flows = 0
    var sum = Sum.zero

    mutating func add(_ other: Total) {
      flows += other.flows
      sum = sum + other.sum
    }
  }

  private init(_ database: Database, sign: Int) {
    self.database = database
    self.sign = sign
  }

  /// `versions` is a condition on `project p`, with the position as its first place.
  static func add(_ versions: String, at position: Int64, in database: Database) throws {
    try FacetSums(database, sign: 1).take(versions, position)
  }

  static func subtract(_ versions: String, at position: Int64, in database: Database) throws {
    try FacetSums(database, sign: -1).take(versions, position)
  }

  private func take(_ versions: String, _ position: Int64) throws {
    let totals = try database.prepared("SELECT kind, currency, flows, high, low FROM project_total WHERE version = ?")
    let facets = try database.prepared("SELECT facet, value FROM project_facet WHERE version = ?")
    try database.prepared("SELECT p.version FROM project p WHERE \(versions)").each(position) { row in
      try take(row.integer(), totals, facets)
      if cells.count > FacetSums.mostCells { try write() }
    }
    try write()
  }

  private func take(_ version: Int64, _ totals: Prepared, _ facets: Prepared) throws {
    var lines: [(kind: Int, total: Total)] = []
    try totals.each(version) { row in
      let kind = number(Kind(kind: row.int(), currency: row.text()))
      lines.append((kind, Total(flows: row.int(), sum: Sum(high: row.integer(), low: row.integer()))))
    }
    try facets.each(version) { row in
      let value = number(Value(facet: row.int(), value: row.text()))
      counts[value, default: 0] += 1
      for line in lines {
        cells[Cell(value: value, kind: line.kind), default: Total()].add(line.total)
      }
    }
  }

  private func number(_ value: Value) -> Int {
    if let number = values[value] { return number }
    values[value] = values.count
    return values.count - 1
  }

  private func number(_ kind: Kind) -> Int {
    if let number = kinds[kind] { return number }
    kinds[kind] = kinds.count
    return kinds.count - 1
  }

  /// Writes the cells in the order of their table's key, and forgets them.
  private func write() throws {
    let kinds = kinds.sorted { $0.value < $1.value }.map(\.key)
    let order = values.sorted { ($0.key.facet, $0.key.value) < ($1.key.facet, $1.key.value) }
    let byValue = Dictionary(grouping: cells, by: \.key.value)
    let count = try database.prepared(FacetSums.count)
    let total = try database.prepared(FacetSums.total)
    for (value, number) in order {
      if let projects = counts[number] { try count.run(value.facet, value.value, sign * projects) }
      for (cell, sums) in (byValue[number] ?? []).sorted(by: { $0.key.kind < $1.key.kind }) {
        let sum = sign > 0 ? sums.sum : Sum.zero - sums.sum
        try total.run(
          value.facet, value.value, kinds[cell.kind].kind, kinds[cell.kind].currency, sign * sums.flows, sum.high,
          sum.low)
      }
    }
    values.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  private static let count = """
    INSERT INTO facet_count (facet, value, projects) VALUES (?, ?, ?)
    ON CONFLICT (facet, value) DO UPDATE SET projects = projects + excluded.projects
    """

  /// Adds limb by limb and carries, so that a sum has one form only.
  private static let total = """
    INSERT INTO facet_total (facet, value, kind, currency, flows, high, low) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (facet, value, kind, currency) DO UPDATE SET
      flows = flows + excluded.flows,
      high = high + excluded.high + ((low + excluded.low) >> 32),
      low = (low + excluded.low) & 4294967295
    """
}
