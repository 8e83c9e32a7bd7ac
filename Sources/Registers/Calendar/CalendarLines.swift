import Domain
import GRDB
import Record

/// The corrections of the working calendar: each line with the act that says so, and from when to when the record said it.
struct CalendarLines: Register {
  static let schema = """
    CREATE TABLE calendar_line (
      act INTEGER NOT NULL,
      day INTEGER NOT NULL,
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      meaning TEXT NOT NULL
        CHECK (meaning IN ('holiday', 'in-lieu', 'off-in-exchange', 'worked-in-exchange', 'plain')),
      occasion TEXT NOT NULL,
      other INTEGER,
      footing TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (act, day),
      CHECK ((meaning IN ('holiday', 'in-lieu')) = (occasion <> '')),
      CHECK ((meaning IN ('off-in-exchange', 'worked-in-exchange')) = (other IS NOT NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX calendar_line_of_day ON calendar_line (day, known_to);
    CREATE INDEX calendar_line_known ON calendar_line (known_to, day);
    """

  private let close: Prepared
  private let insert: Prepared

  init(_ database: Database) throws {
    close = try database.prepared(
      "UPDATE calendar_line SET known_to = ? WHERE day = ? AND known_to = \(openEnd)")
    insert = try database.prepared("INSERT INTO calendar_line VALUES (?1, ?2, ?1, \(openEnd), ?3, ?4, ?5, ?6, ?7)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .calendarAmended(let amendment): try amend(amendment, at: stand.position)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier,
      .duty, .measure, .rateRecorded,
      .importStarted, .activityPublished, .importCompleted, .importAbandoned, .report, .originChanged, .withheld:
      break
    }
  }

  private func amend(_ amendment: CalendarAmendment, at position: Int64) throws {
    for entry in amendment.entries {
      try close.run(position, entry.day)
      try insert.run(
        position, entry.day, entry.meaning.word, entry.meaning.occasion?.rawValue ?? "", entry.meaning.exchangedWith,
        entry.footing.rawValue, entry.source)
    }
    for day in amendment.removed {
      try close.run(position, day)
      try insert.run(position, day, "plain", "", Day?.none, "", "")
    }
  }
}
