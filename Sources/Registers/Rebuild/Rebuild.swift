import GRDB

/// Registers built anew from the first act, and held against the live ones: rebuilt equals live, row by row.
public enum Rebuild {
  /// What a comparison found.
  public struct Report: Equatable, Sendable {
    /// How many acts both hold.
    public var acts: Int64
    /// How many rows were compared.
    public var rows: Int
    /// nil where the two are equal.
    public var difference: Difference?
  }

  /// Folds a feed into empty registers up to a position. Throws ``Halt``; `progress` is told the position after each batch.
  public static func fold(
    _ feed: any Feed, into registers: Registers, upTo end: Int64, progress: (Int64) -> Void = { _ in }
  ) throws {
    let ahead = Ahead(feed: feed, limit: Follower.batch)
    while registers.position < end {
      let entries = try ahead.entries(from: registers.position).prefix { $0.position < end }
      guard !entries.isEmpty else { throw Halt(position: registers.position, reason: "the ledger ends here") }
      try registers.fold(Array(entries))
      progress(registers.position)
    }
  }

  /// Builds the registers anew beside the live ones, up to where those are, compares, and removes what it built.
  /// Cost: a rebuild, and one pass over both; the live ones go on serving.
  public static func compare(
    _ registers: Registers, with feed: any Feed, progress: (Int64) -> Void = { _ in }
  ) throws -> Report {
    try registers.beside { live, reading, beside in
      try fold(feed, into: beside, upTo: reading.position, progress: progress)
      return try beside.read { rebuilt in
        var comparison = Comparison(live: live, rebuilt: rebuilt.database)
        let difference = try comparison.firstDifference()
        return Report(acts: reading.position, rows: comparison.rows, difference: difference)
      }
    }
  }

  /// Builds the registers anew and puts them in the place of the live ones. Cost: a rebuild; the live ones serve until then.
  public static func replace(
    _ registers: Registers, from feed: any Feed, progress: (Int64) -> Void = { _ in }
  ) throws {
    let end = registers.position
    try registers.replace { beside in try fold(feed, into: beside, upTo: end, progress: progress) }
  }
}

/// The first row in which two sets of registers differ.
public struct Difference: Equatable, Sendable, CustomStringConvertible {
  public var table: String
  /// The row's number in the order of its table's key, from 1.
  public var row: Int
  /// nil where one of the two has no such row.
  public var column: String?
  public var live: String
  public var rebuilt: String

  public var description: String {
    "\(table), row \(row)\(column.map { ", \($0)" } ?? ""): live \(live), rebuilt \(rebuilt)"
  }
}
