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
  /// Four words a total: kind, currency, flows, units.
  static func totals(column: UnsafeBufferPointer<UInt8>) -> [FlowTotal] {
    column.parts().map { part in
      var rest = part
      let (kind, currency) = (rest.takeNumber(), String(decoding: rest.takeWord(), as: UTF8.self))
      let (flows, units) = (rest.takeNumber(), rest.takeNumber())
      return FlowTotal(
        kind: Transaction.Kind(rawValue: Int(kind)), currency: Currency(currency), sum: Sum(units: units),
        flows: Int(flows))
    }
  }

  /// From the columns kind, currency, flows, high, low.
  init(_ row: inout Columns) {
    self.init(kind: Transaction.Kind(rawValue: row.int()), currency: row.currency(), sum: .zero, flows: row.int())
    sum = Sum(high: row.integer(), low: row.integer())
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// What stands before the next space, which is passed over.
  fileprivate mutating func takeWord() -> Self {
    let word = self[..<(firstIndex(of: 0x20) ?? endIndex)]
    self = self[word.endIndex...].dropFirst()
    return word
  }

  fileprivate mutating func takeNumber() -> Int128 {
    var word = takeWord()
    let negative = word.first == UInt8(ascii: "-")
    if negative { word = word.dropFirst() }
    // Nearly all fit a machine's word, in which division and multiplication are ten times as fast.
    if word.count < 18 {
      let value = word.reduce(into: Int64(0)) { $0 = $0 * 10 + Int64($1 - 0x30) }
      return Int128(negative ? -value : value)
    }
    let value = word.reduce(into: Int128(0)) { $0 = $0 * 10 + Int128($1 - 0x30) }
    return negative ? -value : value
  }
}

extension Sum {
  /// The limbs SQLite stores: 2³² times `high`, and `low` below 2³². A sum of 10²⁴ units still fits.
  var high: Int64 { Int64(truncatingIfNeeded: units >> 32) }
  var low: Int64 { Int64(truncatingIfNeeded: units & 0xFFFF_FFFF) }
}
