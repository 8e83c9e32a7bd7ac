public import Domain

/// The places of Viet Nam as the tables in `Places/` have them. Each is read once, when first asked for.
public enum Places {
  /// Units of province level: the 63 of before 1 July 2025, the 34 since, and Hà Tây. Enough for maps and statistics.
  public static let provinces = Gazetteer(units: provinceUnits(), successions: provinceSuccessions())

  /// Provinces, districts (until 30 June 2025) and communes, former and of today: some 14,000 units.
  public static let all = Gazetteer(
    units: provinceUnits() + districtUnits() + formerCommuneUnits() + communeUnits(),
    successions: provinceSuccessions() + communeSuccessions())

  /// The first day of the 34 provinces (Resolution 202/2025/QH15).
  public static let reform = day("2025-07-01")

  /// The first day of units whose beginning the tables do not give; the provinces of 2004 begin with Resolution 22/2003/QH11.
  private static let beginning = day("2004-01-01")

  /// What former districts and communes rest on: earlier mergers among them are not followed.
  private static let asOfReform = "as on 30 June 2025"

  private static func provinceUnits() -> [AdministrativeUnit] {
    let aliases = Dictionary(grouping: Table("Places/aliases.csv").rows, by: { $0[0] })
    let changes = changedForms()
    let table = Table("Places/provinces.csv")
    let columns = ["id", "kind", "name", "latin", "from", "until", "other_code", "iso", "basis"].map(table.column)
    return table.rows.map { row in
      let cell = { (column: Int) in row[columns[column]] }
      let id = code(cell(0))
      let other = (cell(6).isEmpty ? [] : [code(cell(6))]) + [UnitCode(.iso, cell(7))]
      let first = AdministrativeUnit.Form(from: day(cell(4)), kind: kind(cell(1)), name: cell(2), basis: cell(8))
      return AdministrativeUnit(
        id: id, otherCodes: other, forms: [first] + ([id] + other).flatMap { changes[$0] ?? [] },
        until: cell(5).isEmpty ? nil : day(cell(5)),
        otherNames: [cell(3)] + (aliases[cell(0)] ?? []).map { $0[1] })
    }
  }

  private static func communeUnits() -> [AdministrativeUnit] {
    let changes = changedForms()
    return Table("Places/communes.csv").rows.map { row in
      let id = UnitCode(.of2025, row[0])
      let first = AdministrativeUnit.Form(from: reform, kind: kind(row[2]), name: row[3])
      return AdministrativeUnit(
        id: id, parent: UnitCode(.of2025, row[1]), forms: changes[id].map { [first] + $0 } ?? [first])
    }
  }

  private static func districtUnits() -> [AdministrativeUnit] {
    Table("Places/former-districts.csv").rows.map { formerUnit($0, parent: UnitCode(.of2004, $0[1])) }
  }

  private static func formerCommuneUnits() -> [AdministrativeUnit] {
    Table("Places/former-communes.csv").rows.map { formerUnit($0, parent: UnitCode(.of2004, $0[1])) }
  }

  /// A unit of the columns code, parent, kind, name that ended with the reform.
  private static func formerUnit(_ row: [String], parent: UnitCode) -> AdministrativeUnit {
    AdministrativeUnit(
      id: UnitCode(.of2004, row[0]), parent: parent,
      forms: [AdministrativeUnit.Form(from: beginning, kind: kind(row[2]), name: row[3], basis: asOfReform)],
      until: reform - 1)
  }

  private static func changedForms() -> [UnitCode: [AdministrativeUnit.Form]] {
    Dictionary(grouping: Table("Places/changes.csv").rows, by: { code($0[0]) }).mapValues { rows in
      rows.map { AdministrativeUnit.Form(from: day($0[1]), kind: kind($0[2]), name: $0[3], basis: $0[4]) }
    }
  }

  private static func provinceSuccessions() -> [Succession] {
    Table("Places/province-successions.csv").rows.map {
      Succession(former: code($0[0]), successor: code($0[1]), on: day($0[2]), extent: .whole)
    }
  }

  private static func communeSuccessions() -> [Succession] {
    let districts = Table("Places/former-districts.csv").rows.filter { !$0[4].isEmpty }
    return (districts + Table("Places/former-communes.csv").rows).flatMap { row in
      let successors = row[4].split(separator: " ")
      return successors.enumerated().map { index, successor in
        Succession(
          former: UnitCode(.of2004, row[0]), successor: UnitCode(.of2025, String(successor)), on: reform,
          extent: successors.count == 1 ? .whole : index == 0 ? .mainPart : .part)
      }
    }
  }

  private static func code(_ text: String) -> UnitCode {
    guard let code = UnitCode(text) else { fatalError("Reference: \(text) is no code of a unit") }
    return code
  }

  private static func kind(_ text: String) -> UnitKind {
    guard let kind = UnitKind(rawValue: text) else { fatalError("Reference: \(text) is no kind of unit") }
    return kind
  }

  private static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { fatalError("Reference: \(text) is no day") }
    return day
  }
}
