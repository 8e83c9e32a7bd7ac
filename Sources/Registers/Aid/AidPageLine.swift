import Components
public import Domain

/// One line of a breakdown with its name and the page behind its figure.
struct AidLine {
  var key: AidKey
  var name: Wording
  var page: PageAddress?
  var amount: Quantity
  var apart: [Currency?: Sum]
}

extension AidKey {
  /// Whether it stands for what has no name.
  public var isRest: Bool {
    switch self {
    case .year, .province, .field, .category, .country, .currency: false
    case .notOnMap, .notLocated, .outside, .noField, .noCategory, .noCountry, .noCurrency: true
    }
  }

  /// As files name it.
  public var code: String {
    switch self {
    case .year(let year): String(year)
    case .province(let unit): unit.description
    case .field(let field): field.rawValue
    case .category(let code): code
    case .country(let country): country.code
    case .currency(let currency): currency.code
    case .notOnMap: "not-on-map"
    case .notLocated: "not-located"
    case .outside: "outside"
    case .noField, .noCategory: "no-field"
    case .noCountry: "no-country"
    case .noCurrency: "no-currency"
    }
  }
}

extension AidFacts {
  /// What a line stands for.
  public func name(_ key: AidKey, _ view: AidView) -> Wording {
    switch key {
    case .year(let year): .same(String(year))
    case .province(let unit): provinceName(unit, on: view.map == .of63 ? min(view.day, view.map.day) : view.day)
    case .field(let field): field.wording
    case .category(let code): categoryName(code)
    case .country(let country): countryName(country)
    case .currency(let currency): currencyName(currency)
    case .notOnMap: AidPageWords.notOnMap
    case .notLocated: AidPageWords.notLocated
    case .outside: AidPageWords.outside
    case .noField, .noCategory: AidPageWords.noField
    case .noCountry: AidPageWords.noCountry
    case .noCurrency: AidPageMoneyWords.noCurrency
    }
  }

  /// What a page is narrowed to; nil where it is not.
  func name(_ filter: AidFilter, _ view: AidView) -> Wording? {
    let names = [
      filter.province.map { provinceTitle($0, on: view.day) },
      filter.field?.wording ?? filter.category.map(categoryName), filter.origin.map(countryName),
      filter.reach == .outside ? AidPageWords.outside : nil,
    ].compactMap { $0 }
    guard !names.isEmpty else { return nil }
    let list = { (language: Language) in names.map { $0[language] }.joined(separator: " · ") }
    return Wording(vi: list(.vi), en: list(.en), fr: list(.fr))
  }
}

extension AidBoard {
  /// A breakdown's lines in its order, each with its page: that of the province, country or field; where the board is narrowed
  /// already, or for a year, the projects behind the figure.
  func lines(_ breakdown: AidBreakdown, _ facts: AidFacts) -> [AidLine] {
    breakdown.rows.map { row in
      AidLine(
        key: row.key, name: facts.name(row.key, view), page: row.amount == .zero ? nil : page(row.key),
        amount: Quantity(row.amount.sum),
        apart: row.amount.apart)
    }
  }

  func page(_ key: AidKey) -> PageAddress? {
    if case .year(let year) = key { return filter.narrow(view.of(year: year).of(.aid)) }
    guard filter.isWide else { return filter.adding(key).map { $0.narrow(view.of(.aid)) } }
    switch key {
    case .province(let unit): return view.of(.province(unit))
    case .country(let code): return view.of(.country(code))
    case .field(let field): return view.of(.field(field))
    case .category(let code): return view.of(.category(code))
    case .year, .currency, .notOnMap, .notLocated, .outside, .noField, .noCategory, .noCountry, .noCurrency: return nil
    }
  }
}

extension [AidLine] {
  /// Lines with a name and money, the largest first.
  var named: [AidLine] { filter { !$0.key.isRest && $0.amount != .zero }.sorted { $0.amount > $1.amount } }

  /// What has no name.
  var rest: [AidLine] { filter { $0.key.isRest && $0.amount != .zero } }

  /// The largest, those after `limit` as one line that leads to the list of all, then what has no name; the same whole.
  func shown(limit: Int, list: PageAddress, others words: (Int) -> Wording) -> [AidLine] {
    let all = named
    guard all.count > limit + 1 else { return all + rest }
    var others = AidLine(
      key: .notLocated, name: words(all.count - limit), page: list, amount: .zero, apart: [:])
    others.amount = all[limit...].reduce(.zero) { $0 + $1.amount }
    return all[..<limit] + [others] + rest
  }
}
