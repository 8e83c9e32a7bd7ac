public import Domain

/// Names of countries and territories, and the continent aid statistics count them under (`Words/countries.csv`).
///
/// The table is read once, when first asked for.
public enum Countries {
  /// The name of a country; its code where the table has no such country.
  public static func name(_ code: CountryCode) -> Wording { entries[code]?.name ?? .same(code.code) }

  /// The same for a code as written; what is no code is its own name.
  public static func name(_ code: String) -> Wording { CountryCode(code).map(name) ?? .same(code) }

  /// Whether the table has such a country.
  public static func isKnown(_ code: CountryCode) -> Bool { entries[code] != nil }

  /// nil where the table has no such country.
  public static func continent(of code: CountryCode) -> Continent? { entries[code]?.continent }

  /// All countries of the table, in the order of their codes.
  public static let all: [CountryCode] = entries.keys.sorted()

  private struct Entry {
    let name: Wording
    let continent: Continent
  }

  private static let entries: [CountryCode: Entry] = {
    let table = Table("Words/countries.csv")
    let (code, continent, words) = (table.column("code"), table.column("continent"), WordingColumns(of: table))
    var entries: [CountryCode: Entry] = [:]
    for row in table.rows {
      guard let country = CountryCode(row[code]), let continent = Continent(rawValue: row[continent]) else {
        fatalError("Reference: countries, \(row)")
      }
      entries[country] = Entry(name: words.wording(row), continent: continent)
    }
    return entries
  }()
}
