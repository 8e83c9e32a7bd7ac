import Domain
import GRDB
import Record

/// The acts as a reader meets them: what happened, to whom, on which day. Versions of projects are read from their own register.
struct Acts: Register {
  static let schema = """
    CREATE TABLE act (
      position INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      title TEXT NOT NULL
    ) STRICT;

    CREATE INDEX act_of_subject ON act (subject, position);

    -- Acts that are not public: their positions, and nothing else.
    CREATE TABLE hidden_act (
      position INTEGER PRIMARY KEY
    ) STRICT;

    CREATE TABLE opening (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      position INTEGER NOT NULL,
      nature TEXT NOT NULL CHECK (nature IN ('demonstration', 'record')),
      operator TEXT NOT NULL
    ) STRICT;
    """

  private let insert: Prepared
  private let source: Prepared
  private let certificate: Prepared
  private let opening: Prepared
  private let hidden: Prepared

  init(_ database: Database) throws {
    insert = try database.prepared("INSERT INTO act VALUES (?, ?, ?, ?, ?)")
    source = try database.prepared(
      "INSERT INTO act SELECT ?, ?, number, ?, char(31) || source FROM import WHERE number = ?")
    // The register of certificates has taken the act in before.
    certificate = try database.prepared(
      """
      INSERT INTO act SELECT ?, ?, number, ?, char(31) || printed FROM certificate
      WHERE number = ? AND known_to = \(openEnd)
      """)
    opening = try database.prepared("INSERT INTO opening VALUES (1, ?, ?, ?)")
    hidden = try database.prepared("INSERT INTO hidden_act VALUES (?)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .opened(let content):
      try opening.run(stand.position, content.nature.rawValue, content.operatedBy)
      try note(act, Narratives(content.operatedBy), stand)
    case .organisationRecorded(_, let organisation): try note(act, organisation.name, stand)
    case .certificateRecorded(_, let certificate): try note(act, Narratives(certificate.number.text), stand)
    case .certificateIssued(_, let issued): try note(act, Narratives(issued.certificate.number.text), stand)
    case .certificateStanding(let number, _):
      try certificate.run(stand.position, act.name.rawValue, stand.recordedAt.milliseconds, number)
    case .calendarAmended(let amendment): try note(act, Narratives(amendment.reason.string), stand)
    case .rateRecorded(let rate):
      try note(act, Narratives("\(rate.pivot.code)/\(rate.currency.code) \(rate.rate)"), stand)
    case .report(let number, _): try note(act, ReportName(number)?.titles ?? Narratives(), stand)
    case .importStarted(_, let started): try note(act, Narratives(started.source), stand)
    case .importCompleted(let number, _), .importAbandoned(let number, _):
      try source.run(stand.position, act.name.rawValue, stand.recordedAt.milliseconds, number)
    case .originChanged(let formerly): try note(act, Narratives(formerly), stand)
    case .dossier, .duty, .measure, .withheld: try hidden.run(stand.position)
    case .activityPublished: break
    }
  }

  private func note(_ act: RecordAct, _ title: Narratives, _ stand: Stand) throws {
    try insert.run(stand.position, act.name.rawValue, act.subject, stand.recordedAt.milliseconds, title)
  }
}
