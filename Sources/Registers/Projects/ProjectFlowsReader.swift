import Domain
import GRDB

/// Reads the flows of one version of a project: those of one page in full, and all of them by year, kind and currency.
struct ProjectFlowsReader {
  let reading: Reading
  let moment: Moment

  private struct Cell: Hashable {
    var year: Int?
    var kind: Int
    var currency: String
  }

  func read(into detail: inout ProjectDetail, limit: Int, skipping offset: Int) throws {
    let until = moment.on?.number ?? .max
    try readYears(into: &detail, until: until)
    var names: [String: Narratives] = [:]
    let sql = """
      SELECT kind, day, amount, units, currency, value_day, provider, receiver, reference, description, country
      FROM project_flow WHERE version = ? AND (? = \(openEnd) OR day <= ?) ORDER BY ordinal LIMIT ? OFFSET ?
      """
    try reading.database.prepared(sql).each(detail.row.act, until, until, limit, offset) { row in
      let (kind, day, money) = (Transaction.Kind(rawValue: row.int()), row.day(), row.money())
      detail.flows.append(
        ProjectDetail.Flow(
          kind: kind, date: day, value: money, provider: try party(row.text(), &names),
          receiver: try party(row.text(), &names), reference: row.text(), description: row.narratives(),
          country: CountryCode(row.text())))
    }
  }

  private func readYears(into detail: inout ProjectDetail, until: Int) throws {
    var cells: [Cell: FlowTotal] = [:]
    let sql = """
      SELECT kind, currency, day, units FROM project_flow WHERE version = ? AND (? = \(openEnd) OR day <= ?)
      """
    try reading.database.prepared(sql).each(detail.row.act, until, until) { row in
      let (kind, currency, day, units) = (row.int(), row.text(), row.day(), row.integer())
      let empty = FlowTotal(
        kind: Transaction.Kind(rawValue: kind), currency: Currency(currency), sum: .zero, flows: 0)
      cells[Cell(year: day?.year, kind: kind, currency: currency), default: empty].add(units)
      detail.flowCount += 1
    }
    detail.years = cells.sorted { a, b in
      (a.key.year ?? .max, a.key.kind, a.key.currency) < (b.key.year ?? .max, b.key.kind, b.key.currency)
    }.map { YearTotal(year: $0.key.year, total: $0.value) }
  }

  private func party(_ text: String, _ names: inout [String: Narratives]) throws -> ProjectDetail.Party? {
    guard let number = RecordNumber(text) else { return nil }
    let name = try names[text] ?? reading.name(of: number, known: moment.known)
    names[text] = name
    return ProjectDetail.Party(number: number, name: name)
  }
}

extension FlowTotal {
  fileprivate mutating func add(_ units: Int64) {
    flows += 1
    if currency != nil { sum.units += Int128(units) }
  }
}
