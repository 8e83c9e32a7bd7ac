public import Domain
import Foundation
import GRDB

/// The drafts of the desk. Each call names the owner; what is another's is not found. Refusals are ``DraftRefusal``.
public struct Drafts: Sendable {
  /// Answers of one draft, in bytes.
  public static let longestAnswers = 524_288
  /// Papers of one draft.
  public static let mostPapers = 100
  /// Open drafts of one owner.
  public static let mostDrafts = 500
  let store: DeskStore

  /// Begins an empty draft.
  public func create(
    _ procedure: ProcedureName, owner: Body, by account: AccountNumber, applicantName: Text? = nil,
    supplementing dossier: RecordNumber? = nil
  ) async throws -> Draft {
    let id = DraftID.drawn()
    let now = store.now
    return try await store.write { db in
      guard try DraftRow.openCount(of: owner, db) < Drafts.mostDrafts else {
        throw DraftRefusal.tooManyDrafts(most: Drafts.mostDrafts)
      }
      try db.execute(
        sql: """
          INSERT INTO draft (id, procedure, owner, created_by, applicant_name, supplements, answers, revision, updated_at)
          VALUES (?, ?, ?, ?, ?, ?, '{}', 1, ?)
          """,
        arguments: [
          id.text, procedure.text, owner.description, account.text, applicantName?.string, dossier?.text,
          now.milliseconds,
        ])
      return try DraftRow.known(id, owner: owner, db)
    }
  }

  /// nil where there is none of that owner.
  public func read(_ id: DraftID, owner: Body) async throws -> Draft? {
    try await store.read { try DraftRow.draft(id, owner: owner, $0) }
  }

  /// The owner's drafts, the one changed last first; filed ones among them.
  public func list(owner: Body) async throws -> [Draft] {
    try await store.read { try DraftRow.drafts(of: owner, $0) }
  }

  /// Saves the answers (and whose dossier it is) if nobody has since the revision that was seen. The same answers again change
  /// nothing and are no conflict.
  public func save(
    _ id: DraftID, owner: Body, answers: Answers, applicantName: Text? = nil, expecting revision: Int
  ) async throws -> Draft {
    let column = try AnswersColumn.text(answers)
    guard column.utf8.count <= Drafts.longestAnswers else { throw DraftRefusal.tooLong }
    let now = store.now
    return try await store.write { db in
      let draft = try DraftRow.openDraft(id, owner: owner, db)
      let name = applicantName ?? draft.applicantName
      if draft.answers == answers, draft.applicantName == name { return draft }
      guard draft.revision == revision else { throw DraftRefusal.conflict(draft) }
      try db.execute(
        sql: "UPDATE draft SET answers = ?, applicant_name = ?, revision = revision + 1, updated_at = ? WHERE id = ?",
        arguments: [column, name?.string, now.milliseconds, id.text])
      return try DraftRow.known(id, owner: owner, db)
    }
  }

  /// Adds a paper; the answers' revision stays. The same file for the same item twice is one.
  public func attach(_ paper: FiledPaper, to id: DraftID, owner: Body) async throws -> Draft {
    let now = store.now
    return try await store.write { db in
      _ = try DraftRow.openDraft(id, owner: owner, db)
      try PaperRow.insert(paper, into: id, at: now, db)
      return try DraftRow.known(id, owner: owner, db)
    }
  }

  /// Takes a paper out again; its file goes with the next sweep unless something else holds it.
  public func detach(_ paper: FiledPaper, from id: DraftID, owner: Body) async throws -> Draft {
    let now = store.now
    return try await store.write { db in
      _ = try DraftRow.openDraft(id, owner: owner, db)
      try PaperRow.delete(paper, from: id, at: now, db)
      return try DraftRow.known(id, owner: owner, db)
    }
  }

  /// Deletes an open draft; a filed one is kept.
  public func delete(_ id: DraftID, owner: Body) async throws {
    try await store.write { db in
      _ = try DraftRow.openDraft(id, owner: owner, db)
      try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id.text])
    }
  }

  /// Says into which dossier it went; from then on it can be neither changed nor deleted. The same word twice is one.
  public func markFiled(_ id: DraftID, owner: Body, as dossier: RecordNumber) async throws -> Draft {
    let now = store.now
    return try await store.write { db in
      let draft = try DraftRow.known(id, owner: owner, db)
      switch draft.standing {
      case .filed(dossier, _): return draft
      case .filed(let other, _): throw DraftRefusal.alreadyFiled(other)
      case .open: break
      }
      try db.execute(
        sql: "UPDATE draft SET filed_as = ?, filed_at = ? WHERE id = ?",
        arguments: [dossier.text, now.milliseconds, id.text])
      return try DraftRow.known(id, owner: owner, db)
    }
  }
}
