import Domain

/// Which cells a filter means.
struct AidMatching {
  private let reach: AidReach
  private let places: [Bool]?
  private let field: Int?
  private let category: Int?
  private let origin: Int?

  init(_ filter: AidFilter, _ finder: ProvinceFinder) {
    reach = filter.reach
    places = filter.province.map { code in
      var places = Array(repeating: false, count: 256)
      for place in finder.places(of: code) ?? [] where place > 0 { places[place] = true }
      return places
    }
    field = filter.field.map { AidCode.field($0.rawValue) }
    category =
      filter.field == nil ? filter.category.map { AidCode.category($0) == 0 ? -1 : AidCode.category($0) } : nil
    origin = filter.origin.map { AidCode.letters($0.code) }
  }

  /// Cells told apart by category are asked only where the question is about categories.
  static func asksByCategory(_ filter: AidFilter, _ dimension: AidDimension? = nil) -> Bool {
    filter.field == nil && (filter.category != nil || dimension == .category)
  }

  /// What has to be told apart for this filter, and for a breakdown.
  func parts(for dimension: AidDimension? = nil) -> AidCellKey.Parts {
    var parts: AidCellKey.Parts = []
    if places != nil { parts.insert(.place) }
    if field != nil { parts.insert(.field) }
    if category != nil { parts.insert(.category) }
    if origin != nil { parts.insert(.origin) }
    switch dimension {
    case .province: parts.insert(.place)
    case .field: parts.insert(.field)
    case .category: parts.insert(.category)
    case .origin: parts.insert(.origin)
    case .year, .currency, nil: break
    }
    return parts
  }

  /// Whether a flow may be in part within the filter only, so that flows cannot be counted.
  var divides: Bool { places != nil || field != nil || category != nil }

  func holds(_ key: AidCellKey) -> Bool {
    switch reach {
    case .vietNam: if key.isOutside { return false }
    case .outside: if !key.isOutside { return false }
    case .everywhere: break
    }
    if let places, !places[key.place] { return false }
    if let field, key.field != field { return false }
    if let category, key.category != category { return false }
    if let origin, key.origin != origin { return false }
    return true
  }

  /// How many flows a cell counts.
  func flows(of cell: AidCell) -> Int {
    switch reach {
    case .vietNam, .outside: Int(cell.flows)
    case .everywhere: Int(cell.flows - cell.told)
    }
  }
}

/// Units added up: those that were converted, and those that stay apart, by the code of their currency.
struct AidAdding {
  private(set) var units: Int128 = 0
  private(set) var apart: [Int: Int128] = [:]
  private(set) var isEmpty = true

  mutating func add(_ cell: AidCell) { add(cell.units, cell.key) }

  mutating func add(_ more: Int128, _ key: AidCellKey) {
    isEmpty = false
    if key.isApart {
      apart[key.currency, default: 0] += more
    } else {
      units += more
    }
  }

  var sum: AidSum {
    AidSum(
      sum: Sum(units: units),
      apart: Dictionary(uniqueKeysWithValues: apart.map { (AidCode.currency(code: $0), Sum(units: $1)) }))
  }
}
