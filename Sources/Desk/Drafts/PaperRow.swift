import Domain
import GRDB

/// Papers of drafts as rows.
enum PaperRow {
  static func papers(of draft: DraftID, _ db: Database) throws -> [FiledPaper] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT item, digest, type, bytes, received_on, paper.file_name, source FROM paper LEFT JOIN file USING (digest)
        WHERE draft = ? ORDER BY place
        """, arguments: [draft.text])
    return rows.map { row in
      FiledPaper(
        item: row["item"], form: form(row), fileName: row["file_name"],
        source: (row["source"] as String?).flatMap { FiledPaper.Source($0) })
    }
  }

  private static func form(_ row: Row) -> FiledPaper.Form {
    if let received = row["received_on"] as Int? { return .original(receivedOn: Day(number: received)) }
    guard let digest = FileDigest(row["digest"] as String), let type = FileType(rawValue: row["type"]) else {
      preconditionFailure("the desk holds a paper that it cannot have written")
    }
    return .file(digest: digest, type: type, bytes: row["bytes"])
  }

  static func insert(_ paper: FiledPaper, into draft: DraftID, at now: Instant, _ db: Database) throws {
    guard try !contains(paper, draft, db) else { return }
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM paper WHERE draft = ?", arguments: [draft.text]) ?? 0
    guard count < Drafts.mostPapers else { throw DraftRefusal.tooManyPapers(most: Drafts.mostPapers) }
    let (digest, received) = columns(paper)
    try db.execute(
      sql: """
        INSERT INTO paper (draft, place, item, digest, received_on, file_name, source)
        VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM paper WHERE draft = ?), ?, ?, ?, ?, ?)
        """,
      arguments: [draft.text, draft.text, paper.item, digest, received, paper.fileName, paper.source?.text])
    try DraftRow.touch(draft, at: now, db)
  }

  static func delete(_ paper: FiledPaper, from draft: DraftID, at now: Instant, _ db: Database) throws {
    let (digest, received) = columns(paper)
    try db.execute(
      sql: "DELETE FROM paper WHERE draft = ? AND item = ? AND digest IS ? AND received_on IS ?",
      arguments: [draft.text, paper.item, digest, received])
    try DraftRow.touch(draft, at: now, db)
  }

  private static func contains(_ paper: FiledPaper, _ draft: DraftID, _ db: Database) throws -> Bool {
    let (digest, received) = columns(paper)
    return try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM paper WHERE draft = ? AND item = ? AND digest IS ? AND received_on IS ?)",
      arguments: [draft.text, paper.item, digest, received]) ?? false
  }

  private static func columns(_ paper: FiledPaper) -> (digest: String?, received: Int?) {
    switch paper.form {
    case .file(let digest, _, _): (digest.hex, nil)
    case .original(let day): (nil, day.number)
    }
  }
}
