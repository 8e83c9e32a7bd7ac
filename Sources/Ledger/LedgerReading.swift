import GRDB

/// Who holds a claim.
public struct ClaimHolder: Hashable, Sendable {
  /// The act that took it.
  public let position: Position
  /// That act's subject.
  public let subject: Name
}

extension Ledger {
  /// How many acts there are; in a ledger opened for reading, as of now.
  public var size: Position {
    guard case .readOnly(.openedForReading) = standing else { return watch.size }
    return (try? head().size) ?? watch.size
  }

  /// Size and root of all that is committed.
  public func head() throws(LedgerError) -> Head {
    try reading { db in try StoredRow.head(db).head }
  }

  /// The acts from a position on, without gaps, at most `limit` of them and about `maxBytes` of leaves and values, but
  /// one at least where there is one.
  public func acts(from position: Position, limit: Int, maxBytes: Int = 8 << 20) throws(LedgerError) -> [Act] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: "SELECT \(StoredRow.actColumns) FROM act WHERE position >= ? ORDER BY position LIMIT ?")
      let rows = try Row.fetchCursor(statement, arguments: [position, limit])
      var acts: [Act] = []
      var bytes = 0
      while bytes < maxBytes, let row = try rows.next() {
        let act = try StoredRow.act(row)
        guard act.position == position + Position(acts.count) else {
          throw LedgerError.damaged("no act stands at position \(position + Position(acts.count))")
        }
        bytes += act.byteCount
        acts.append(act)
      }
      return acts
    }
  }

  /// The act at a position; nil when there is none.
  public func act(at position: Position) throws(LedgerError) -> Act? {
    try reading { db in try StoredRow.act(at: position, db) }
  }

  /// The act of that name; nil when there is none.
  public func act(id: ActID) throws(LedgerError) -> Act? {
    try reading { db in try StoredRow.position(of: id, db).flatMap { try StoredRow.act(at: $0, db) } }
  }

  /// The acts of a true subject in their order; their number is the version that `Request.expecting` compares.
  public func acts(of subject: Name) throws(LedgerError) -> [Act] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT act.position, leaf, opening FROM version JOIN act ON act.position = version.position
          WHERE subject = ? ORDER BY version.version
          """)
      return try Row.fetchAll(statement, arguments: [subject.text]).map(StoredRow.act)
    }
  }

  /// How many acts a true subject has.
  public func version(of subject: Name) throws(LedgerError) -> Int {
    try reading { db in try StoredRow.version(of: subject, db) }
  }

  /// Who holds a claim; nil when nobody does.
  public func holder(ofClaim kind: Name, key: String) throws(LedgerError) -> ClaimHolder? {
    try reading { db in
      guard let position = try StoredRow.holder(ofClaim: kind, key: key, db),
        let act = try StoredRow.act(at: position, db)
      else { return nil }
      return ClaimHolder(position: position, subject: act.subject)
    }
  }

  /// Where the request stands that an actor filed under a key; nil when there is none.
  public func first(ofKey key: String, by actor: String) throws(LedgerError) -> Position? {
    try reading { db in try StoredRow.filed(actor: actor, key: key, db)?.first }
  }

  /// Returns when the ledger has that many acts, is closed, or the task is cancelled.
  public func waitUntil(_ size: Position) async {
    guard case .readOnly(.openedForReading) = standing else { return await watch.wait(until: size) }
    while self.size < size, (try? await Task.sleep(for: .milliseconds(200))) != nil {}
  }

  /// A wake-up for followers: the newest size after each commit; those in between may be left out. Ends when the ledger
  /// is closed. A ledger opened for reading hears of nothing: poll ``size``.
  public func sizes() -> AsyncStream<Position> { watch.sizes() }

  func reading<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    do {
      return try store.read(body)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_MISUSE {
      throw .closed
    } catch {
      throw LedgerError(error)
    }
  }
}

extension Act {
  var byteCount: Int { leaf.count + fields.reduce(0) { $0 + ($1.value?.count ?? 0) + 37 } }
}
