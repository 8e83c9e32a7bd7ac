import Foundation
import GRDB

/// Rows of the store and what they mean.
enum StoredRow {
  static func head(_ db: Database) throws -> (head: Head, frontier: Frontier) {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT size, root, frontier FROM head WHERE id = 1"))
    else { throw LedgerError.damaged("the head row is missing") }
    let size = row.integer(0)
    let root = row.blob(1).flatMap { Hash(bytes: $0) }
    let frontier = row.blob(2)?.withUnsafeBytes { Frontier(size: size, packed: $0) }
    guard let root, let frontier else { throw LedgerError.damaged("the head row is not of its form") }
    return (Head(size: size, root: root), frontier)
  }

  /// The act of a row `position, leaf, opening`.
  static func act(_ row: Row) throws -> Act {
    let position: Position = row[0]
    let leafBytes = row[1] as Data
    var outline = LeafOutline()
    let fault = leafBytes.withUnsafeBytes { outline.read($0) }
    guard fault == nil else { throw LedgerError.damaged("leaf at position \(position): \(fault ?? "")") }
    let leaf = leafBytes.withUnsafeBytes { Leaf(outline, in: $0) }
    let openings = try row.withUnsafeData(atIndex: 2) { data in
      (data ?? Data()).withUnsafeBytes { PackedOpenings.unpack($0, count: leaf.fields.count) }
    }
    guard let openings else { throw LedgerError.damaged("values at position \(position) are not of their form") }
    return Act(position: position, leaf: leaf, bytes: Array(leafBytes), openings: openings)
  }

  static let actColumns = "position, leaf, opening"

  static func act(at position: Position, _ db: Database) throws -> Act? {
    let statement = try db.cachedStatement(sql: "SELECT \(actColumns) FROM act WHERE position = ?")
    return try Row.fetchOne(statement, arguments: [position]).map(act)
  }

  static func node(level: Int, index: Position, _ db: Database) throws -> Hash {
    let position = ((index + 1) << level) - 1
    let statement = try db.cachedStatement(sql: "SELECT nodes FROM act WHERE position = ?")
    let nodes = try Data.fetchOne(statement, arguments: [position]) ?? Data()
    let offset = level * Hash.byteCount
    guard nodes.count >= offset + Hash.byteCount else {
      throw LedgerError.damaged("the tree's nodes at position \(position) are missing")
    }
    return nodes.withUnsafeBytes {
      Hash(loading: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + Hash.byteCount]))
    }
  }

  static func tree(_ db: Database) -> TreeReader { TreeReader { try node(level: $0, index: $1, db) } }

  static func version(of subject: Name, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT max(version) FROM version WHERE subject = ?")
    return try Int.fetchOne(statement, arguments: [subject.text]) ?? 0
  }

  static func holder(ofClaim kind: Name, key: String, _ db: Database) throws -> Position? {
    let statement = try db.cachedStatement(sql: "SELECT position FROM claim WHERE kind = ? AND key = ?")
    return try Position.fetchOne(statement, arguments: [kind.text, key])
  }

  /// What was filed under a key: its fingerprint, nil when erased, and where.
  static func filed(actor: String, key: String, _ db: Database) throws -> (fingerprint: [UInt8]?, first: Position)? {
    let statement = try db.cachedStatement(sql: "SELECT fingerprint, first FROM key WHERE actor = ? AND key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [actor, key]) else { return nil }
    return ((row[0] as Data?).map(Array.init), row[1])
  }

  static func position(of id: ActID, _ db: Database) throws -> Position? {
    let statement = try db.cachedStatement(sql: "SELECT position FROM act WHERE id = ?")
    return try Position.fetchOne(statement, arguments: [Data(id.bytes)])
  }
}

extension Act {
  /// Puts leaf and openings together; true kind and subject come from the restricted fields where they are held.
  init(position: Position, leaf: Leaf, bytes: [UInt8], openings: [Opening?]) {
    self.position = position
    id = leaf.id
    recordedAt = leaf.recordedAt
    self.leaf = bytes
    isRestricted = leaf.kind == .restricted
    fields = zip(leaf.fields, openings).map {
      StoredField(name: $0.name, visibility: $0.visibility, commitment: $0.commitment, opening: $1)
    }
    var hidden: (kind: Kind?, subject: Name?) = (nil, nil)
    if isRestricted {
      hidden.kind = fields.first { $0.name == ReservedField.kind }?.text.flatMap { Kind($0) }
      hidden.subject = fields.first { $0.name == ReservedField.subject }?.text.flatMap { Name($0) }
    }
    kind = hidden.kind ?? leaf.kind
    subject = hidden.subject ?? leaf.subject
  }
}
