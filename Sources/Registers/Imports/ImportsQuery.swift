public import Domain

/// An import as the register shows it.
public struct ImportEntry: Hashable, Sendable {
  public var number: RecordNumber
  /// The publisher's data set.
  public var source: String
  /// The position of the act that began it.
  public var started: Int64
  public var startedAt: Instant
  public var end: End

  /// How far it came.
  public enum End: Hashable, Sendable {
    /// Its acts are staged: nothing of it is shown.
    case underWay
    case completed(at: Int64, Instant, added: Int, changed: Int, unchanged: Int, findings: Int)
    case abandoned(at: Int64, Instant, reason: String)
  }
}

/// A file of an import.
public struct ImportFile: Hashable, Sendable {
  public var name: String
  public var bytes: Int64
  /// SHA-256 in hex.
  public var digest: String
}

extension Reading {
  /// The newest imports first.
  public func imports(limit: Int = 50, skipping offset: Int = 0) throws -> [ImportEntry] {
    var entries: [ImportEntry] = []
    try database.prepared(importColumns + " ORDER BY started DESC LIMIT ? OFFSET ?").each(limit, offset) { row in
      entries.append(importEntry(&row))
    }
    return entries
  }

  /// nil where there is no import of that number.
  public func importEntry(_ number: RecordNumber) throws -> ImportEntry? {
    var entry: ImportEntry?
    try database.prepared(importColumns + " WHERE number = ?").each(number) { row in entry = importEntry(&row) }
    return entry
  }

  /// The files of an import in the order in which they were given.
  public func files(of number: RecordNumber) throws -> [ImportFile] {
    var files: [ImportFile] = []
    let sql = "SELECT name, bytes, digest FROM import_file WHERE import = ? ORDER BY ordinal"
    try database.prepared(sql).each(number) { row in
      files.append(ImportFile(name: row.text(), bytes: row.integer(), digest: row.text()))
    }
    return files
  }

  private var importColumns: String {
    """
    SELECT number, source, started, started_at, state, ended, ended_at, added, changed, unchanged, findings, reason
    FROM import
    """
  }

  private func importEntry(_ row: inout Columns) -> ImportEntry {
    let (number, source, started, startedAt) = (row.number(), row.text(), row.integer(), row.instant())
    let (state, ended, endedAt) = (row.text(), row.integer(), row.instant())
    let (added, changed, unchanged, findings) = (row.int(), row.int(), row.int(), row.int())
    let end: ImportEntry.End =
      switch state {
      case "completed":
        .completed(
          at: ended, endedAt, added: added, changed: changed, unchanged: unchanged, findings: findings)
      case "abandoned": .abandoned(at: ended, endedAt, reason: row.text())
      default: .underWay
      }
    return ImportEntry(number: number, source: source, started: started, startedAt: startedAt, end: end)
  }
}
