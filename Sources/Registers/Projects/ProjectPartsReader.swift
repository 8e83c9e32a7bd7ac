import Domain
import GRDB
import Record

/// Reads what belongs to one version of a project, in its author's order.
struct ProjectPartsReader {
  let database: Database
  let version: Int64

  private func each(_ columns: String, of table: String, _ body: (inout Columns) throws -> Void) throws {
    try database.prepared("SELECT \(columns) FROM \(table) WHERE version = ? ORDER BY ordinal")
      .each(version, row: body)
  }

  func readWords(into detail: inout ProjectDetail) throws {
    try each("kind, text", of: "project_description") { row in
      guard let kind = ProjectDescription.Kind(rawValue: row.int()) else { return }
      detail.descriptions.append(ProjectDescription(kind: kind, text: row.narratives()))
    }
    try each("kind, day", of: "project_date") { row in
      guard let kind = ProjectDate.Kind(rawValue: row.int()) else { return }
      detail.dates.append(ProjectDate(kind: kind, day: Day(number: row.int())))
    }
    try each("role, organisation, name", of: "project_participation") { row in
      guard let role = Participation.Role(rawValue: row.int()) else { return }
      detail.participants.append(
        ProjectDetail.Participant(role: role, organisation: row.number(), name: row.narratives()))
    }
    try each("rule, line, arguments", of: "project_finding") { row in
      detail.findings.append(
        ActivityPublished.Finding(
          rule: row.text(), line: row.int(), arguments: row.texts()))
    }
  }

  func readPlaces(into detail: inout ProjectDetail) throws {
    try each("vocabulary, code, percentage, name", of: "project_sector") { row in
      detail.sectors.append(
        Sector(
          vocabulary: row.text(), code: row.text(), percentage: Percentage(row.text()), name: row.narratives()))
    }
    try each("vocabulary, code, percentage", of: "project_area") { row in
      let (vocabulary, code, percentage) = (row.text(), row.text(), Percentage(row.text()))
      if vocabulary.isEmpty, let country = CountryCode(code) {
        detail.countries.append(RecipientCountry(country: country, percentage: percentage))
      } else {
        detail.regions.append(RecipientRegion(vocabulary: vocabulary, code: code, percentage: percentage))
      }
    }
    try each("name, description, latitude, longitude, units", of: "project_location") { row in
      let (name, description, latitude, longitude) = (row.narratives(), row.narratives(), row.text(), row.text())
      detail.locations.append(
        Location(
          name: name, description: description, units: Location.Unit.units(of: row.texts()),
          point: latitude.isEmpty ? nil : Location.Point(latitude: latitude, longitude: longitude)))
    }
  }

  func readBudgets(into detail: inout ProjectDetail) throws {
    try each("kind, status, starts, ends, amount, units, currency, value_day", of: "project_budget") { row in
      guard let kind = Budget.Kind(rawValue: row.int()), let status = Budget.Status(rawValue: row.int()) else { return }
      detail.budgets.append(
        Budget(kind: kind, status: status, start: row.day(), end: row.day(), value: row.money()))
    }
  }
}

extension Location.Unit {
  /// Three texts a unit: vocabulary, level, code.
  static func units(of texts: [String]) -> [Location.Unit] {
    stride(from: 0, to: texts.count - texts.count % 3, by: 3).map { index in
      Location.Unit(
        vocabulary: texts[index], level: texts[index + 1].isEmpty ? nil : texts[index + 1], code: texts[index + 2])
    }
  }
}
