import Domain
import GRDB
import Record

/// Writes what belongs to one version of a project, each list in its author's order.
struct ProjectPartsWriter {
  private let flow: Prepared
  private let budget: Prepared
  private let sector: Prepared
  private let area: Prepared
  private let location: Prepared
  private let date: Prepared
  private let participation: Prepared
  private let description: Prepared
  private let finding: Prepared

  init(_ database: Database) throws {
    flow = try database.prepared("INSERT INTO project_flow VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    budget = try database.prepared("INSERT INTO project_budget VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    sector = try database.prepared("INSERT INTO project_sector VALUES (?, ?, ?, ?, ?, ?)")
    area = try database.prepared("INSERT INTO project_area VALUES (?, ?, ?, ?, ?)")
    location = try database.prepared("INSERT INTO project_location VALUES (?, ?, ?, ?, ?, ?, ?)")
    date = try database.prepared("INSERT INTO project_date VALUES (?, ?, ?, ?)")
    participation = try database.prepared("INSERT INTO project_participation VALUES (?, ?, ?, ?, ?)")
    description = try database.prepared("INSERT INTO project_description VALUES (?, ?, ?, ?)")
    finding = try database.prepared("INSERT INTO project_finding VALUES (?, ?, ?, ?, ?)")
  }

  func write(_ activity: ActivityPublished, parties: ProjectParties, version: Int64) throws {
    try writeMoney(activity.project, parties: parties, version: version)
    try writePlaces(activity.project, version: version)
    try writeWords(activity, parties: parties, version: version)
  }

  private func writeMoney(_ project: Project, parties: ProjectParties, version: Int64) throws {
    for (ordinal, item) in project.transactions.enumerated() {
      let party = parties.flows[ordinal]
      try flow.run(
        version, ordinal, item.kind?.rawValue ?? 0, item.date, item.value.amount.written, item.value.amount.units,
        item.value.currency?.code ?? "", item.value.valueDate, party.provider?.text ?? "", party.receiver?.text ?? "",
        item.reference ?? "", item.description, item.country?.code ?? "")
    }
    for (ordinal, item) in project.budgets.enumerated() {
      try budget.run(
        version, ordinal, item.kind.rawValue, item.status.rawValue, item.start, item.end, item.value.amount.written,
        item.value.amount.units, item.value.currency?.code ?? "", item.value.valueDate)
    }
  }

  private func writePlaces(_ project: Project, version: Int64) throws {
    for (ordinal, item) in project.sectors.enumerated() {
      try sector.run(version, ordinal, item.vocabulary, item.code, item.percentage?.written ?? "", item.name)
    }
    for (ordinal, item) in project.countries.enumerated() {
      try area.run(version, ordinal, "", item.country.code, item.percentage?.written ?? "")
    }
    for (ordinal, item) in project.regions.enumerated() {
      try area.run(
        version, project.countries.count + ordinal, item.vocabulary, item.code, item.percentage?.written ?? "")
    }
    for (ordinal, item) in project.locations.enumerated() {
      try location.run(
        version, ordinal, item.name, item.description, item.point?.latitude ?? "", item.point?.longitude ?? "",
        ListColumn.column(item.units.flatMap { [$0.vocabulary, $0.level ?? "", $0.code] }))
    }
  }

  private func writeWords(_ activity: ActivityPublished, parties: ProjectParties, version: Int64) throws {
    let project = activity.project
    for (ordinal, item) in project.dates.enumerated() {
      try date.run(version, ordinal, item.kind.rawValue, item.day)
    }
    for (ordinal, item) in project.participants.enumerated() {
      try participation.run(
        version, ordinal, item.role.rawValue, parties.participants[ordinal], item.organisation.name)
    }
    for (ordinal, item) in project.descriptions.enumerated() {
      try description.run(version, ordinal, item.kind.rawValue, item.text)
    }
    for (ordinal, item) in activity.findings.enumerated() {
      try finding.run(version, ordinal, item.rule, item.line, ListColumn.column(item.arguments))
    }
  }
}
