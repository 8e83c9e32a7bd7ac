import GRDB

/// One consistent view of the registers: every query through it sees the same acts.
public struct Reading {
  let database: Database
  /// How many acts this view holds: the position of the next.
  public let position: Int64

  init(_ database: Database) throws {
    self.database = database
    position = try database.prepared("SELECT position FROM folded").integer()
  }
}
