import Domain
import GRDB
import Record

/// Writes one version of a project, staged: its row, its parts, its facets and its totals.
struct ProjectWriter {
  private let version: Prepared
  private let words: Prepared
  private let parts: ProjectPartsWriter
  private let facet: Prepared
  private let role: Prepared
  private let total: Prepared

  init(_ database: Database) throws {
    version = try database.prepared(
      """
      INSERT INTO project (
        version, number, known_from, known_to, import, identifier, title, title_key, status, starts, ends, reporter,
        reporter_name, countries, money, flows, findings, source, file, line, recorded_at, last_updated, hierarchy,
        changed
      ) VALUES (?, ?, \(openEnd), \(openEnd), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    words = try database.prepared("INSERT INTO project_words (version, title, identifier, names) VALUES (?, ?, ?, ?)")
    parts = try ProjectPartsWriter(database)
    facet = try database.prepared("INSERT INTO project_facet (version, facet, value) VALUES (?, ?, ?)")
    role = try database.prepared("INSERT INTO project_organisation (version, organisation, role) VALUES (?, ?, ?)")
    total = try database.prepared(
      "INSERT INTO project_total (version, kind, currency, flows, high, low) VALUES (?, ?, ?, ?, ?, ?)")
  }

  func write(_ activity: ActivityPublished, number: RecordNumber, at stand: Stand) throws {
    let project = activity.project
    let parties = ProjectParties(project, numbers: stand.numbers)
    let totals = ProjectTotals(project.transactions)
    try writeVersion(activity, number: number, at: stand, parties: parties, totals: totals)
    try parts.write(activity, parties: parties, version: stand.position)
    for (organisation, roles) in parties.roles {
      for each in roles { try role.run(stand.position, organisation, each.rawValue) }
    }
    for (kind, value) in ProjectFacets.of(activity, parties: parties) {
      try facet.run(stand.position, kind.rawValue, value)
    }
    for line in totals.lines {
      try total.run(stand.position, line.kind, line.currency, line.flows, line.sum.high, line.sum.low)
    }
    let folded = ProjectWords(project)
    try words.run(stand.position, folded.title, folded.identifier, folded.names)
  }

  private func writeVersion(
    _ activity: ActivityPublished, number: RecordNumber, at stand: Stand, parties: ProjectParties,
    totals: ProjectTotals
  ) throws {
    let project = activity.project
    try version.run(
      stand.position, number, activity.importNumber, project.identifier.text, project.title,
      BoundedKey.key(project.title[.vi]), project.status?.rawValue ?? 0, project.start, project.end, parties.reporter,
      project.reporter.name, ListColumn.column(project.countries.map(\.country.code)), totals.column,
      project.transactions.count, activity.findings.count, activity.origin.source, activity.origin.file,
      activity.origin.line, stand.recordedAt.milliseconds, project.lastUpdated ?? "", project.hierarchy ?? 0,
      ListColumn.column(activity.changed))
  }
}
