import Domain
import Foundation
import GRDB

/// Drafts as rows.
enum DraftRow {
  static func draft(_ id: DraftID, owner: Body, _ db: Database) throws -> Draft? {
    try drafts("WHERE id = ? AND owner = ?", [id.text, owner.description], db).first
  }

  /// Throws where it is not there, or another's.
  static func known(_ id: DraftID, owner: Body, _ db: Database) throws -> Draft {
    guard let draft = try draft(id, owner: owner, db) else { throw DraftRefusal.notFound }
    return draft
  }

  /// Throws where it was filed, too.
  static func openDraft(_ id: DraftID, owner: Body, _ db: Database) throws -> Draft {
    let draft = try known(id, owner: owner, db)
    if case .filed(let dossier, _) = draft.standing { throw DraftRefusal.alreadyFiled(dossier) }
    return draft
  }

  static func drafts(of owner: Body, _ db: Database) throws -> [Draft] {
    try drafts("WHERE owner = ? ORDER BY updated_at DESC, id", [owner.description], db)
  }

  static func openCount(of owner: Body, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM draft WHERE owner = ? AND filed_as IS NULL", arguments: [owner.description]) ?? 0
  }

  private static func drafts(_ condition: String, _ arguments: StatementArguments, _ db: Database) throws -> [Draft] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, procedure, owner, created_by, applicant_name, supplements, answers, revision, updated_at, filed_as,
          filed_at
        FROM draft \(condition)
        """, arguments: arguments)
    return try rows.map { row in
      guard let id = DraftID(row["id"] as String), let procedure = ProcedureName(row["procedure"] as String),
        let owner = Body(row["owner"] as String), let author = AccountNumber(row["created_by"] as String)
      else { preconditionFailure("the desk holds a draft that it cannot have written") }
      return Draft(
        id: id, procedure: procedure, owner: owner, createdBy: author,
        applicantName: (row["applicant_name"] as String?).map { Text(composed: $0) },
        supplements: (row["supplements"] as String?).flatMap { RecordNumber($0) },
        answers: try AnswersColumn.answers(row["answers"]), papers: try PaperRow.papers(of: id, db),
        revision: row["revision"], updatedAt: Instant(milliseconds: row["updated_at"]), standing: standing(row))
    }
  }

  private static func standing(_ row: Row) -> Draft.Standing {
    guard let text = row["filed_as"] as String?, let dossier = RecordNumber(text) else { return .open }
    return .filed(dossier, at: Instant(milliseconds: row["filed_at"]))
  }

  static func touch(_ id: DraftID, at now: Instant, _ db: Database) throws {
    try db.execute(sql: "UPDATE draft SET updated_at = ? WHERE id = ?", arguments: [now.milliseconds, id.text])
  }
}

/// Answers as one column of JSON, their questions in order.
enum AnswersColumn {
  static func text(_ answers: Answers) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(answers.values), as: UTF8.self)
  }

  static func answers(_ column: String) throws -> Answers {
    Answers(try JSONDecoder().decode([String: [String]].self, from: Data(column.utf8)))
  }
}
