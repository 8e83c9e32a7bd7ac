import Domain

/// By which shares the flows of a project are told apart where they do not say it themselves, each list as one column.
struct AidShares {
  /// Weights of Viet Nam (`VN`) and elsewhere (empty).
  let countries: String
  /// What names its places, see ``PlaceReference``.
  let places: String
  let fields: String
  let categories: String

  init(_ project: Project) {
    countries = AidShares.countries(project).column
    places = PlaceReference.column(project.locations)
    let own = AidShares.of(project.sectors)
    fields = own.fields ?? ""
    categories = own.categories ?? ""
  }

  /// The fields of work (vocabulary 99) and the DAC categories (vocabulary 1, else 2) of a list of sectors; nil where it has none.
  static func of(_ sectors: [Sector]) -> (fields: String?, categories: String?) {
    let own = sectors.filter { $0.vocabulary == "99" }.map {
      (FieldOfWork(rawValue: $0.code)?.rawValue ?? "", $0.percentage)
    }
    let vocabulary = sectors.contains { $0.vocabulary == "1" } ? "1" : "2"
    let purposes = sectors.filter { $0.vocabulary == vocabulary }.map { ($0.digits ?? "", $0.percentage) }
    let fields = own.contains { !$0.0.isEmpty } ? Weights(own).column : nil
    return (fields, purposes.isEmpty ? nil : Weights(purposes).column)
  }

  /// Countries and regions share a hundred per cent; regions are asked only where they have shares, or no country is named.
  private static func countries(_ project: Project) -> Weights {
    let countries = project.countries.map { ($0.country == .vietNam ? "VN" : "", $0.percentage) }
    let regions = project.regions.map { ("", $0.percentage) }
    if (countries + regions).contains(where: { $0.1 != nil }) { return Weights(countries + regions) }
    return Weights(equal: project.countries.map(\.country.code)).merging { $0 == "VN" ? "VN" : "" }
  }
}

extension Sector {
  /// The category, where it is three digits.
  fileprivate var digits: String? {
    category.flatMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? $0 : nil }
  }
}

/// How a whole is divided: weights of values, in the order of the values. The empty value is the rest that nobody named.
struct Weights: Equatable {
  private(set) var parts: [(value: String, weight: Int64)]

  static func == (a: Weights, b: Weights) -> Bool { a.column == b.column }

  /// A hundred per cent in ten-thousandths of one.
  private static let whole: Int64 = 1_000_000
  /// Shares that miss the hundred by less than one are taken as rounded.
  private static let rounded: Int64 = 990_000

  /// By percentages. Values without one share equally what the others leave; where nobody gave one, all share equally. What is
  /// left of the hundred is the rest; more than a hundred is scaled down.
  init(_ shares: [(value: String, percentage: Percentage?)]) {
    let known = shares.map { $0.percentage.map { min(max(0, $0.units), 100 * Weights.whole) } }
    let sum = known.reduce(Int64(0)) { $0 + ($1 ?? 0) }
    let open = Int64(known.count { $0 == nil })
    guard sum > 0 else {
      self.init(equal: shares.map(\.value))
      return
    }
    let left = max(0, Weights.whole - sum)
    var weights: [String: Int64] = [:]
    for (share, weight) in zip(shares, known) {
      weights[share.value, default: 0] += weight.map { $0 * max(1, open) } ?? left
    }
    if open == 0, sum < Weights.rounded { weights["", default: 0] += left }
    self.init(weights)
  }

  /// Each value once, all alike.
  init(equal values: [String]) {
    self.init(Dictionary(values.map { ($0, 1) }, uniquingKeysWith: { first, _ in first }))
  }

  private init(_ weights: [String: Int64]) {
    parts = weights.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The weights under other names, added where two become one.
  func merging(_ name: (String) -> String) -> Weights {
    Weights(Dictionary(parts.map { (name($0.value), $0.weight) }, uniquingKeysWith: +))
  }

  var column: String { parts.map { "\($0.value)=\($0.weight)" }.joined(separator: ";") }

  init(column: String) {
    parts = column.split(separator: ";").map { part in
      let name = part.prefix { $0 != "=" }
      return (String(name), Int64(part.dropFirst(name.count + 1)) ?? 0)
    }
  }
}
