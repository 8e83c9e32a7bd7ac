public import Domain

/// Exchange rates as the tables in `Rates/` have them. Read once, when first asked for.
public enum Rates {
  /// The European Central Bank's daily rates, and the International Monetary Fund's yearly averages where these have none (đồng).
  public static let book = RateBook([europeanCentralBank, monetaryFund])

  /// Units for one euro, each working day of the bank since 2 January 2015.
  public static let europeanCentralBank = table(
    "Rates/ecb-daily.csv", basis: .daily, pivot: .eur,
    name: Wording(
      vi: "Ngân hàng Trung ương châu Âu", en: "European Central Bank", fr: "Banque centrale européenne"))

  /// Averages of the years 1990 to 2024 for one US dollar.
  public static let monetaryFund = table(
    "Rates/imf-yearly.csv", basis: .yearlyAverage, pivot: .usd,
    name: Wording(
      vi: "Quỹ Tiền tệ Quốc tế", en: "International Monetary Fund", fr: "Fonds monétaire international"))

  private static func table(_ file: String, basis: RateTable.Basis, pivot: Currency, name: Wording) -> RateTable {
    let table = Table(file)
    let currencies = table.columns.dropFirst().map { code in
      guard let currency = Currency(code) else { fatalError("Reference: \(file), column \(code)") }
      return currency
    }
    let rows = table.rows.map { row in
      guard let day = Day(iso: row[0]) else { fatalError("Reference: \(file), row \(row[0])") }
      return (start: day, rates: row.dropFirst().map { Rate($0) })
    }
    return RateTable(
      source: RateTable.Source(name: name, citation: table.source.joined(separator: " ")), basis: basis, pivot: pivot,
      currencies: currencies, rows: rows)
  }
}
