import Domain
import GRDB
import Record

/// What clocks of duties are reckoned from: which acts granted a certificate, when the holder received it, and what was done since.
///
/// Due days are no affair of the fold: law and calendar change without an act. Bank accounts, answers about persons and names of
/// files stay in the ledger, where they can be erased.
struct Duties: Register {
  static let schema = """
    -- Acts that granted a certificate, or entered it as it stood.
    CREATE TABLE duty_grant (
      position INTEGER PRIMARY KEY,
      certificate TEXT NOT NULL,
      -- Empty where it was entered from outside.
      procedure TEXT NOT NULL,
      -- Empty where none is known.
      dossier TEXT NOT NULL,
      granted_on INTEGER NOT NULL,
      provinces TEXT NOT NULL
    ) STRICT;

    CREATE INDEX duty_grant_of_certificate ON duty_grant (certificate, position);

    -- When the applicant of a dossier had its result in hand, by the latest word.
    CREATE TABLE duty_receipt (
      dossier TEXT PRIMARY KEY,
      day INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_entry (
      position INTEGER PRIMARY KEY,
      certificate TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT;

    CREATE INDEX duty_entry_of_certificate ON duty_entry (certificate, position);
    """

  private let database: Database
  private let grant: Prepared
  private let receipt: Prepared
  private let entry: Prepared

  init(_ database: Database) throws {
    self.database = database
    grant = try database.prepared("INSERT INTO duty_grant VALUES (?, ?, ?, ?, ?, ?)")
    receipt = try database.prepared("INSERT OR REPLACE INTO duty_receipt VALUES (?, ?)")
    entry = try database.prepared("INSERT INTO duty_entry VALUES (?, ?, ?, ?)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .certificateRecorded(let number, let certificate):
      try take(certificate, number, procedure: "", dossier: "", on: certificate.issued, stand)
    case .certificateIssued(let number, let issued):
      try take(
        issued.certificate, number, procedure: issued.procedure.text, dossier: issued.dossier?.text ?? "",
        on: stand.recordedAt.day, stand)
    case .dossier(let number, let step): try note(step, of: number)
    case .duty(_, let step):
      try entry.run(stand.position, step.act.certificate, stand.recordedAt.milliseconds, step.withoutPersons.kept)
    case .opened, .organisationRecorded, .certificateStanding, .measure, .calendarAmended, .rateRecorded,
      .importStarted, .activityPublished,
      .importCompleted, .importAbandoned, .report, .originChanged, .withheld:
      break
    }
  }

  private func take(
    _ certificate: Certificate, _ number: RecordNumber, procedure: String, dossier: String, on day: Day, _ stand: Stand
  ) throws {
    try grant.run(
      stand.position, number, procedure, dossier, day, ListColumn.column(certificate.provinces.map(\.string)))
  }

  /// The day of receipt, and a later word on it: the register of dossiers has taken the act in already.
  private func note(_ step: DossierStep, of number: RecordNumber) throws {
    switch step.act {
    case .resultReceived(let day): try receipt.run(number, day)
    case .corrected(let correction):
      guard case .day? = correction.replacement else { return }
      let entries = try DossierEntries.read(of: number, in: database).map(\.entry)
      if let day = try Dossier(number: number, entries: entries).resultReceivedOn { try receipt.run(number, day) }
    case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted,
      .letterReceived, .opinionGiven,
      .forwarded, .receivedForDecision, .appraised, .decided, .handedOver, .withdrawn:
      break
    }
  }
}
