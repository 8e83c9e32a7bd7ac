import Domain
import GRDB
import Record

/// The rates that offices entered: each with the act that says so. A later act for the same pair, basis and day takes the place of
/// an earlier one.
struct RecordedRates: Register {
  static let schema = """
    CREATE TABLE recorded_rate (
      act INTEGER PRIMARY KEY,
      known_from INTEGER NOT NULL,
      known_to INTEGER NOT NULL CHECK (known_to >= known_from),
      pivot TEXT NOT NULL,
      currency TEXT NOT NULL CHECK (currency <> pivot),
      basis TEXT NOT NULL CHECK (basis IN ('daily', 'monthly')),
      starts INTEGER NOT NULL,
      rate TEXT NOT NULL,
      source TEXT NOT NULL,
      citation TEXT NOT NULL
    ) STRICT;

    CREATE INDEX recorded_rate_of_pair ON recorded_rate (pivot, currency, basis, starts, known_to);
    """

  private let close: Prepared
  private let insert: Prepared

  init(_ database: Database) throws {
    close = try database.prepared(
      """
      UPDATE recorded_rate SET known_to = ?
      WHERE pivot = ? AND currency = ? AND basis = ? AND starts = ? AND known_to = \(openEnd)
      """)
    insert = try database.prepared(
      "INSERT INTO recorded_rate VALUES (?1, ?1, \(openEnd), ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .rateRecorded(let rate): try record(rate, at: stand.position)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier,
      .duty, .measure, .calendarAmended,
      .importStarted, .activityPublished, .importCompleted, .importAbandoned, .report, .originChanged, .withheld:
      break
    }
  }

  private func record(_ rate: RecordedRate, at position: Int64) throws {
    try close.run(position, rate.pivot.code, rate.currency.code, rate.basis.rawValue, rate.from)
    try insert.run(
      position, rate.pivot.code, rate.currency.code, rate.basis.rawValue, rate.from, rate.rate.description,
      rate.source.string, rate.citation.string)
  }
}
