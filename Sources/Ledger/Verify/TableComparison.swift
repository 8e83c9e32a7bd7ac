import Foundation
import GRDB

extension VerificationWalk {
  /// Compares head, index, versions, claims, keys, erasures and checkpoint with what the acts say.
  mutating func compareTables(_ db: Database) throws {
    try comparePlace(db)
    try compareHead(db)
    try compareIDs(db)
    try compareVersions(db)
    try compareClaims(db)
    try compareKeys(db)
    if !report.isPublicCopy, missing != erased { try findErasures(db) }
    compareCheckpoint()
  }

  private mutating func comparePlace(_ db: Database) throws {
    let row = try Row.fetchOne(db, sql: "SELECT format, holding, standing FROM place WHERE id = 1")
    let values = row.map { $0.databaseValues.map(\.description) } ?? ["nothing"]
    let holding = row?.text(1)
    let standing = row?.text(2)
    report.isPublicCopy = holding == "public"
    let isSound =
      row?.integer(0) == Position(Schema.format) && ["whole", "public"].contains(holding ?? "")
      && ["origin", "mirror"].contains(standing ?? "")
    guard !isSound else { return }
    report.add(Finding(.place, expected: "1, whole or public, origin or mirror", found: values.joined(separator: ", ")))
  }

  private mutating func compareHead(_ db: Database) throws {
    let row = try Row.fetchOne(db, sql: "SELECT size, root, frontier FROM head WHERE id = 1")
    let size = row?.integer(0)
    let root = row?.blob(1) ?? []
    let peaks = row?.blob(2) ?? []
    if size != frontier.size {
      report.add(Finding(.head, expected: "\(frontier.size) acts", found: size.map { "\($0)" } ?? "no size"))
    }
    if root != frontier.root.bytes {
      report.add(Finding(.root, expected: frontier.root.base64, found: Base64.encode(root)))
    }
    if peaks != frontier.packed {
      report.add(Finding(.head, expected: "frontier \(Base64.encode(frontier.packed))", found: Base64.encode(peaks)))
    }
  }

  /// The index by id, read as it lies: every act once, in order.
  private mutating func compareIDs(_ db: Database) throws {
    var tally = Tally()
    var before: ActID?
    let rows = try Row.fetchCursor(db, sql: "SELECT id, position FROM act INDEXED BY act_id ORDER BY id")
    while let row = try rows.next() {
      let position = row.integer(1)
      guard let id = ActID(bytes: row.blob(0) ?? []) else { continue }
      if id == before { report.add(Finding(.id, at: position, expected: "an id of its own", found: id.hex)) }
      before = id
      tally.add(.id(id, at: position))
    }
    if tally != ids, !report.findings.contains(where: { $0.part == .id }) {
      report.add(Finding(.id, expected: "the index by id to name every act", found: "another set"))
    }
  }

  private mutating func compareVersions(_ db: Database) throws {
    var tally = Tally()
    var before: (subject: String, version: Int, position: Position) = ("", 0, -1)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT subject, version, position FROM version ORDER BY subject, version")
    while let row = try rows.next() {
      let (subject, version, position): (String, Int, Position) = (row.text(0), Int(row.integer(1)), row.integer(2))
      tally.add(subject.withBytes { .version($0, at: position) })
      if subject != before.subject { before = (subject, 0, -1) }
      if version != before.version + 1 {
        report.add(
          Finding(.version, at: position, expected: "\(subject) \(before.version + 1)", found: "\(version)"))
      } else if position <= before.position {
        report.add(Finding(.version, at: position, expected: "a later act of \(subject)", found: "\(position)"))
      }
      before = (subject, version, position)
    }
    if tally != versions { try findVersions(db) }
  }

  private mutating func compareClaims(_ db: Database) throws {
    var rest = claims
    let rows = try Row.fetchCursor(db, sql: "SELECT kind, key, position FROM claim")
    while let row = try rows.next() {
      let (kind, key, position): (String, String, Position) = (row.text(0), row.text(1), row.integer(2))
      let holder = rest.removeValue(forKey: .claim(kind, key))
      if holder != position {
        report.add(
          Finding(
            .claim, at: holder ?? position,
            expected: holder.map { "\(kind) \(key) held since \($0)" } ?? "no such claim",
            found: "\(kind) \(key) held since \(position)"))
      }
    }
    for position in rest.values.sorted() {
      report.add(Finding(.claim, at: position, expected: "the claim taken here to be held", found: "no row"))
    }
  }

  private mutating func compareKeys(_ db: Database) throws {
    var tally = Tally()
    let rows = try Row.fetchCursor(db, sql: "SELECT actor, key, fingerprint, first FROM key")
    while let row = try rows.next() {
      tally.add(.key(row.text(0), row.text(1), fingerprint: row.blob(2), first: row.integer(3)))
    }
    if tally != keys { try findKeys(db) }
  }

  private mutating func compareCheckpoint() {
    guard let checkpoint = signing.checkpoint else { return }
    if let key = signing.key, !checkpoint.isSigned(by: key.verifier) {
      report.add(Finding(.checkpoint, expected: "a signature by \(key.verifier)", found: "none that is good"))
    }
    if let root = rootAtCheckpoint, root != checkpoint.root {
      report.add(
        Finding(
          .checkpoint, expected: "root \(root) at \(checkpoint.size)", found: checkpoint.root.base64))
    } else if rootAtCheckpoint == nil {
      report.add(Finding(.checkpoint, expected: "\(checkpoint.size) acts, as signed", found: "\(frontier.size)"))
    }
  }
}

/// Columns of a file that may be damaged: what is not of its type reads as something that no sound row has.
extension Row {
  func integer(_ index: Int) -> Int64 { Int64.fromDatabaseValue(self[index]) ?? -1 }
  func text(_ index: Int) -> String { String.fromDatabaseValue(self[index]) ?? "" }
  func blob(_ index: Int) -> [UInt8]? { Data.fromDatabaseValue(self[index]).map { Array($0) } }
}
