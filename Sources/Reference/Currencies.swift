public import Domain

/// Names of currencies and the digits of their minor unit (`Words/currencies.csv`, ISO 4217). Read once, when first asked for.
public enum Currencies {
  /// The name of a currency; its code where the table has none such.
  public static func name(_ currency: Currency) -> Wording { entries[currency]?.name ?? .same(currency.code) }

  /// Digits behind the point in which the currency is counted: 0 for đồng and yen, 2 for most; 2 where the table has none such.
  public static func digits(_ currency: Currency) -> Int { entries[currency]?.digits ?? 2 }

  /// Whether the code is in ISO 4217, in use or withdrawn.
  public static func isKnown(_ currency: Currency) -> Bool { entries[currency] != nil }

  /// Currencies in use, in the order of their codes.
  public static let inUse: [Currency] = entries.filter { $0.value.standing == .active }.keys.sorted()

  private struct Entry {
    let name: Wording
    let digits: Int
    let standing: Sectors.Standing
  }

  private static let entries: [Currency: Entry] = {
    let table = Table("Words/currencies.csv")
    let (code, status, digits) = (table.column("code"), table.column("status"), table.column("digits"))
    let words = WordingColumns(of: table)
    var entries: [Currency: Entry] = [:]
    for row in table.rows {
      guard let currency = Currency(row[code]), let digits = Int(row[digits]),
        let standing = Sectors.Standing(rawValue: row[status])
      else { fatalError("Reference: currencies, \(row)") }
      entries[currency] = Entry(name: words.wording(row), digits: digits, standing: standing)
    }
    return entries
  }()
}
