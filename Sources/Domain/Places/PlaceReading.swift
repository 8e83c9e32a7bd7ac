/// One thing a name or code of a place can mean.
public struct PlaceReading: Hashable, Sendable {
  public let unit: AdministrativeUnit
  /// What the unit was on the day asked for; without a day, its latest form.
  public let form: AdministrativeUnit.Form
  public let match: Match

  /// What of the unit agreed with the text.
  public enum Match: Hashable, Sendable, Comparable {
    /// Its name, accents included.
    case name
    /// Its name but for accents.
    case nameWithoutAccents
    /// Another name of it.
    case otherName
    /// A code of it.
    case code
  }
}

extension Gazetteer {
  /// What a text can mean on a day, or at any time: a name with or without accents and word of kind (`tp hcm`), followed by
  /// the units it lies in, if need be (`Tân Lập, Tây Ninh`); or a code with its list or bare.
  ///
  /// More than one reading is an ambiguity for the asker to settle. Where nothing of that name existed on the day, what bore
  /// it on other days is given: see ``AdministrativeUnit/exists(on:)``. Provinces come first, then what still exists.
  public func readings(
    of text: String, on day: Day? = nil, level: UnitKind.Level? = nil
  ) -> [PlaceReading] {
    let parts = text.split(separator: ",").map { Text($0).string }.filter { !$0.isEmpty }
    guard let first = parts.first else { return [] }
    var found = coded(first, on: day) + named(PlaceName(first), on: day)
    if let level { found = found.filter { $0.unit.level == level } }
    for container in parts.dropFirst().map({ PlaceName($0) }) {
      found = found.filter { reading in ancestors(of: reading.unit).contains { matches($0, container) } }
    }
    if let day {
      let existing = found.filter { $0.unit.exists(on: day) }
      if !existing.isEmpty { found = existing }
    }
    return found.sorted { precedence($0) < precedence($1) }
  }

  private func coded(_ text: String, on day: Day?) -> [PlaceReading] {
    units(coded: text).filter { unit in
      guard let day, UnitCode(text) == nil else { return true }
      return unit.codes.contains { $0.code == text.uppercased() && $0.list.isInUse(on: day) }
    }.map { reading($0, .code, on: day) }
  }

  private func named(_ name: PlaceName, on day: Day?) -> [PlaceReading] {
    let whole = units(named: name.key).map { reading($0, match($0, name.key, name.spelling), on: day) }
    if !whole.isEmpty { return accented(whole, name) }

    guard let key = name.bareKey, let spelling = name.bareSpelling else { return [] }
    let bare = accented(units(named: key).map { reading($0, match($0, key, spelling), on: day) }, name)
    let ofKind = bare.filter { reading in reading.unit.forms.contains { name.kinds.contains($0.kind) } }
    return ofKind.isEmpty ? bare : ofKind
  }

  /// Someone who set accents meant them, unless nothing is spelt so.
  private func accented(_ readings: [PlaceReading], _ name: PlaceName) -> [PlaceReading] {
    guard name.isAccented, readings.contains(where: { $0.match == .name }) else { return readings }
    return readings.filter { $0.match != .nameWithoutAccents }
  }

  private func match(_ unit: AdministrativeUnit, _ key: String, _ spelling: String) -> PlaceReading.Match {
    if unit.forms.contains(where: { PlaceName.spelling(of: $0.name) == spelling }) { return .name }
    return unit.forms.contains { PlaceName.key($0.name) == key } ? .nameWithoutAccents : .otherName
  }

  private func matches(_ unit: AdministrativeUnit, _ name: PlaceName) -> Bool {
    let keys = Set([name.key, name.bareKey].compactMap { $0 })
    return (unit.forms.map(\.name) + unit.otherNames).contains { keys.contains(PlaceName.key($0)) }
  }

  private func reading(_ unit: AdministrativeUnit, _ match: PlaceReading.Match, on day: Day?) -> PlaceReading {
    PlaceReading(unit: unit, form: day.map(unit.form) ?? unit.latest, match: match)
  }

  private func precedence(_ reading: PlaceReading) -> (Int, Int, PlaceReading.Match, UnitCode) {
    (reading.unit.level.rawValue, reading.unit.until == nil ? 0 : 1, reading.match, reading.unit.id)
  }
}
