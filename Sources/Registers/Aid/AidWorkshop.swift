import Domain
import GRDB

/// What does not change while registers go on, worked out once: the shares of versions, the places of words, weights.
struct AidWorkshop {
  let finder: ProvinceFinder
  private var shares: [Int64: ProjectShares] = [:]
  private var patterns: [Pattern: ProjectShares] = [:]
  private var weights: [String: CodedWeights] = [:]
  private var places: [PlacesOnDay: [Int]] = [:]

  init(_ finder: ProvinceFinder) { self.finder = finder }

  private struct Pattern: Hashable {
    var reporter, countries, places, fields, categories: String
    var start: Day?
  }

  private struct PlacesOnDay: Hashable {
    var places: String
    var era: Int
  }

  /// The shares of a version. Cost: one row the first time.
  mutating func shares(of version: Int64, in database: Database) throws -> ProjectShares {
    if let known = shares[version] { return known }
    var pattern = Pattern(reporter: "", countries: "", places: "", fields: "", categories: "")
    try database.prepared(
      "SELECT reporter, starts, countries, places, fields, categories FROM aid_share WHERE version = ?"
    ).each(version) { row in
      pattern.reporter = row.text()
      pattern.start = row.day()
      pattern.countries = row.text()
      pattern.places = row.text()
      pattern.fields = row.text()
      pattern.categories = row.text()
    }
    let found = patterns[pattern] ?? read(pattern)
    patterns[pattern] = found
    shares[version] = found
    return found
  }

  private mutating func read(_ pattern: Pattern) -> ProjectShares {
    let countries = Weights(column: pattern.countries).parts
    let weight = { (value: String) in countries.first { $0.value == value }?.weight ?? 0 }
    return ProjectShares(
      reporter: pattern.reporter, vietNam: weight("VN"), elsewhere: weight(""), placesColumn: pattern.places,
      places: pattern.start.map { provinces(pattern.places, on: $0) }, fields: fields(pattern.fields),
      categories: categories(pattern.categories))
  }

  /// The provinces of a project: by the names of its first day, else of the day of the flow.
  mutating func places(of shares: ProjectShares, on day: Day) -> [Int] {
    shares.places ?? provinces(shares.placesColumn, on: day)
  }

  private mutating func provinces(_ column: String, on day: Day) -> [Int] {
    let key = PlacesOnDay(places: column, era: finder.era(of: day))
    if let known = places[key] { return known }
    let found = finder.provinces(of: PlaceReference.places(column: column), on: day)
    places[key] = found
    return found
  }

  mutating func fields(_ column: String) -> CodedWeights { weights("f" + column) { AidCode.field($0) } }
  mutating func categories(_ column: String) -> CodedWeights { weights("c" + column) { AidCode.category($0) } }

  private mutating func weights(_ key: String, _ code: (String) -> Int) -> CodedWeights {
    if let known = weights[key] { return known }
    let parts = Weights(column: String(key.dropFirst())).parts
    let found = CodedWeights(codes: parts.map { code($0.value) }, weights: parts.map(\.weight))
    weights[key] = found
    return found
  }
}

/// Weights of coded values; nothing named is one part of its own.
struct CodedWeights {
  let codes: [Int]
  let weights: [Int64]

  init(codes: [Int], weights: [Int64]) {
    self.codes = codes.isEmpty ? [0] : codes
    self.weights = weights.isEmpty ? [1] : weights
  }

  /// The parts of a whole with their codes, and whether a part is the first.
  func each(of units: Int64, _ body: (_ code: Int, _ part: Int64, _ isFirst: Bool) -> Void) {
    guard weights.count > 1 else { return body(codes[0], units, true) }
    for (index, part) in Division.divide(units, by: weights).enumerated() { body(codes[index], part, index == 0) }
  }
}

/// The shares of one project, ready to divide its flows by. Many projects share one.
final class ProjectShares: Sendable {
  let reporter: String
  let vietNam: Int64
  let elsewhere: Int64
  let placesColumn: String
  /// nil where its names depend on the day of the flow.
  let places: [Int]?
  let fields: CodedWeights
  let categories: CodedWeights

  init(
    reporter: String, vietNam: Int64, elsewhere: Int64, placesColumn: String, places: [Int]?, fields: CodedWeights,
    categories: CodedWeights
  ) {
    self.reporter = reporter
    self.vietNam = vietNam
    self.elsewhere = elsewhere
    self.placesColumn = placesColumn
    self.places = places
    self.fields = fields
    self.categories = categories
  }
}
