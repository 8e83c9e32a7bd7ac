import Domain
import GRDB
import Record

/// The organisations: what each is called, what it is, and what it does in how many projects.
///
/// An organisation is known by what it records of itself, and by what completed imports say of it; a name given by itself stands
/// before one given by others.
struct Organisations: Register {
  private let database: Database
  private let mentions: OrganisationMentions

  init(_ database: Database) throws {
    self.database = database
    mentions = try OrganisationMentions(database)
  }

  func fold(_ act: RecordAct, at stand: Stand) throws {
    switch act {
    case .organisationRecorded(let number, let organisation): try record(organisation, number, at: stand.position)
    case .activityPublished(_, let activity): try mentions.note(activity, at: stand)
    case .importCompleted(let number, _):
      try OrganisationShowing(database: database).show(import: number, at: stand.position)
    case .importAbandoned(let number, _): try mentions.forget(import: number)
    case .opened, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier, .duty, .measure,
      .calendarAmended, .rateRecorded,
      .importStarted,
      .report, .originChanged, .withheld:
      break
    }
  }

  /// The organisation's own word: it stands at once.
  private func record(_ organisation: Organisation, _ number: RecordNumber, at position: Int64) throws {
    let name = organisation.name
    try database.prepared(
      """
      INSERT INTO organisation (number, known_from, known_to, act, rank, name, name_key, identifier, kind, country)
      VALUES (?, ?, \(openEnd), ?, 3, ?, ?, ?, ?, ?)
      """
    ).run(
      number, position, position, name, BoundedKey.key(name[.vi]), organisation.identifier?.text ?? "",
      organisation.kind?.rawValue ?? 0, organisation.country?.code ?? "")
    try database.prepared("INSERT INTO organisation_words (id, name, identifier) VALUES (last_insert_rowid(), ?, ?)")
      .run(OrganisationMentions.words(name), SearchFold.fold(organisation.identifier?.text ?? ""))
    try database.prepared(
      """
      INSERT INTO organisation_seen (organisation, first, latest) VALUES (?1, ?2, ?2)
      ON CONFLICT (organisation) DO UPDATE SET latest = excluded.latest
      """
    ).run(number, position)
    try OrganisationShowing(database: database).turn(at: position)
  }
}
