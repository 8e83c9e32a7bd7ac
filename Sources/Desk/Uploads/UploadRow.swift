import Domain
import GRDB

/// Uploads and kept files as rows.
enum UploadRow {
  /// Sees that a draft has room for another file. Where it has none, uploads that were begun ten minutes ago or more give way, the
  /// oldest first: whoever lost the line and began anew is not shut out. Throws ``UploadRefusal``.
  static func admit(_ bytes: Int64, to draft: DraftID, owner: Body, at now: Instant, _ db: Database) throws {
    let papers: Int
    do {
      papers = try DraftRow.openDraft(draft, owner: owner, db).papers.count
    } catch let refusal as DraftRefusal {
      throw UploadRefusal(refusal)
    }
    guard papers < Drafts.mostPapers else { throw UploadRefusal.tooManyPapers(most: Drafts.mostPapers) }
    while let refusal = try refusal(of: bytes, to: draft, db) {
      try db.execute(
        sql: """
          DELETE FROM upload WHERE id =
            (SELECT id FROM upload WHERE draft = ? AND begun_at <= ? ORDER BY begun_at, id LIMIT 1)
          """, arguments: [draft.text, now.milliseconds - 600_000])
      guard db.changesCount == 1 else { throw refusal }
    }
  }

  private static func refusal(of bytes: Int64, to draft: DraftID, _ db: Database) throws -> UploadRefusal? {
    let under = try Int.fetchOne(db, sql: "SELECT count(*) FROM upload WHERE draft = ?", arguments: [draft.text]) ?? 0
    guard under < Uploads.mostAtOnce else { return .tooManyAtOnce(most: Uploads.mostAtOnce) }
    let held =
      try Int64.fetchOne(
        db,
        sql: """
          SELECT (SELECT coalesce(sum(bytes), 0) FROM paper JOIN file USING (digest) WHERE draft = :draft)
            + (SELECT coalesce(sum(bytes), 0) FROM upload WHERE draft = :draft)
          """, arguments: ["draft": draft.text]) ?? 0
    return held + bytes <= Uploads.largestDraft ? nil : .draftFull(most: Uploads.largestDraft)
  }

  static func insert(_ upload: Upload, at now: Instant, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO upload (id, draft, item, file_name, bytes, begun_at) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        upload.id.text, upload.draft.text, upload.item, upload.fileName, upload.bytes, now.milliseconds,
      ])
  }

  static func upload(_ id: UploadID, owner: Body, _ db: Database) throws -> Upload? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT upload.draft, upload.item, upload.file_name, upload.bytes
        FROM upload JOIN draft ON draft.id = upload.draft WHERE upload.id = ? AND draft.owner = ?
        """, arguments: [id.text, owner.description])
    guard let row, let draft = DraftID(row["draft"] as String) else { return nil }
    return Upload(
      id: id, draft: draft, item: row["item"], fileName: row["file_name"], bytes: row["bytes"], received: 0)
  }

  static func delete(_ id: UploadID, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM upload WHERE id = ?", arguments: [id.text])
  }

  static func begun(before moment: Int64, _ db: Database) throws -> [UploadID] {
    try String.fetchAll(db, sql: "SELECT id FROM upload WHERE begun_at <= ?", arguments: [moment]).compactMap {
      UploadID($0)
    }
  }

  static func keep(_ digest: FileDigest, type: FileType, bytes: Int64, at now: Instant, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO file (digest, type, bytes, kept_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (digest) DO UPDATE SET kept_at = excluded.kept_at
        """, arguments: [digest.hex, type.rawValue, bytes, now.milliseconds])
  }

  static func looseFiles(keptBefore moment: Int64, _ db: Database) throws -> [FileDigest] {
    try String.fetchAll(
      db,
      sql:
        "SELECT digest FROM file WHERE kept_at <= ? AND digest NOT IN (SELECT digest FROM paper WHERE digest NOT NULL)",
      arguments: [moment]
    ).compactMap { FileDigest($0) }
  }

  /// False where a draft has come to hold it in the meantime, or it was kept once more.
  static func forget(_ digest: FileDigest, keptBefore moment: Int64, _ db: Database) throws -> Bool {
    try db.execute(
      sql: """
        DELETE FROM file WHERE digest = ? AND kept_at <= ?
          AND NOT EXISTS (SELECT 1 FROM paper WHERE paper.digest = file.digest)
        """, arguments: [digest.hex, moment])
    return db.changesCount == 1
  }
}
