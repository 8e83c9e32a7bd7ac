import Domain

/// Which versions of organisations a filter means at a moment, as the tail of an SQL statement.
struct OrganisationMatching {
  private var tables = "FROM organisation o"
  private var conditions: [String] = []
  private(set) var arguments: [any Bindable] = []
  private var isRanked = false

  var sql: String { tables + "\nWHERE " + conditions.joined(separator: "\n  AND ") }

  init(_ filter: OrganisationFilter, at moment: Moment) {
    let words = SearchWords(filter.text)
    if let known = moment.known {
      add("o.known_from <= ? AND o.known_to > ?", known, known)
      if let words { addPast(words) }
    } else {
      add("o.known_to = \(openEnd)")
      if let words {
        tables = "FROM organisation_search s JOIN organisation o ON o.id = s.rowid"
        words.words.isEmpty ? add("0") : add("organisation_search MATCH ?", words.match)
        isRanked = true
      }
    }
    if let kind = filter.kind { add("o.kind = ?", kind.rawValue) }
    if let country = filter.country { add("o.country = ?", country.code) }
    if let role = filter.role {
      add(
        "EXISTS (SELECT 1 FROM organisation_role r WHERE r.organisation = o.number AND r.role = ?)", role.rawValue)
    }
  }

  private mutating func addPast(_ words: SearchWords) {
    if words.words.isEmpty { add("0") }
    tables += " JOIN organisation_words w ON w.id = o.id"
    for word in words.words { add("instr(' ' || w.name || ' ' || w.identifier, ?) > 0", " " + word) }
  }

  private mutating func add(_ condition: String, _ values: any Bindable...) {
    conditions.append(condition)
    arguments += values
  }

  func ordering(_ order: OrganisationOrder) -> String {
    switch order {
    case .name: "o.name_key, o.id"
    case .projects: "6 DESC, o.name_key, o.id"
    case .relevance: isRanked ? "bm25(organisation_search, 10, 6), o.name_key, o.id" : "o.name_key, o.id"
    }
  }
}
