import Domain

/// Which versions of certificates a filter means at a moment, as the tail of an SQL statement.
struct CertificateMatching {
  private var conditions: [String] = []
  private(set) var arguments: [any Bindable] = []

  var sql: String { "FROM certificate c\nWHERE " + conditions.joined(separator: "\n  AND ") }

  /// `versions`: those that name the province and field asked for, as a list in JSON; nil where neither is.
  init(_ filter: CertificateFilter, at moment: Moment, versions: String? = nil) {
    if let known = moment.known {
      add("c.known_from <= ? AND c.known_to > ?", known, known)
    } else {
      add("c.known_to = \(openEnd)")
    }
    if let versions { add("c.version IN (SELECT value FROM json_each(?))", versions) }
    if let words = SearchWords(filter.text) { add(words, typed: filter.text ?? "", known: moment.known) }
    if let printed = filter.printed { add("c.printed = ? COLLATE NOCASE", printed) }
    if let kind = filter.kind { add("c.kind = ?", kind.rawValue) }
    if let holder = filter.holder { add("c.holder = ?", holder) }
    if let country = filter.country { add(country, known: moment.known ?? (openEnd - 1)) }
    if let day = filter.expiry.from { add("c.expiry >= ?", day) }
    if let day = filter.expiry.to { add("c.expiry <= ?", day) }
    if let day = filter.decided.from { add("c.standing_day >= ?", day) }
    if let day = filter.decided.to { add("c.standing_day <= ?", day) }
    guard let day = moment.on else { return }
    add(state: filter.state, on: day)
    if filter.withdrawn == .leftOut { add("NOT (c.standing = 'withdrawn' AND c.standing_day <= ?)", day) }
  }

  /// A part of the number, or the holder's name by the words of the search.
  private mutating func add(_ words: SearchWords, typed: String, known: Int64?) {
    let key = SearchFold.fold(String(typed.prefix(SearchWords.longestInput)))
    guard !words.words.isEmpty else { return add("instr(c.printed_key, ?) > 0", key) }
    guard let known else {
      return add(
        """
        (instr(c.printed_key, ?) > 0 OR c.holder IN (
          SELECT o.number FROM organisation_search s JOIN organisation o ON o.id = s.rowid
          WHERE organisation_search MATCH ?))
        """, key, words.match)
    }
    let named = words.words.map { _ in "instr(' ' || w.name || ' ' || w.identifier, ?) > 0" }.joined(separator: " AND ")
    conditions.append(
      """
      (instr(c.printed_key, ?) > 0 OR c.holder IN (
        SELECT o.number FROM organisation o JOIN organisation_words w ON w.id = o.id
        WHERE o.known_from <= ? AND o.known_to > ? AND \(named)))
      """)
    arguments += [key, known, known] + words.words.map { " " + $0 }
  }

  private mutating func add(_ country: CountryCode, known: Int64) {
    add(
      """
      EXISTS (SELECT 1 FROM organisation o
        WHERE o.number = c.holder AND o.country = ? AND o.known_from <= ? AND o.known_to > ?)
      """, country.code, known, known)
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
        """
        ((c.standing = 'suspended' AND c.standing_day <= ?) OR (\(stands) AND \(PausesColumn.covers("\(day.number)"))))
        AND c.valid_from <= ? AND c.expiry >= ?
        """, day, day, day, day)
    case .inForce:
      add(
        "\(stands) AND NOT \(PausesColumn.covers("\(day.number)")) AND c.valid_from <= ? AND c.expiry >= ?", day, day,
        day)
    }
  }

  private mutating func add(_ condition: String, _ values: any Bindable...) {
    conditions.append(condition)
    arguments += values
  }
}
