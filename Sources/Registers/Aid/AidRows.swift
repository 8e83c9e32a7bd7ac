import Domain

/// The rows of a breakdown as they grow.
struct AidRows {
  private let dimension: AidDimension
  private let finder: ProvinceFinder
  private let standing: [Int]
  private var rows: [AidAdding] = []
  /// The place of a code among the rows; -1 where it has none yet.
  private var slots: [Int32]
  private var codes: [Int] = []

  private static let outside = 256

  init(_ dimension: AidDimension, _ finder: ProvinceFinder) {
    self.dimension = dimension
    self.finder = finder
    let count: Int
    switch dimension {
    case .year: (count, standing) = (10_000, [])
    case .province(let map): (count, standing) = (AidRows.outside + 1, finder.standing(on: map))
    case .field, .category, .origin, .currency: (count, standing) = (0x8000, [])
    }
    slots = Array(repeating: -1, count: count)
  }

  /// Years without flows are rows too, as long as a table of them can be read.
  mutating func open(_ years: ClosedRange<Int>) {
    guard years.count <= 60 else { return }
    for year in years { _ = slot(year) }
  }

  mutating func add(_ cell: AidCell, _ year: Int) {
    let code: Int
    switch dimension {
    case .year: code = year
    case .province: code = cell.key.isOutside ? AidRows.outside : standing[cell.key.place]
    case .field: code = cell.key.field
    case .category: code = cell.key.category
    case .origin: code = cell.key.origin
    case .currency: code = cell.key.currency
    }
    rows[slot(code)].add(cell)
  }

  private mutating func slot(_ code: Int) -> Int {
    if slots[code] >= 0 { return Int(slots[code]) }
    slots[code] = Int32(rows.count)
    rows.append(AidAdding())
    codes.append(code)
    return rows.count - 1
  }

  var breakdown: AidBreakdown {
    let sorted = zip(codes, rows).map { (key: key($0), amount: $1.sum) }.sorted { a, b in
      let (first, second) = (a.key.isRest ? 1 : 0, b.key.isRest ? 1 : 0)
      if first != second { return first < second }
      if dimension != .year, a.amount.sum != b.amount.sum, first == 0 { return a.amount.sum > b.amount.sum }
      return a.key.code < b.key.code
    }
    return AidBreakdown(
      rows: sorted.map { AidBreakdown.Row(key: $0.key, amount: $0.amount) },
      whole: sorted.reduce(into: .zero) { $0 += $1.amount })
  }

  private func key(_ code: Int) -> AidKey {
    switch dimension {
    case .year: .year(code)
    case .province: code == AidRows.outside ? .outside : finder.key(of: code)
    case .field: AidCode.field(code: code).map { .field($0) } ?? .noField
    case .category: AidCode.category(code: code).map { .category($0) } ?? .noCategory
    case .origin: AidCode.country(code: code).map { .country($0) } ?? .noCountry
    case .currency: AidCode.currency(code: code).map { .currency($0) } ?? .noCurrency
    }
  }
}
