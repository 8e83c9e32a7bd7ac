import Foundation
import GRDB

/// The file `ledger.sqlite`: one connection that writes and checkpoints the WAL, and readers that do neither.
final class Store: Sendable {
  let path: String
  private let pool: DatabasePool
  let faults: PlannedFaults

  /// Opens the file for writing, making it when it is not there, or for reading.
  init(path: String, mode: Ledger.Mode, durability: Durability = .full, faults: PlannedFaults = .none) throws {
    self.path = path
    self.faults = faults
    var configuration = Configuration()
    configuration.readonly = mode == .reading
    configuration.maximumReaderCount = 8
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      // A reader must never reset the WAL that the writer is using (SQLite before 3.51.3 may corrupt it).
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -16000")
    }
    if mode == .writing { try Store.reserve(path) }
    pool = try DatabasePool(path: path, configuration: configuration)
    guard mode == .writing else { return }
    try pool.writeWithoutTransaction { db in
      // Only here: the pool sets NORMAL after `prepareDatabase`.
      try db.execute(
        sql: """
          PRAGMA synchronous = \(durability.rawValue); PRAGMA secure_delete = ON;
          PRAGMA journal_size_limit = 67108864
          """)
      try db.inTransaction(.immediate) {
        if try !db.tableExists("head") { try Store.create(in: db) }
        return .commit
      }
    }
  }

  /// How much of a power cut a commit survives.
  enum Durability: String {
    /// All of it.
    case full = "FULL"
    /// Nothing: for a file that becomes a ledger only when it is complete.
    case none = "OFF"
  }

  /// The file is made with the owner's rights only before SQLite makes it with anyone's.
  private static func reserve(_ path: String) throws {
    guard !DurableFile.exists(path) else { return }
    try DurableFile.write([], to: path)
  }

  private static func create(in db: Database) throws {
    try db.execute(sql: Schema.sql)
    try db.execute(
      sql: "INSERT INTO place (id, format, holding, standing) VALUES (1, ?, 'whole', 'origin')",
      arguments: [Schema.format])
    try db.execute(
      sql: "INSERT INTO head (id, size, root, frontier) VALUES (1, 0, ?, x'')", arguments: [Hash.ofEmptyTree.data])
  }

  /// Runs on the one connection that writes, in a transaction that is durable when this returns.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try pool.writeWithoutTransaction { db in
      var result: Result?
      try db.inTransaction(.immediate) {
        result = try body(db)
        try faults.beforeCommit()
        return .commit
      }
      return result!
    }
  }

  /// Runs on the connection that writes, outside a transaction.
  func onWriter<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try pool.writeWithoutTransaction(body)
  }

  /// Runs on a reader, on one state of the ledger.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try pool.read(body)
  }

  /// Copies committed pages from the WAL to the file; readers are not disturbed.
  ///
  /// Emptying it too needs a moment without older readers: throws `SQLITE_BUSY` when there is none at once.
  func checkpointWAL(emptying: Bool) throws {
    try pool.writeWithoutTransaction { db in
      guard emptying else {
        _ = try db.checkpoint(.passive)
        return
      }
      try db.execute(sql: "PRAGMA busy_timeout = 20")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = 10000") }
      _ = try db.checkpoint(.truncate)
    }
  }

  /// Closes every connection; the writer first copies the whole WAL back, so that the one file is all there is.
  func close() {
    if !pool.configuration.readonly { try? checkpointWAL(emptying: true) }
    try? pool.close()
  }
}

extension Hash {
  var data: Data { withUnsafeBytes { Data($0) } }
}

/// Faults that a test plants in the store.
struct PlannedFaults: Sendable {
  var beforeCommit: @Sendable () throws -> Void

  static let none = PlannedFaults(beforeCommit: {})
}
