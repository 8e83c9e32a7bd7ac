import Foundation
import GRDB

extension Ledger {
  /// The key that verifies this ledger's checkpoints, in the form of C2SP signed-note; nil when there is none here.
  public var verifierKey: VerifierKey? { keptKey }

  /// The keys by which this ledger's checkpoints were signed before, as its own acts name them, the oldest first.
  public func formerKeys() throws(LedgerError) -> [VerifierKey] {
    try acts(of: "ledger").compactMap { $0[Recovery.formerKey]?.text.flatMap { VerifierKey($0) } }
  }

  /// Waits until a checkpoint covers the act at this position.
  public func checkpoint(covering position: Position) async throws(LedgerError) -> Checkpoint {
    guard let signer else {
      if let kept = latestCheckpoint(), kept.size > position { return kept }
      if case .readOnly(let reason) = standing { throw .readOnly(reason) }
      throw .closed
    }
    await signer.signed.wait(until: position + 1)
    if let checkpoint = signer.checkpoint, checkpoint.size > position { return checkpoint }
    throw storageFailure ?? .closed
  }

  /// The root of the first `size` acts; cost O(log size) rows.
  public func root(at size: Position) throws(LedgerError) -> Hash {
    try proving(size) { try $0.root(at: size) }
  }

  /// The path from an act's leaf to the root of the first `size` acts, the leaf's sibling first.
  public func inclusionProof(of position: Position, in size: Position) throws(LedgerError) -> [Hash] {
    guard (0..<max(size, 0)).contains(position) else { throw .invalid("no act \(position) among \(size)") }
    return try proving(size) { try $0.inclusionProof(of: position, in: size) }
  }

  /// What shows that the first `to` acts begin with the first `from`; empty when either is the other or `from` is 0.
  public func consistencyProof(from old: Position, to new: Position) throws(LedgerError) -> [Hash] {
    guard old >= 0, old <= new else { throw .invalid("the tree of \(new) acts does not begin with \(old)") }
    return try proving(new) { try $0.consistencyProof(from: old, to: new) }
  }

  private func proving<Result>(_ size: Position, _ body: (TreeReader) throws -> Result) throws(LedgerError) -> Result {
    try reading { db in
      guard size >= 0, try size <= StoredRow.head(db).head.size else {
        throw LedgerError.invalid("there are no \(size) acts")
      }
      return try body(StoredRow.tree(db))
    }
  }

  /// The bytes of a hash tile or of a bundle of entries; nil when it does not exist, or not yet.
  ///
  /// A partial tile of any width up to what is there can be had. Costs up to 256 rows.
  public func tile(_ path: TilePath) throws(LedgerError) -> [UInt8]? {
    guard let level = path.level else { return try entriesTile(index: path.index, width: path.width) }
    return try tile(level: level, index: path.index, width: path.width)
  }

  /// `width` hashes from the start of the tile; nil when they are not all there.
  public func tile(level: Int, index: Position, width: Int) throws(LedgerError) -> [UInt8]? {
    guard level <= 7, let range = tileRange(index, width) else { return nil }
    return try reading { db in
      let size = try StoredRow.head(db).head.size
      guard range.upperBound <= size >> (8 * level) else { return nil }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(width * Hash.byteCount)
      for node in range { bytes.append(contentsOf: try StoredRow.node(level: 8 * level, index: node, db).bytes) }
      return bytes
    }
  }

  /// `width` leaves from the start of the bundle, each after its length in two bytes; nil when they are not all there.
  public func entriesTile(index: Position, width: Int) throws(LedgerError) -> [UInt8]? {
    guard let range = tileRange(index, width) else { return nil }
    return try reading { db in
      guard try range.upperBound <= StoredRow.head(db).head.size else { return nil }
      let leaves = try Data.fetchAll(
        db.cachedStatement(sql: "SELECT leaf FROM act WHERE position >= ? AND position < ? ORDER BY position"),
        arguments: [range.lowerBound, range.upperBound])
      return leaves.reduce(into: []) { bytes, leaf in
        bytes.append(UInt8(leaf.count >> 8))
        bytes.append(UInt8(leaf.count & 255))
        bytes.append(contentsOf: leaf)
      }
    }
  }

  private func tileRange(_ index: Position, _ width: Int) -> Range<Position>? {
    guard index >= 0, index < 1 << 54, (1...TilePath.fullWidth).contains(width) else { return nil }
    let start = index * Position(TilePath.fullWidth)
    return start..<start + Position(width)
  }

  /// The receipt of an act under the newest checkpoint; nil when there is no such act, or no checkpoint covers it yet.
  ///
  /// It shows the values that `showing` chooses among those held here; by default the public ones.
  public func receipt(
    for id: ActID, showing: (StoredField) -> Bool = { $0.visibility == .published }
  ) throws(LedgerError) -> Receipt? {
    guard let checkpoint = latestCheckpoint(), let act = try act(id: id), act.position < checkpoint.size else {
      return nil
    }
    let shown = act.fields.filter(showing).compactMap { field in
      field.opening.map { Receipt.Shown(name: field.name, opening: $0) }
    }
    return Receipt(
      position: act.position, proof: try inclusionProof(of: act.position, in: checkpoint.size),
      checkpoint: checkpoint, leaf: act.leaf, shown: shown)
  }
}
