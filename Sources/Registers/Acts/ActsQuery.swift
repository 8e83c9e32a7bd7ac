public import Domain
public import Record

/// An act as a list or a timeline shows it.
public struct ActEntry: Hashable, Sendable {
  public var position: Int64
  public var kind: ActName
  public var subject: RecordNumber
  public var recordedAt: Instant
  /// What it concerns: the name of the organisation or project, a certificate's number, an import's data set, who opened the
  /// record; empty where it has no name.
  public var title: Narratives
}

/// What the record says of itself.
public struct OpeningEntry: Hashable, Sendable {
  public var position: Int64
  public var nature: RecordOpening.Nature
  public var operatedBy: String
}

extension Reading {
  /// The latest acts first: those that are shown, and versions of projects from the completion of their import on. With
  /// `before`, those that stand before that position. Cost: twice as many rows as asked.
  public func latestActs(limit: Int = 20, before position: Int64? = nil) throws -> [ActEntry] {
    let last = (position ?? self.position) - 1
    let sql = """
      SELECT * FROM (
        SELECT position, kind, subject, recorded_at, title FROM act WHERE position <= ?1
        ORDER BY position DESC LIMIT ?2)
      UNION ALL
      SELECT * FROM (
        SELECT version, '\(ActName.activityPublished.rawValue)', number, recorded_at, title FROM project
        WHERE version <= ?1 AND known_from < \(openEnd) ORDER BY version DESC LIMIT ?2)
      ORDER BY 1 DESC LIMIT ?2
      """
    return try acts(sql) { statement, row in try statement.each(last, limit, row: row) }
  }

  /// The latest official acts without the versions of projects, which a large import has by the thousand; its completion
  /// stands for them.
  public func latestDecisions(limit: Int = 20) throws -> [ActEntry] {
    let sql = """
      SELECT position, kind, subject, recorded_at, title FROM act
      WHERE kind <> '\(ActName.importStarted.rawValue)' ORDER BY position DESC LIMIT ?
      """
    return try acts(sql) { statement, row in try statement.each(limit, row: row) }
  }

  /// The acts of one subject, the latest first; of a project, its versions that were shown.
  public func acts(of subject: RecordNumber, limit: Int = 100) throws -> [ActEntry] {
    let sql = """
      SELECT position, kind, subject, recorded_at, title FROM act WHERE subject = ?1
      UNION ALL
      SELECT version, '\(ActName.activityPublished.rawValue)', number, recorded_at, title FROM project
      WHERE number = ?1 AND known_from < \(openEnd)
      ORDER BY 1 DESC LIMIT ?2
      """
    return try acts(sql) { statement, row in try statement.each(subject, limit, row: row) }
  }

  /// How many acts between two positions, both counted, are not public. Cost: those acts.
  public func hiddenActs(from first: Int64, through last: Int64) throws -> Int {
    guard first <= last else { return 0 }
    return Int(
      try database.prepared("SELECT count(*) FROM hidden_act WHERE position BETWEEN ? AND ?").integer(first, last))
  }

  /// nil until the record was opened.
  public func opening() throws -> OpeningEntry? {
    var opening: OpeningEntry?
    try database.prepared("SELECT position, nature, operator FROM opening").each { row in
      let position = row.integer()
      guard let nature = RecordOpening.Nature(rawValue: row.text()) else { return }
      opening = OpeningEntry(position: position, nature: nature, operatedBy: row.text())
    }
    return opening
  }

  private func acts(
    _ sql: String, _ run: (Prepared, (inout Columns) throws -> Void) throws -> Void
  ) throws -> [ActEntry] {
    var entries: [ActEntry] = []
    try run(try database.prepared(sql)) { row in
      let (position, name) = (row.integer(), row.text())
      guard let kind = ActName(rawValue: name) else { return }
      entries.append(
        ActEntry(
          position: position, kind: kind, subject: row.number(), recordedAt: row.instant(), title: row.narratives()))
    }
    return entries
  }
}
