public import Domain

/// What a decision on a dossier rests on besides the dossier itself: the day, the law of the filing day, offices, calendar, places.
/// Nothing here is asked of a clock or a database: the caller says it.
public struct Setting: Sendable {
  public var today: Day
  /// As the law in force on the filing day lays it down; for a draft, the law of today.
  public var procedure: Procedure
  public var offices: OfficeDirectory
  public var calendar: WorkingCalendar
  public var places: Gazetteer
  public var countries: [Named<CountryCode>]
  public var currencies: [Named<Currency>]
  /// What the record holds of the applicant.
  public var holdings: Holdings

  public init(
    today: Day, procedure: Procedure, offices: OfficeDirectory, calendar: WorkingCalendar, places: Gazetteer,
    countries: [Named<CountryCode>], currencies: [Named<Currency>], holdings: Holdings = Holdings()
  ) {
    self.holdings = holdings
    self.today = today
    self.procedure = procedure
    self.offices = offices
    self.calendar = calendar
    self.places = places
    self.countries = countries
    self.currencies = currencies
  }

  /// A code of a reference table with what people call it.
  public struct Named<Code: Sendable>: Sendable {
    public var code: Code
    public var name: Wording

    public init(_ code: Code, _ name: Wording) {
      self.code = code
      self.name = name
    }
  }
}

extension Setting {
  /// An office as people call it; its code where nobody knows it.
  func title(_ office: OfficeName) -> Wording { offices[office]?.title ?? .same(office.text) }

  /// Several offices in one sentence.
  func titles(_ offices: [OfficeName]) -> Wording { Wording.list(offices.map(title)) }

  func title(_ body: Body) -> Wording {
    switch body {
    case .office(let name): title(name)
    case .organisation: Wording(vi: "tổ chức nộp hồ sơ", en: "the applicant", fr: "l’organisation requérante")
    }
  }

  /// The provinces of a day by the codes in use on it, in the order of their names.
  func provinces(on day: Day) -> [(code: UnitCode, unit: AdministrativeUnit)] {
    let list = UnitCode.List.allCases.first { $0 != .iso && $0.isInUse(on: day) } ?? .of2025
    return places.units(.province, on: day).compactMap { unit in
      unit.code(in: list).map { (UnitCode(list, $0), unit) }
    }.sortedByName { $0.unit.form(on: day).name }
  }

  /// A province by the name it bears on a day, as certificates word it; its code where no table knows it.
  func provinceName(_ code: UnitCode, on day: Day) -> String {
    places.unit(code)?.form(on: day).name ?? code.description
  }

  func countryName(_ code: String) -> Wording {
    countries.first { $0.code.code == code }?.name ?? .same(code)
  }
}

extension Wording {
  /// With the colon that introduces a value, as each language sets it.
  var colon: Wording { Wording(vi: "\(vi):", en: "\(en):", fr: "\(fr)\u{00A0}:") }

  /// Several things in one sentence, by semicolons: their names hold commas.
  static func list(_ parts: [Wording]) -> Wording {
    Wording(
      vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "),
      fr: parts.map(\.fr).joined(separator: "\u{00A0}; "))
  }

  static func list(_ parts: [String]) -> Wording { list(parts.map(Wording.same)) }
}

extension Sequence {
  /// In the order of Vietnamese collation.
  func sortedByName(_ name: (Element) -> String) -> [Element] {
    map { (key: CollationKey.key(name($0)), element: $0) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.element)
  }
}
