import Components
public import Domain

/// Provinces as certificates name them, with what they are on a day beside a name that means no province any more.
public struct PlaceToday: Sendable {
  let finder: ProvinceFinder
  private var gazetteer: Gazetteer { finder.gazetteer }

  /// By the provinces of both maps. Cost: an index of some hundred names.
  public init(_ places: Gazetteer) { finder = ProvinceFinder(places) }

  /// The province that an address asks for: by its code, or by its name, of which one that stands on the day goes before one that
  /// stood before the mergers; nil where there is none.
  public func province(asked text: String, on day: Day) -> UnitCode? {
    if let code = UnitCode(address: text) {
      return gazetteer.unit(code).flatMap { $0.level == .province ? $0.id : nil }
    }
    let place = finder.province(named: text, on: day) ?? finder.province(named: text, on: ProvinceMap.of63.day)
    return place.map { finder.provinces[$0 - 1].id }
  }

  /// The province with which an address ends, as certificates word the seat of an office; nil where it ends with none.
  public func province(atEndOf address: String, on day: Day) -> UnitCode? {
    let last = address.split(separator: ",").last.map { Text($0).string } ?? ""
    return province(asked: last, on: day)
  }

  /// A province by its name; one that is no more with where it went.
  public func words(_ code: UnitCode) -> Wording {
    guard let unit = gazetteer.unit(code) else { return .same(code.description) }
    guard unit.until != nil, let now = gazetteer.counterparts(of: unit, on: ProvinceMap.of34.day).first else {
      return .same(unit.latest.name)
    }
    return PlaceTodayWords.former(unit.latest.name, now.latest.name)
  }

  /// What a name of the day of issue stands for on another day; nil where it goes by the same name still, or cannot be found.
  func now(_ name: String, issued: Day, on day: Day) -> AdministrativeUnit? {
    guard let place = finder.province(named: name, on: issued) else { return nil }
    let unit = finder.provinces[place - 1]
    guard !unit.exists(on: day) else { return nil }
    let standing = gazetteer.counterparts(of: unit, on: day)
    guard standing.count == 1, standing[0].form(on: day).name != unit.latest.name else { return nil }
    return standing[0]
  }

  /// The names that mean a province of either map.
  func names(_ names: [String], issued: Day, in province: UnitCode) -> [String] {
    let places = finder.places(of: province) ?? []
    return names.filter { name in finder.province(named: name, on: issued).map(places.contains) ?? false }
  }

  /// The names as they stand on the certificate, each with what it is now in brackets, where that is another unit.
  func phrase(_ names: [String], issued: Day, on day: Day, _ language: Language) -> Phrase {
    names.enumerated().reduce(Phrase("")) { phrase, next in
      var words = Phrase.said(next.element, in: "vi", for: language)
      if let unit = now(next.element, issued: issued, on: day) {
        words =
          words + " (" + Phrase(PlaceTodayWords.now) + " "
          + .link(unit.form(on: day).name, to: PageAddress.province(unit.id)) + ")"
      }
      return next.offset == 0 ? words : phrase + ", " + words
    }
  }
}

enum PlaceTodayWords {
  static let now = Wording(vi: "nay là", en: "now", fr: "aujourd’hui")

  static func former(_ name: String, _ now: String) -> Wording {
    Wording(
      vi: "\(name) (cũ, nay thuộc \(now))", en: "\(name) (former, now in \(now))",
      fr: "\(name) (ancienne, aujourd’hui dans \(now))")
  }
}
