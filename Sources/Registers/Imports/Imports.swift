import Domain
import GRDB
import Record

/// The imports: from whom, which files, and how each ended.
struct Imports: Register {
  private let start: Prepared
  private let file: Prepared
  private let complete: Prepared
  private let abandon: Prepared

  init(_ database: Database) throws {
    start = try database.prepared(
      "INSERT INTO import (number, source, state, started, started_at) VALUES (?, ?, 'started', ?, ?)")
    file = try database.prepared(
      "INSERT INTO import_file (import, ordinal, name, bytes, digest) VALUES (?, ?, ?, ?, ?)")
    complete = try database.prepared(
      """
      UPDATE import
      SET state = 'completed', ended = ?, ended_at = ?, added = ?, changed = ?, unchanged = ?, findings = ?
      WHERE number = ?
      """)
    abandon = try database.prepared(
      "UPDATE import SET state = 'abandoned', ended = ?, ended_at = ?, reason = ? WHERE number = ?")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .importStarted(let number, let started):
      try start.run(number, started.source, stand.position, stand.recordedAt.milliseconds)
      for (ordinal, item) in started.files.enumerated() {
        try file.run(number, ordinal, item.name, item.bytes, item.digest)
      }
    case .importCompleted(let number, let done):
      try complete.run(
        stand.position, stand.recordedAt.milliseconds, done.added, done.changed, done.unchanged, done.findings, number)
    case .importAbandoned(let number, let abandoned):
      try abandon.run(stand.position, stand.recordedAt.milliseconds, abandoned.reason, number)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier,
      .duty, .measure, .calendarAmended,
      .rateRecorded, .activityPublished, .report, .originChanged, .withheld:
      break
    }
  }
}
