public import Domain
import GRDB
import Record

extension Reading {
  /// The project of a number as known at a moment; nil where nothing of it was shown then. With `moment.on`, flows are those
  /// dated on or before the day. Cost: a dozen short reads of neighbouring pages, and its flows.
  public func project(
    _ number: RecordNumber, at moment: Moment = .now, flows limit: Int = 100, skipping offset: Int = 0
  ) throws -> ProjectDetail? {
    let known = moment.known ?? (openEnd - 1)
    var detail: ProjectDetail?
    try database.prepared(
      """
      SELECT \(ProjectRow.columns), p.file, p.line, p.import, p.recorded_at, p.last_updated, p.hierarchy, p.changed
      FROM project p WHERE p.number = ? AND p.known_from <= ? AND p.known_to > ?
      """
    ).each(number, known, known) { row in detail = ProjectDetail(&row) }
    guard var detail else { return nil }
    let parts = ProjectPartsReader(database: database, version: detail.row.act)
    try parts.readWords(into: &detail)
    try parts.readPlaces(into: &detail)
    try parts.readBudgets(into: &detail)
    try ProjectFlowsReader(reading: self, moment: moment).read(into: &detail, limit: limit, skipping: offset)
    detail.versions = try versions(of: number, known: known)
    return detail
  }

  /// The number of the project with this identifier, in whatever case it is written; nil where none is shown.
  public func project(identifiedAs identifier: String) throws -> RecordNumber? {
    var number: RecordNumber?
    let sql = """
      SELECT number FROM project
      WHERE identifier = ? COLLATE NOCASE AND known_to = \(openEnd) AND known_from < \(openEnd)
      """
    try database.prepared(sql).each(identifier) { number = $0.number() }
    return number
  }

  private func versions(of number: RecordNumber, known: Int64) throws -> [ProjectVersion] {
    var versions: [ProjectVersion] = []
    let sql = """
      SELECT version, known_from, known_to, recorded_at, changed FROM project
      WHERE number = ? AND known_from <= ? AND known_to > known_from ORDER BY known_from DESC
      """
    try database.prepared(sql).each(number, known) { row in
      let (act, from, to) = (row.integer(), row.integer(), row.integer())
      versions.append(
        ProjectVersion(
          act: act, knownFrom: from, knownTo: to > known ? nil : to, recordedAt: row.instant(),
          changed: row.texts()))
    }
    return versions
  }
}

extension ProjectDetail {
  fileprivate init(_ columns: inout Columns) {
    row = ProjectRow(&columns)
    origin = ActivityPublished.Origin(source: row.source, file: columns.text(), line: columns.int())
    importNumber = columns.number()
    recordedAt = columns.instant()
    lastUpdated = columns.text()
    let level = columns.int()
    hierarchy = level == 0 ? nil : level
    changed = columns.texts()
    (descriptions, dates, sectors, countries, regions, locations) = ([], [], [], [], [], [])
    (participants, budgets, flows, flowCount, years, findings, versions) = ([], [], [], 0, [], [], [])
  }
}
