import Foundation
import GRDB

/// Slow searches, made only when a sum over a table differs from that over the acts: which row is it?
extension VerificationWalk {
  private func forEachAct(_ db: Database, _ body: (Act) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(StoredRow.actColumns) FROM act ORDER BY position")
    // An act that cannot be read is reported already.
    while let row = try rows.next() { if let act = try? StoredRow.act(row) { try body(act) } }
  }

  mutating func findVersions(_ db: Database) throws {
    var found: [Finding] = []
    try forEachAct(db) { act in
      let rows = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM version WHERE subject = ? AND position = ?"),
        arguments: [act.subject.text, act.position])
      guard rows != 1 else { return }
      found.append(
        Finding(.version, at: act.position, expected: "one row for \(act.subject)", found: "\(rows ?? 0)"))
    }
    let rows = try Row.fetchCursor(db, sql: "SELECT subject, version, position FROM version")
    while let row = try rows.next() {
      let position = row.integer(2)
      let act = try? StoredRow.act(at: position, db)
      guard act?.subject.text != row.text(0) else { continue }
      found.append(
        Finding(
          .version, at: position, expected: act.map { "an act of \($0.subject)" } ?? "no row",
          found: "\(row.text(0)) \(row.integer(1))"))
    }
    add(found, orElse: Finding(.version, expected: "the versions that the acts make", found: "others"))
  }

  mutating func findKeys(_ db: Database) throws {
    var found: [Finding] = []
    try forEachAct(db) { act in
      guard let lines = act[ReservedField.key]?.value.flatMap(KeyLines.decode) else { return }
      let row = try StoredRow.filed(actor: lines.actor, key: lines.key, db)
      let fingerprint = act[ReservedField.fingerprint]?.value
      guard row?.first != act.position || row?.fingerprint != fingerprint else { return }
      found.append(
        Finding(
          .key, at: act.position, expected: "a row with \(fingerprint.map(Hex.encode) ?? "no fingerprint")",
          found: row.map { "\($0.first) with \($0.fingerprint.map(Hex.encode) ?? "no fingerprint")" } ?? "no row"))
    }
    let rows = try Row.fetchCursor(db, sql: "SELECT actor, key, first FROM key")
    while let row = try rows.next() {
      let lines = try? StoredRow.act(at: row.integer(2), db)?[ReservedField.key]?.value.flatMap(KeyLines.decode)
      guard lines?.actor != row.text(0) || lines?.key != row.text(1) else { continue }
      found.append(
        Finding(.key, at: row.integer(2), expected: "no such row", found: "a key that this act was not filed under"))
    }
    add(found, orElse: Finding(.key, expected: "the keys that the acts name", found: "others"))
  }

  mutating func findErasures(_ db: Database) throws {
    var listed: Set<Erasure> = []
    try forEachAct(db) { act in
      listed.formUnion(act[ReservedField.erased]?.value.flatMap { ErasureLines.decode($0) } ?? [])
    }
    var found: [Finding] = []
    try forEachAct(db) { act in
      for field in act.fields where field.visibility != .published {
        let isListed = listed.contains(Erasure(position: act.position, field: field.name))
        if field.opening == nil, !isListed {
          found.append(Finding(.erasure, at: act.position, expected: "the value of \(field.name)", found: "none"))
        } else if field.opening != nil, isListed {
          found.append(
            Finding(.erasure, at: act.position, expected: "\(field.name) erased", found: "its value"))
        }
      }
    }
    add(found, orElse: Finding(.erasure, expected: "the erasures that the acts record", found: "others"))
  }

  private mutating func add(_ found: [Finding], orElse general: Finding) {
    for finding in found.isEmpty && report.isSound ? [general] : found { report.add(finding) }
  }
}
