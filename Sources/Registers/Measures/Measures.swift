import Domain
import GRDB
import Record

/// The measures: which there are, who has to do with each, and its acts. What is to be done, and by when, is told from the acts when
/// it is asked: there are few measures, and the law may change without an act.
///
/// Names of files are left in the ledger, where they can be erased.
struct Measures: Register {
  private let database: Database
  private let insert: Prepared
  private let close: Prepared
  private let entry: Prepared
  private let body: Prepared

  static let schema = """
    CREATE TABLE measure (
      number TEXT PRIMARY KEY,
      certificate TEXT NOT NULL,
      holder TEXT NOT NULL,
      law TEXT NOT NULL,
      opened_on INTEGER NOT NULL,
      closed_on INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX measure_of_certificate ON measure (certificate, opened_on);

    -- Its acts, without the names of files.
    CREATE TABLE measure_entry (
      measure TEXT NOT NULL REFERENCES measure (number),
      step INTEGER NOT NULL,
      position INTEGER NOT NULL UNIQUE,
      recorded_at INTEGER NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (measure, step)
    ) STRICT, WITHOUT ROWID;

    -- The offices that were asked or met, and the organisation once it knows of it. Who receives and decides is for the law to say.
    CREATE TABLE measure_body (
      measure TEXT NOT NULL REFERENCES measure (number),
      body TEXT NOT NULL,
      PRIMARY KEY (measure, body)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX measure_of_body ON measure_body (body, measure);
    """

  init(_ database: Database) throws {
    self.database = database
    insert = try database.prepared("INSERT INTO measure VALUES (?, ?, ?, ?, ?, NULL)")
    close = try database.prepared("UPDATE measure SET closed_on = ? WHERE number = ?")
    entry = try database.prepared("INSERT INTO measure_entry VALUES (?, ?, ?, ?, ?)")
    body = try database.prepared("INSERT OR IGNORE INTO measure_body VALUES (?, ?)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .measure(let number, let step): try take(step, of: number, at: stand)
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier,
      .duty,
      .calendarAmended, .rateRecorded, .importStarted, .activityPublished, .importCompleted, .importAbandoned,
      .report, .originChanged, .withheld:
      break
    }
  }

  /// An act that does not follow halts: nothing after it can be believed.
  private func take(_ step: MeasureStep, of number: RecordNumber, at stand: Stand) throws {
    let next = step.entry(at: stand.recordedAt)
    let before = try MeasureEntries.read(of: number, in: database).map(\.entry)
    do {
      try write(try MeasureCase(number: number, entries: before + [next]), step, at: stand)
    } catch let fault as MeasureCase.Fault {
      throw Halt(position: stand.position, reason: "a step does not follow in \(number) after \(fault.step) steps")
    }
  }

  private func write(_ measure: MeasureCase, _ step: MeasureStep, at stand: Stand) throws {
    let opening = measure.opening
    if measure.entries.count == 1 {
      try insert.run(
        measure.number, opening.certificate, opening.holder, opening.matter.law.text, measure.openedOn)
    }
    try entry.run(
      measure.number, measure.entries.count - 1, stand.position, stand.recordedAt.milliseconds, step.kept)
    for office in Set(measure.letters.map(\.office) + measure.meetings.flatMap(\.offices)) {
      try body.run(measure.number, Body.office(office).description)
    }
    if measure.isTold { try body.run(measure.number, Body.organisation(opening.holder).description) }
    if case .closed(_, let day) = measure.state { try close.run(day, measure.number) }
  }
}

/// The acts of one measure as the register keeps them.
enum MeasureEntries {
  /// In their order, with their positions; empty where there is none.
  static func read(
    of number: RecordNumber, in database: Database
  ) throws -> [(position: Int64, entry: MeasureEntry)] {
    var entries: [(Int64, MeasureEntry)] = []
    let sql = "SELECT position, recorded_at, json FROM measure_entry WHERE measure = ? ORDER BY step"
    try database.prepared(sql).each(number) { row in
      let (position, recordedAt) = (row.integer(), row.instant())
      entries.append((position, try MeasureStep(kept: row.text()).entry(at: recordedAt)))
    }
    return entries
  }
}
