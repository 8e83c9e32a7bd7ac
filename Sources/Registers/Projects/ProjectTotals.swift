public import Domain

/// The exact sum of the flows of one kind in one currency. Nothing is converted; what names no currency is counted, never added.
public struct FlowTotal: Hashable, Sendable {
  /// nil where the author gave no kind.
  public var kind: Transaction.Kind?
  /// nil where the authors named none: ``sum`` is then zero.
  public var currency: Currency?
  public var sum: Sum
  /// How many flows.
  public var flows: Int
}

/// The flows of one project summed by kind and currency.
struct ProjectTotals {
  struct Line {
    var kind: Int
    var currency: String
    var flows: Int
    var sum: Sum
  }

  private(set) var lines: [Line] = []

  init(_ transactions: [Transaction]) {
    for transaction in transactions {
      let (kind, currency) = (transaction.kind?.rawValue ?? 0, transaction.value.currency?.code ?? "")
      let units = currency.isEmpty ? 0 : transaction.value.amount.units
      if let index = lines.firstIndex(where: { $0.kind == kind && $0.currency == currency }) {
        lines[index].flows += 1
        lines[index].sum.units += Int128(units)
      } else {
        lines.append(Line(kind: kind, currency: currency, flows: 1, sum: Sum(units)))
      }
    }
    lines.sort { ($0.kind, $0.currency) < ($1.kind, $1.currency) }
  }

  /// The totals as one column of the project's row, for lists: kind, currency, flows and units of each.
  var column: String {
    ListColumn.column(lines.map { "\($0.kind) \($0.currency) \($0.flows) \($0.sum.units)" })
  }
}

extension FlowTotal {
  static func totals(column: String) -> [FlowTotal] {
    ListColumn.texts(column).map { text in
      let parts = text.split(separator: " ", omittingEmptySubsequences: false)
      return FlowTotal(
        kind: Transaction.Kind(rawValue: Int(parts[0]) ?? 0), currency: Currency(parts[1]),
        sum: Sum(units: Int128(parts[3]) ?? 0), flows: Int(parts[2]) ?? 0)
    }
  }

  /// From the columns kind, currency, flows, high, low.
  init(_ row: inout Columns) {
    self.init(kind: Transaction.Kind(rawValue: row.int()), currency: row.currency(), sum: .zero, flows: row.int())
    sum = Sum(high: row.integer(), low: row.integer())
  }
}

extension Sum {
  /// The limbs SQLite stores: 2³² times `high`, and `low` below 2³². A sum of 10²⁴ units still fits.
  var high: Int64 { Int64(truncatingIfNeeded: units >> 32) }
  var low: Int64 { Int64(truncatingIfNeeded: units & 0xFFFF_FFFF) }
}
