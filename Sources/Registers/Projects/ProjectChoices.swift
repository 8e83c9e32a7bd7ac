import Domain

/// What a reader may narrow a list of projects to, with names: the values that projects have, the commonest first.
public struct ProjectChoices: Sendable {
  public var countries: [FacetValue]
  public var sectors: [FacetValue]
  public var sources: [FacetValue]
  public var names: Names

  public init(countries: [FacetValue], sectors: [FacetValue], sources: [FacetValue], names: Names) {
    self.countries = countries
    self.sectors = sectors
    self.sources = sources
    self.names = names
  }

  /// Some countries of a project by name, the one asked for before others, and how many more there are.
  func countryNames(_ codes: [String], first: CountryCode, _ language: Language) -> String {
    let ordered = codes.contains(first.code) ? [first.code] + codes.filter { $0 != first.code } : codes
    let shown = ordered.prefix(3).map { names.country($0)[language] }.joined(separator: ", ")
    return codes.count > 3 ? "\(shown) +\(codes.count - 3)" : shown
  }
}

extension Reading {
  /// Cost: the values of three facets, a row each.
  public func projectChoices(_ names: Names) throws -> ProjectChoices {
    ProjectChoices(
      countries: try values(of: .country, limit: 250), sectors: try values(of: .sector, limit: 100),
      sources: try values(of: .source, limit: 100), names: names)
  }
}
