import Domain
import GRDB
import Record

/// What clocks of duties are reckoned from: which acts granted a certificate, when the holder received it, and what was done since.
///
/// Due days are no affair of the fold: law and calendar change without an act. They are reckoned when asked for and kept until the
/// position kept here moves (``DutyBook``). Bank accounts, answers about persons and names of files stay in the ledger, where they
/// can be erased.
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

    -- The position of the latest act by which any clock may have moved: what was reckoned before it is void.
    CREATE TABLE duty_change (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      position INTEGER NOT NULL
    ) STRICT;

    INSERT INTO duty_change (id, position) VALUES (1, -1);
    """

  private let database: Database
  private let grant: Prepared
  private let receipt: Prepared
  private let entry: Prepared
  private let change: Prepared

  init(_ database: Database) throws {
    self.database = database
    grant = try database.prepared("INSERT INTO duty_grant VALUES (?, ?, ?, ?, ?, ?)")
    receipt = try database.prepared("INSERT OR REPLACE INTO duty_receipt VALUES (?, ?)")
    entry = try database.prepared("INSERT INTO duty_entry VALUES (?, ?, ?, ?)")
    change = try database.prepared("UPDATE duty_change SET position = ?")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .certificateRecorded(let number, let certificate):
      try take(certificate, number, procedure: "", dossier: "", on: certificate.issued, stand)
    case .certificateIssued(let number, let issued):
      try take(
        issued.certificate, number, procedure: issued.procedure.text, dossier: issued.dossier?.text ?? "",
        on: stand.recordedAt.day, stand)
    case .dossier(let number, let step):
      guard let day = try dayOfReceipt(step, of: number) else { return }
      try receipt.run(number, day)
    case .duty(_, let step):
      try entry.run(stand.position, step.act.certificate, stand.recordedAt.milliseconds, step.withoutPersons.kept)
    // A holder's name, a certificate's standing, the activity that published projects tell.
    case .organisationRecorded, .certificateStanding, .importCompleted: break
    case .opened, .measure, .calendarAmended, .rateRecorded, .importStarted, .activityPublished, .importAbandoned,
      .report, .originChanged, .withheld:
      return
    }
    try change.run(stand.position)
  }

  private func take(
    _ certificate: Certificate, _ number: RecordNumber, procedure: String, dossier: String, on day: Day, _ stand: Stand
  ) throws {
    try grant.run(
      stand.position, number, procedure, dossier, day, ListColumn.column(certificate.provinces.map(\.string)))
  }

  /// The day of receipt by a step that tells it, or corrects a day: the register of dossiers has taken the act in already.
  private func dayOfReceipt(_ step: DossierStep, of number: RecordNumber) throws -> Day? {
    switch step.act {
    case .resultReceived(let day): return day
    case .corrected(let correction):
      guard case .day? = correction.replacement else { return nil }
      let entries = try DossierEntries.read(of: number, in: database).map(\.entry)
      return try Dossier(number: number, entries: entries).resultReceivedOn
    case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted,
      .letterReceived, .opinionGiven,
      .forwarded, .receivedForDecision, .appraised, .decided, .handedOver, .withdrawn:
      return nil
    }
  }
}
