import Components
import Domain

/// What a reader may narrow a list of projects to, with names: the values that projects have, the commonest first.
///
/// Made once for each state of the registers and drawn on every list: the words of the choices are set here, not there.
public struct ProjectChoices: Sendable {
  public let countries: [FacetValue]
  public let sectors: [FacetValue]
  public let sources: [FacetValue]
  public let names: Names
  private let worded: [Language: Worded]

  public init(countries: [FacetValue], sectors: [FacetValue], sources: [FacetValue], names: Names) {
    self.countries = countries
    self.sectors = sectors
    self.sources = sources
    self.names = names
    worded = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        func choices(_ values: [FacetValue], _ name: (String) -> Wording) -> [FormField.Choice] {
          let numerals = Numerals(language)
          return [.init("", Phrase(ProjectsWords.any))]
            + values.map { .init($0.value, Phrase("\(name($0.value)[language]) (\(numerals.integer($0.projects)))")) }
        }
        let worded = Worded(
          countries: choices(countries) { names.country($0) }, sectors: choices(sectors) { names.category($0) },
          sources: choices(sources) { .same($0) })
        return (language, worded)
      })
  }

  /// The choices of the three fields as a reader of one language sees them, “all” first.
  struct Worded {
    var countries: [FormField.Choice] = []
    var sectors: [FormField.Choice] = []
    var sources: [FormField.Choice] = []
  }

  func worded(_ language: Language) -> Worded { worded[language] ?? Worded() }

  /// Some countries of a project by name, the one asked for before others, and how many more there are.
  func countryNames(_ codes: [String], first: CountryCode, _ language: Language) -> String {
    let ordered = codes.contains(first.code) ? [first.code] + codes.filter { $0 != first.code } : codes
    let shown = ordered.prefix(3).map { names.country($0)[language] }.joined(separator: ", ")
    return codes.count > 3 ? "\(shown) +\(codes.count - 3)" : shown
  }
}

extension Reading {
  /// The sixty commonest values of each of three facets: a longer list is no help on a phone, and stands on every page.
  public func projectChoices(_ names: Names) throws -> ProjectChoices {
    let most = 60
    return ProjectChoices(
      countries: try values(of: .country, limit: most), sectors: try values(of: .sector, limit: most),
      sources: try values(of: .source, limit: most), names: names)
  }
}
