import Domain
import GRDB
import Record

/// The yearly reports: each as it stands after its corrections, a row a version.
struct Reports: Register {
  static let schema = """
    CREATE TABLE report (
      version INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      form TEXT NOT NULL,
      year INTEGER NOT NULL,
      -- The act that filed it, and when.
      filed INTEGER NOT NULL,
      filed_at INTEGER NOT NULL,
      corrections INTEGER NOT NULL CHECK (corrections >= 0),
      -- Why it was corrected; empty for the filing.
      reason TEXT NOT NULL,
      content TEXT NOT NULL,
      -- Empty where there is none, or this copy of the ledger may not know it.
      texts TEXT NOT NULL
    ) STRICT;

    CREATE INDEX report_of_number ON report (number, known_from);
    CREATE INDEX report_of_year ON report (year, form, known_to);
    """

  private let database: Database
  private let close: Prepared
  private let insert: Prepared

  init(_ database: Database) throws {
    self.database = database
    close = try database.prepared("UPDATE report SET known_to = ? WHERE number = ? AND known_to = \(openEnd)")
    insert = try database.prepared("INSERT INTO report VALUES (?, ?, ?, \(openEnd), ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .report(let number, let step): try record(step, number, at: stand)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier,
      .duty, .measure, .calendarAmended,
      .rateRecorded, .importStarted, .activityPublished, .importCompleted, .importAbandoned, .originChanged, .withheld:
      break
    }
  }

  private func record(_ step: ReportStep, _ number: RecordNumber, at stand: Stand) throws {
    var row: ReportRow
    var reason = ""
    switch step.content {
    case .filed(let report):
      row = ReportRow(report: report, filed: stand.position, filedAt: stand.recordedAt, act: stand.position)
    case .corrected(let correction):
      guard let before = try Reading(database).report(number) else {
        throw DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: "a correction of a report that was never filed")
      }
      row = before
      row.report = before.report.corrected(by: correction)
      row.corrections += 1
      reason = correction.reason.string
    }
    try close.run(stand.position, number)
    let texts = row.report.texts.sections
    try insert.run(
      stand.position, number, stand.position, row.report.name.form.rawValue, row.report.name.year, row.filed,
      row.filedAt.milliseconds, row.corrections, reason,
      String(decoding: row.report.json.canonicalBytes, as: UTF8.self),
      texts.isEmpty ? "" : String(decoding: row.report.texts.json.canonicalBytes, as: UTF8.self))
  }
}
