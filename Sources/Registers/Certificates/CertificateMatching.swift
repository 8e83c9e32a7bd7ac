import Domain

/// Which versions of certificates a filter means at a moment, as the tail of an SQL statement.
struct CertificateMatching {
  private var conditions: [String] = []
  private(set) var arguments: [any Bindable] = []

  var sql: String { "FROM certificate c\nWHERE " + conditions.joined(separator: "\n  AND ") }

  init(_ filter: CertificateFilter, at moment: Moment) {
    if let known = moment.known {
      add("c.known_from <= ? AND c.known_to > ?", known, known)
    } else {
      add("c.known_to = \(openEnd)")
    }
    if let printed = filter.printed { add("c.printed = ? COLLATE NOCASE", printed) }
    if let kind = filter.kind { add("c.kind = ?", kind.rawValue) }
    if let holder = filter.holder { add("c.holder = ?", holder) }
    if let province = filter.province {
      add(
        "EXISTS (SELECT 1 FROM certificate_province v WHERE v.version = c.version AND v.name = ?)",
        SearchFold.fold(province))
    }
    if let day = moment.on { add(state: filter.state, on: day) }
  }

  /// The same cases as ``Certificate/state(on:)``, in its order.
  private mutating func add(state: Certificate.State?, on day: Day) {
    let stands = "(c.standing = 'in-force' OR c.standing_day > ?)"
    switch state {
    case nil: add("c.valid_from <= ? AND c.expiry >= ?", day, day)
    case .withdrawn: add("c.standing = 'withdrawn' AND c.standing_day <= ?", day)
    case .notYetValid:
      add("NOT (c.standing = 'withdrawn' AND c.standing_day <= ?) AND c.valid_from > ?", day, day)
    case .expired:
      add(
        "NOT (c.standing = 'withdrawn' AND c.standing_day <= ?) AND c.valid_from <= ? AND c.expiry < ?", day, day, day)
    case .suspended:
      add(
        "c.standing = 'suspended' AND c.standing_day <= ? AND c.valid_from <= ? AND c.expiry >= ?", day, day, day)
    case .inForce: add("\(stands) AND c.valid_from <= ? AND c.expiry >= ?", day, day, day)
    }
  }

  private mutating func add(_ condition: String, _ values: any Bindable...) {
    conditions.append(condition)
    arguments += values
  }
}
