public import Domain

/// What a reader may narrow a list of organisations to, with names.
public struct OrganisationChoices: Sendable {
  /// Countries of origin, those of most organisations first, and how many organisations each has.
  public var countries: [(country: CountryCode, organisations: Int)]
  public var names: Names

  public init(countries: [(country: CountryCode, organisations: Int)], names: Names) {
    self.countries = countries
    self.names = names
  }
}

extension Reading {
  /// Cost: an index entry for each organisation that gives its country.
  public func organisationChoices(_ names: Names) throws -> OrganisationChoices {
    var choices = OrganisationChoices(countries: [], names: names)
    let sql = """
      SELECT country, count(*) FROM organisation
      WHERE known_to = \(openEnd) AND country > ''
      GROUP BY country ORDER BY 2 DESC, 1
      """
    try database.prepared(sql).each { row in
      guard let country = CountryCode(row.text()) else { return }
      choices.countries.append((country, row.int()))
    }
    return choices
  }
}
