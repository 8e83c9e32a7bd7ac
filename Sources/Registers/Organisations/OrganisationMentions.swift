import Domain
import GRDB
import Record

/// Notes what an import under way says of each organisation: its own report before a reference, else the first word.
final class OrganisationMentions {
  private let insert: Prepared
  private let clear: Prepared
  /// What this batch noted already; only spares work.
  private var noted: Set<Noted> = []

  private struct Noted: Hashable {
    var of: RecordNumber
    var number: RecordNumber
    var rank: Int
  }

  init(_ database: Database) throws {
    insert = try database.prepared(
      """
      INSERT INTO organisation_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (import, organisation) DO UPDATE SET
        rank = excluded.rank, act = excluded.act, name = excluded.name, name_key = excluded.name_key,
        words = excluded.words, identifier = excluded.identifier, kind = excluded.kind
      WHERE excluded.rank > rank
      """)
    clear = try database.prepared("DELETE FROM organisation_mention WHERE import = ?")
  }

  func note(_ activity: ActivityPublished, at stand: Stand) throws {
    let project = activity.project
    try note(project.reporter, rank: 2, activity.importNumber, stand)
    for participant in project.participants {
      try note(participant.organisation, rank: 1, activity.importNumber, stand)
    }
    for transaction in project.transactions {
      try note(transaction.provider, rank: 1, activity.importNumber, stand)
      try note(transaction.receiver, rank: 1, activity.importNumber, stand)
    }
  }

  func forget(import number: RecordNumber) throws { try clear.run(number) }

  private func note(_ reference: OrganisationReference?, rank: Int, _ of: RecordNumber, _ stand: Stand) throws {
    guard let reference, reference.namesSomeone else { return }
    let number = stand.numbers.number(of: reference)
    guard noted.insert(Noted(of: of, number: number, rank: rank)).inserted else { return }
    try insert.run(
      of, number, rank, stand.position, reference.name, BoundedKey.key(reference.name[.vi]),
      OrganisationMentions.words(reference.name), reference.identifier?.text ?? "", reference.kind?.rawValue ?? 0)
  }

  /// What a search looks into: the name in all its languages, folded.
  static func words(_ name: Narratives) -> String {
    SearchFold.fold(name.all.map(\.text.string).joined(separator: " "))
  }
}
