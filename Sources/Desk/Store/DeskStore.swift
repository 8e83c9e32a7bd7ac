import Domain
import Foundation
import GRDB

/// The file `desk.sqlite`: what a commit acknowledged survives a power cut.
final class DeskStore: Sendable {
  static let name = "desk.sqlite"
  let pool: DatabasePool
  let clock: @Sendable () -> Instant

  init(directory: String, clock: @escaping @Sendable () -> Instant) throws {
    self.clock = clock
    let path = directory + "/" + DeskStore.name
    try PrivateFile.makeDirectory(directory)
    try PrivateFile.reserve(path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      // Only here: the pool sets NORMAL after `prepareDatabase`.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 16777216")
      try DeskSchema.bringUpToDate(db)
    }
  }

  var now: Instant { clock() }

  /// Reads one state of the desk.
  func read<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
    try await pool.read(body)
  }

  /// Runs in one transaction, durable when this returns; a thrown refusal leaves nothing behind. Throws ``DeskFull`` where there
  /// is no room.
  func write<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
    do {
      return try await pool.write(body)
    } catch let error as DatabaseError where error.meansFull {
      throw DeskFull()
    }
  }

  func close() { try? pool.close() }
}

/// There is no room left for the desk: nothing was written, and what was there still is.
public struct DeskFull: Error {
  public init() {}
}

extension DatabaseError {
  /// A shared-memory file that cannot grow means a full disk as well.
  var meansFull: Bool {
    resultCode == .SQLITE_FULL || extendedResultCode == .SQLITE_IOERR_SHMSIZE
  }
}
