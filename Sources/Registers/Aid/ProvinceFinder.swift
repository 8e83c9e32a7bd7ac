import Domain

/// Finds the provinces that places are in, and what stands for a province on either map.
struct ProvinceFinder: Sendable {
  /// In the order of their codes; a province is known by its place here, from 1.
  let provinces: [AdministrativeUnit]

  let gazetteer: Gazetteer
  private let places: [UnitCode: Int]
  private let counterparts: [ProvinceMap: [Int]]
  /// The days on which a unit begins, or the day after one ends: between them a name means the same.
  private let turns: [Day]

  /// Stands for a merged province on the map of before its merger.
  static let notOnMap = 255

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    provinces = gazetteer.units.filter { $0.level == .province }
    precondition(provinces.count < ProvinceFinder.notOnMap, "a place is a byte")
    let places = Dictionary(uniqueKeysWithValues: zip(provinces.map(\.id), 1...))
    self.places = places
    let all = provinces
    counterparts = Dictionary(
      uniqueKeysWithValues: ProvinceMap.allCases.map { map in
        let stands = all.map { unit -> Int in
          let found = gazetteer.counterparts(of: unit, on: map.day).compactMap { places[$0.id] }
          return found.count == 1 ? found[0] : ProvinceFinder.notOnMap
        }
        return (map, [0] + stands)
      })
    turns = Set(gazetteer.units.flatMap { unit in [unit.from] + (unit.until.map { [$0 + 1] } ?? []) }).sorted()
  }

  /// What stands on a map for each province, in their order; at 0 what is not located.
  func standing(on map: ProvinceMap) -> [Int] { counterparts[map] ?? [] }

  /// The places a filter by province means; nil where no such province is known.
  func places(of code: UnitCode) -> [Int]? {
    guard let unit = gazetteer.unit(code), let place = places[unit.id] else { return nil }
    let map: ProvinceMap = unit.exists(on: ProvinceMap.of34.day) ? .of34 : .of63
    guard unit.exists(on: map.day) else { return [place] }
    return standing(on: map).indices.filter { standing(on: map)[$0] == place }
  }

  /// What a place on a map is in a breakdown.
  func key(of standing: Int) -> AidKey {
    switch standing {
    case 0: .notLocated
    case ProvinceFinder.notOnMap: .notOnMap
    case let place: .province(provinces[place - 1].id)
    }
  }

  /// A number that is the same for days on which all names mean the same.
  func era(of day: Day?) -> Int {
    guard let day else { return -1 }
    return turns.count { $0 <= day }
  }

  /// The provinces that places are in on a day, each once and in order; places that cannot be found are left out.
  func provinces(of places: [[PlaceReference]], on day: Day?) -> [Int] {
    Set(places.compactMap { references in references.lazy.compactMap { province(of: $0, on: day) }.first }).sorted()
  }

  private func province(of reference: PlaceReference, on day: Day?) -> Int? {
    switch reference {
    case .code(let code): return gazetteer.unit(code).flatMap(province)
    case .iso(let code): return only(gazetteer.readings(of: code, on: day))
    case .name(let name):
      if let found = province(named: name, on: day) { return found }
      guard let comma = name.lastIndex(of: ",") else { return nil }
      return province(named: name[name.index(after: comma)...], on: day)
    }
  }

  /// The province of a name, or the one in which all units of that name lie; nil where the name leaves it open.
  func province(named name: some StringProtocol, on day: Day?) -> Int? {
    let readings = gazetteer.readings(of: String(name), on: day)
    return only(readings.filter { $0.unit.level == .province }) ?? only(readings)
  }

  private func only(_ readings: [PlaceReading]) -> Int? {
    let found = Set(readings.map { province($0.unit) })
    return found.count == 1 ? found.first ?? nil : nil
  }

  private func province(_ unit: AdministrativeUnit) -> Int? {
    if let place = places[unit.id] { return place }
    return gazetteer.ancestors(of: unit).lazy.compactMap { places[$0.id] }.first
  }
}
