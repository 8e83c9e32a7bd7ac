import GRDB
import Record
import Synchronization

/// What is known: the registers of one data directory, each of which can be thrown away and built again from the ledger.
public final class Registers: Sendable {
  private let file: RegistersFile
  private let pool: Mutex<DatabasePool>
  private let folded: Mutex<Int64>

  private init(file: RegistersFile, pool: DatabasePool, folded: Int64) {
    self.file = file
    self.pool = Mutex(pool)
    self.folded = Mutex(folded)
  }

  /// Opens the registers of a data directory; where there are none, or only those of another version, they begin empty and
  /// follow the ledger from its first act. Files of older versions are removed. Throws where the disk refuses. Cost: no scan.
  public static func open(directory: String) throws -> Registers {
    let file = RegistersFile(directory: directory)
    RegistersFile.remove(file.growing)
    let pool = try file.pool(at: file.path)
    try file.removeOlder()
    let folded = try pool.read { try Reading($0).position }
    return Registers(file: file, pool: pool, folded: folded)
  }

  /// How many acts the registers hold: the position of the next. In memory.
  public var position: Int64 { folded.withLock { $0 } }

  /// A consistent view for as long as the closure runs. Blocks its thread while all readers are busy.
  public func read<Result>(_ body: (Reading) throws -> Result) throws -> Result {
    let pool = current
    do {
      return try pool.read { database in try body(Reading(database)) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_MISUSE && current !== pool {
      return try current.read { database in try body(Reading(database)) }
    }
  }

  /// Takes in acts and their position in one transaction: all of them, or those before the first that cannot be read or
  /// does not fit, and then throws ``Halt``. Acts below the position are known already and are passed over; a gap halts.
  public func fold(_ entries: [Entry]) throws {
    let fold = try Fold.run(entries, on: current)
    folded.withLock { $0 = fold.position }
    if let halt = fold.halt { throw halt }
  }

  private var current: DatabasePool { pool.withLock { $0 } }

  /// Builds new registers beside these and lets `body` fold into them, and look at both; then removes them. These are read from
  /// one view throughout, which goes on taking in acts meanwhile.
  func beside<Result>(_ body: (Database, Reading, Registers) throws -> Result) throws -> Result {
    let beside = try grow()
    defer { RegistersFile.remove(file.growing) }
    let result = try read { reading in try body(reading.database, reading, beside) }
    try beside.close()
    return result
  }

  /// Lets `body` build new registers beside these, then reads from them. Requests wait for the milliseconds in which the files
  /// change places: SQLite must not find another file under a name it holds open.
  public func replace(building body: (Registers) throws -> Void) throws {
    let beside = try grow()
    try body(beside)
    _ = try beside.current.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try beside.close()
    try pool.withLock { pool in
      try pool.close()
      try file.exchange()
      pool = try file.pool(at: file.path)
    }
    folded.withLock { $0 = beside.position }
  }

  private func grow() throws -> Registers {
    RegistersFile.remove(file.growing)
    return Registers(file: file, pool: try file.pool(at: file.growing, durability: .none), folded: 0)
  }

  /// Closes the file once all readers are done.
  public func close() throws { try current.close() }
}
