import Foundation
import GRDB

/// Some consecutive rows of `act`, copied out of SQLite so that another thread can check them.
struct RowBatch: Sendable {
  private(set) var rows: [StoredBytes] = []
  private(set) var bytes: [UInt8] = []

  /// One row: its columns as ranges of ``bytes``.
  struct StoredBytes: Sendable {
    var position: Position
    var id: Range<Int>
    var nodes: Range<Int>
    var leaf: Range<Int>
    var opening: Range<Int>
  }

  static let columns = "position, id, nodes, leaf, opening"
  private static let mostRows = 512
  private static let mostBytes = 4 << 20

  /// Takes what comes next; empty at the end.
  init(_ cursor: RowCursor) throws {
    rows.reserveCapacity(RowBatch.mostRows)
    bytes.reserveCapacity(1 << 20)
    while rows.count < RowBatch.mostRows, bytes.count < RowBatch.mostBytes, let row = try cursor.next() {
      rows.append(
        StoredBytes(
          position: row.integer(0), id: try take(row, 1), nodes: try take(row, 2), leaf: try take(row, 3),
          opening: try take(row, 4)))
    }
  }

  private mutating func take(_ row: Row, _ index: Int) throws -> Range<Int> {
    let start = bytes.count
    try row.withUnsafeData(atIndex: index) { data in
      data?.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    return start..<bytes.count
  }
}
