import Foundation
import GRDB

/// Appends requests inside one transaction: each is judged by what stands in the ledger and either inserted whole or refused.
struct Admission {
  let db: Database
  private(set) var frontier: Frontier
  private let before: Head

  /// Reads the head that the transaction starts from.
  init(_ db: Database) throws {
    self.db = db
    (before, frontier) = try StoredRow.head(db)
  }

  /// Checks first and writes after, so that a refusal leaves nothing behind.
  mutating func admit(_ request: PreparedRequest) throws -> Result<Answer, LedgerError> {
    if let key = request.key, let filed = try StoredRow.filed(actor: key.actor, key: key.key, db) {
      let isSame = filed.fingerprint == nil || filed.fingerprint == key.fingerprint
      return isSame ? .success(.alreadyFiled(first: filed.first)) : .failure(.keyReused(first: filed.first))
    }
    for (subject, expected) in request.expecting {
      let found = try StoredRow.version(of: subject, db)
      guard found == expected else {
        return .failure(.versionConflict(subject: subject, expected: expected, found: found))
      }
    }
    if let refusal = try refuseClaims(request.claims) { return .failure(refusal) }
    let first = frontier.size
    for entry in request.entries { try insert(entry) }
    if let key = request.key {
      try insertKey(actor: key.actor, key: key.key, fingerprint: key.fingerprint, first: first)
    }
    return .success(.appended(first: first, count: request.entries.count))
  }

  /// Judges the changes in their order, those before counted in.
  private func refuseClaims(_ changes: [ClaimChange]) throws -> LedgerError? {
    var held: [ClaimLine: Position?] = [:]
    for change in changes {
      let claim = ClaimLine(change: .take, kind: change.kind, key: change.key)
      let holder = try held[claim] ?? StoredRow.holder(ofClaim: change.kind, key: change.key, db)
      switch change.change {
      case .take:
        if let holder { return .claimTaken(kind: change.kind, key: change.key, by: holder) }
        held[claim] = .some(frontier.size + Position(change.act))
      case .release:
        guard holder != nil else { return .claimNotHeld(kind: change.kind, key: change.key) }
        held[claim] = .some(nil)
      }
    }
    return nil
  }

  /// Writes one act and its rows at the next position.
  mutating func insert(_ entry: Entry) throws {
    let position = frontier.size
    var completed: [Hash] = []
    frontier.append(entry.leafHash, completed: &completed)
    let nodes = completed.reduce(into: Data(capacity: completed.count * Hash.byteCount)) { data, hash in
      hash.withUnsafeBytes { data.append(contentsOf: $0) }
    }
    do {
      try run(
        "INSERT INTO act (position, id, nodes, leaf, opening) VALUES (?, ?, ?, ?, ?)",
        [position, Data(entry.id.bytes), nodes, Data(entry.leaf), Data(entry.packed)])
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      // The transaction is rolled back, and the writer tries the other requests again without this one.
      throw try StoredRow.position(of: entry.id, db).map { LedgerError.idTaken(entry.id, by: $0) } ?? error
    }
    let version = try StoredRow.version(of: entry.subject, db) + 1
    try run(
      "INSERT INTO version (subject, version, position) VALUES (?, ?, ?)", [entry.subject.text, version, position])
    for claim in entry.claims { try apply(claim, at: position) }
  }

  private func apply(_ claim: ClaimLine, at position: Position) throws {
    switch claim.change {
    case .take:
      try run("INSERT INTO claim (kind, key, position) VALUES (?, ?, ?)", [claim.kind.text, claim.key, position])
    case .release:
      try run("DELETE FROM claim WHERE kind = ? AND key = ?", [claim.kind.text, claim.key])
    }
  }

  func insertKey(actor: String, key: String, fingerprint: [UInt8]?, first: Position) throws {
    try run(
      "INSERT INTO key (actor, key, fingerprint, first) VALUES (?, ?, ?, ?)",
      [actor, key, fingerprint.map { Data($0) }, first])
  }

  /// Moves the head from where the transaction found it to the last act inserted; nothing when there is none.
  func moveHead() throws {
    guard frontier.size != before.size else { return }
    try run(
      "UPDATE head SET size = ?, root = ?, frontier = ? WHERE id = 1 AND size = ?",
      [frontier.size, frontier.root.data, Data(frontier.packed), before.size])
    guard db.changesCount == 1 else { throw LedgerError.storageFailed("another process moved the head") }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
