/// The administrative units of Viet Nam through time: who existed on a day, what became of whom, and what a name or code may
/// mean (danh mục đơn vị hành chính).
public struct Gazetteer: Sendable {
  /// In the order of their codes.
  public let units: [AdministrativeUnit]
  public let successions: [Succession]

  private let byCode: [UnitCode: [Int]]
  private let byBareCode: [String: [Int]]
  private let byName: [String: [Int]]
  private let after: [UnitCode: [Succession]]
  private let before: [UnitCode: [Succession]]

  /// Cost: one pass over the units; some 2 µs each.
  public init(units: [AdministrativeUnit], successions: [Succession]) {
    self.units = units.sorted { $0.id < $1.id }
    self.successions = successions
    var byCode: [UnitCode: [Int]] = [:]
    var byBareCode: [String: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for (index, unit) in self.units.enumerated() {
      for code in unit.codes { byCode[code, default: []].append(index) }
      for code in Set(unit.codes.map(\.code)) { byBareCode[code, default: []].append(index) }
      for key in Set((unit.forms.map(\.name) + unit.otherNames).map(PlaceName.key)) {
        byName[key, default: []].append(index)
      }
    }
    self.byCode = byCode
    self.byBareCode = byBareCode
    self.byName = byName
    after = Dictionary(grouping: successions, by: \.former)
    before = Dictionary(grouping: successions, by: \.successor)
  }

  /// The unit a code of 2004 or 2025 names; of several units with one ISO code the latest.
  public func unit(_ code: UnitCode) -> AdministrativeUnit? { byCode[code]?.last.map { units[$0] } }

  /// Units of a level that existed on a day, in the order of their codes.
  public func units(_ level: UnitKind.Level, on day: Day) -> [AdministrativeUnit] {
    units.filter { $0.level == level && $0.exists(on: day) }
  }

  /// The units a unit belongs to, nearest first.
  public func ancestors(of unit: AdministrativeUnit) -> [AdministrativeUnit] {
    guard let parent = unit.parent.flatMap({ self.unit($0) }) else { return [] }
    return [parent] + ancestors(of: parent)
  }

  /// What became of a unit when it ended, the main successor first.
  public func successors(of unit: AdministrativeUnit) -> [(unit: AdministrativeUnit, succession: Succession)] {
    (after[unit.id] ?? []).compactMap { link in self.unit(link.successor).map { ($0, link) } }
  }

  /// What a unit came of, in the order of codes.
  public func predecessors(of unit: AdministrativeUnit) -> [(unit: AdministrativeUnit, succession: Succession)] {
    unit.codes.flatMap { before[$0] ?? [] }.compactMap { link in self.unit(link.former).map { ($0, link) } }
  }

  /// The units of its level that stand for a unit on a day: itself, what became of it, or what it came of. More than one
  /// where a unit was divided or is looked at under the map before its merger.
  public func counterparts(of unit: AdministrativeUnit, on day: Day) -> [AdministrativeUnit] {
    if unit.exists(on: day) { return [unit] }
    let next = day < unit.from ? predecessors(of: unit) : successors(of: unit)
    return unique(next.flatMap { counterparts(of: $0.unit, on: day) })
  }

  /// The provinces a unit lies in, or stands for, under the map of a day. A commune's own past is followed, so a commune of
  /// today tells its province of before the merger.
  public func provinces(of unit: AdministrativeUnit, on day: Day) -> [AdministrativeUnit] {
    unique(
      counterparts(of: unit, on: day).compactMap { counterpart in
        ([counterpart] + ancestors(of: counterpart)).first { $0.level == .province }
      })
  }

  private func unique(_ units: [AdministrativeUnit]) -> [AdministrativeUnit] {
    var seen: Set<UnitCode> = []
    return units.filter { seen.insert($0.id).inserted }
  }

  /// Units that bear a code: with its list (`2004/15`, `VN-02`) or bare (`15`).
  func units(coded text: String) -> [AdministrativeUnit] {
    if let code = UnitCode(text) { return (byCode[code] ?? []).map { units[$0] } }
    return (byBareCode[text.uppercased()] ?? []).map { units[$0] }
  }

  /// Units of which some name has a key.
  func units(named key: String) -> [AdministrativeUnit] { (byName[key] ?? []).map { units[$0] } }
}
