public import Components
public import Domain

/// Where each page of aid stands.
extension PageAddress {
  public static let provinces = PageAddress("provinces")
  public static let countries = PageAddress("countries")
  public static let fields = PageAddress("fields")
  public static let years = PageAddress("years")
  /// The organisations behind a number of those present.
  public static let present = PageAddress("present")
  /// The projects behind a figure of aid.
  public static let aid = PageAddress("aid")

  /// `provinces/2025-08`: a code means nothing without its list.
  public static func province(_ unit: UnitCode) -> PageAddress {
    PageAddress("provinces", "\(unit.list.rawValue)-\(unit.code)")
  }
  public static func country(_ code: CountryCode) -> PageAddress { PageAddress("countries", code.code.lowercased()) }
  public static func field(_ field: FieldOfWork) -> PageAddress { PageAddress("fields", field.rawValue) }
  /// A DAC category of three digits.
  public static func category(_ code: String) -> PageAddress { PageAddress("fields", code) }
  /// The flows of one project behind a figure.
  public static func aid(of project: RecordNumber) -> PageAddress { PageAddress("aid", project.text) }
}

extension UnitCode {
  /// The code of a province as an address names it.
  public init?(address: some StringProtocol) {
    let parts = address.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let code = UnitCode("\(parts[0])/\(parts[1])"), code.list != .iso, code.code.count == 2
    else { return nil }
    self = code
  }
}

extension AidFilter {
  /// Each question's name in the address.
  public enum Name: String, CaseIterable, Sendable {
    case province, field, country
  }

  /// The questions that narrow a list to this.
  public func narrow(_ page: PageAddress) -> PageAddress {
    var page = page
    if let province { page = page.with(Name.province.rawValue, "\(province.list.rawValue)-\(province.code)") }
    if let code = field?.rawValue ?? category { page = page.with(Name.field.rawValue, code) }
    if let origin { page = page.with(Name.country.rawValue, origin.code) }
    return page
  }

  /// The same, narrowed to a line of a breakdown as well; nil where no filter means that line.
  func adding(_ key: AidKey) -> AidFilter? {
    var filter = self
    switch key {
    case .province(let unit): filter.province = unit
    case .field(let field): filter.field = field
    case .category(let code): filter.category = code
    case .country(let code): filter.origin = code
    case .outside: filter.reach = .outside
    case .year, .currency, .notOnMap, .notLocated, .noField, .noCategory, .noCountry, .noCurrency: return nil
    }
    return filter
  }

  /// Whether it narrows anything to a place, field or country.
  var isWide: Bool { province == nil && field == nil && category == nil && origin == nil }
}
