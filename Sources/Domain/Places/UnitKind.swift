/// What an administrative unit is (loại đơn vị hành chính; Law 72/2025/QH15, art. 1; before 1 July 2025 Law 77/2015/QH13, art. 2).
public enum UnitKind: String, CaseIterable, Sendable, Hashable {
  case province, municipality
  case provincialCity = "provincial-city"
  case urbanDistrict = "urban-district"
  case ruralDistrict = "rural-district"
  case districtTown = "district-town"
  case commune, ward, township
  case specialZone = "special-zone"

  /// The level of government a unit stands on. Districts were abolished on 1 July 2025.
  public enum Level: Int, CaseIterable, Sendable, Hashable, Comparable {
    case province = 1
    case district, commune

    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  public var level: Level {
    switch self {
    case .province, .municipality: .province
    case .provincialCity, .urbanDistrict, .ruralDistrict, .districtTown: .district
    case .commune, .ward, .township, .specialZone: .commune
    }
  }

  public var wording: Wording {
    switch self {
    case .province: Wording(vi: "tỉnh", en: "province", fr: "province")
    case .municipality:
      Wording(vi: "thành phố trực thuộc trung ương", en: "centrally run city", fr: "ville relevant du pouvoir central")
    case .provincialCity: Wording(vi: "thành phố thuộc tỉnh", en: "provincial city", fr: "ville provinciale")
    case .urbanDistrict: Wording(vi: "quận", en: "urban district", fr: "arrondissement")
    case .ruralDistrict: Wording(vi: "huyện", en: "rural district", fr: "district rural")
    case .districtTown: Wording(vi: "thị xã", en: "district-level town", fr: "ville de district")
    case .commune: Wording(vi: "xã", en: "commune", fr: "commune")
    case .ward: Wording(vi: "phường", en: "ward", fr: "quartier")
    case .township: Wording(vi: "thị trấn", en: "township", fr: "bourg")
    case .specialZone: Wording(vi: "đặc khu", en: "special zone", fr: "zone spéciale")
    }
  }

  /// A unit's name with its kind, as each language puts it: `Tỉnh Hà Giang`, `Hà Giang province`, `province de Hà Giang`.
  public func title(of name: String) -> Wording {
    switch self {
    case .province: Wording(vi: "Tỉnh \(name)", en: "\(name) province", fr: "province de \(name)")
    case .municipality: Wording(vi: "Thành phố \(name)", en: "\(name) City", fr: "ville de \(name)")
    case .provincialCity: Wording(vi: "Thành phố \(name)", en: "\(name) city", fr: "ville de \(name)")
    case .urbanDistrict: Wording(vi: "Quận \(name)", en: "\(name) urban district", fr: "arrondissement de \(name)")
    case .ruralDistrict: Wording(vi: "Huyện \(name)", en: "\(name) district", fr: "district de \(name)")
    case .districtTown: Wording(vi: "Thị xã \(name)", en: "\(name) town", fr: "ville de \(name)")
    case .commune: Wording(vi: "Xã \(name)", en: "\(name) commune", fr: "commune de \(name)")
    case .ward: Wording(vi: "Phường \(name)", en: "\(name) ward", fr: "quartier de \(name)")
    case .township: Wording(vi: "Thị trấn \(name)", en: "\(name) township", fr: "bourg de \(name)")
    case .specialZone: Wording(vi: "Đặc khu \(name)", en: "\(name) special zone", fr: "zone spéciale de \(name)")
    }
  }
}
