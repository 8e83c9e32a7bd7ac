import Domain
import GRDB
import Record

/// The aid: every flow that counts of the projects as they stand, by its day, with the shares by which it is told apart.
///
/// Conversion is no affair of the fold: rates and maps are reference data that change without an act. What depends on them is
/// reckoned from these rows when asked, a year at a time, and kept in memory (``AidReckoning``).
struct Aid: Register {
  private let database: Database
  private let share: Prepared
  private let flow: Prepared

  init(_ database: Database) throws {
    self.database = database
    share = try database.prepared("INSERT INTO aid_share VALUES (?, ?, ?, ?, ?, ?, ?)")
    flow = try database.prepared("INSERT INTO aid_flow_share VALUES (?, ?, ?, ?)")
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .activityPublished(_, let activity): try stage(activity.project, at: stand)
    case .importCompleted: try AidShowing(database: database).show(at: stand.position)
    case .organisationRecorded(let number, let organisation): try move(number, organisation, at: stand.position)
    case .opened, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier, .duty, .measure,
      .calendarAmended, .rateRecorded,
      .importStarted,
      .importAbandoned, .report, .originChanged, .withheld:
      break
    }
  }

  /// A staged version that is given up takes these rows with it.
  private func stage(_ project: Project, at stand: Stand) throws {
    let shares = AidShares(project)
    let reporter = project.reporter.namesSomeone ? stand.numbers.number(of: project.reporter).text : ""
    try share.run(
      stand.position, reporter, project.start, shares.countries, shares.places,
      shares.fields, shares.categories)
    for (ordinal, transaction) in project.transactions.enumerated() {
      guard !transaction.sectors.isEmpty, AidBasis(transaction.kind) != nil else { continue }
      let own = AidShares.of(transaction.sectors)
      guard own.fields != nil || own.categories != nil else { continue }
      try flow.run(stand.position, ordinal, own.fields, own.categories)
    }
  }

  /// An organisation whose country of origin changes takes its flows with it, in every year. This register stands before that
  /// of the organisations: what is read here is what was known until now.
  private func move(_ number: RecordNumber, _ organisation: Organisation, at position: Int64) throws {
    var before = ""
    try database.prepared("SELECT country FROM organisation WHERE number = ? AND known_to = \(openEnd)")
      .each(number) { before = $0.text() }
    guard before != organisation.country?.code ?? "" else { return }
    try database.prepared(
      """
      INSERT OR IGNORE INTO aid_year SELECT DISTINCT year, ?1 FROM aid_year WHERE EXISTS (
        SELECT 1 FROM organisation_role WHERE organisation = ?2 AND role IN (0, 5) AND projects > 0)
      """
    ).run(position, number)
  }
}
