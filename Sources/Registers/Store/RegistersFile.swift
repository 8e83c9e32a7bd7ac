import Foundation
import GRDB

/// The registers' file in a data directory: where it lies, how it is opened, and which older ones lie beside it.
struct RegistersFile {
  let directory: String

  /// `registers-v<N>.sqlite`: a release of another version leaves it alone.
  var path: String { "\(directory)/registers-v\(Schema.version).sqlite" }
  /// Where a new one grows before it takes the place of the old.
  var growing: String { "\(directory)/registers-v\(Schema.version).growing.sqlite" }

  /// Opens the file at `path`, and gives it its tables where it has none. A file with other tables is thrown away: all that
  /// registers hold, they have from the ledger.
  func pool(at path: String, durability: Durability = .kept) throws -> DatabasePool {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let configuration = RegistersFile.configuration
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { try $0.execute(sql: durability.settings) }
    if try pool.read(Schema.isCurrent) { return pool }
    guard try pool.read({ try $0.tableExists("form") }) else {
      try pool.write(Schema.create)
      return pool
    }
    try pool.close()
    RegistersFile.remove(path)
    return try self.pool(at: path, durability: durability)
  }

  /// What a power cut may take: of the live file nothing that a checkpoint reached; of one that grows beside it, all.
  enum Durability {
    case kept, none

    /// The writer keeps more pages than the readers, whose file is mapped; a growing file may use more for a while, and writes
    /// its pages back less often.
    var settings: String {
      switch self {
      case .kept: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192"
      case .none: "PRAGMA synchronous = OFF; PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 16384"
      }
    }
  }

  /// Removes the files of older versions. Their last reader keeps what it holds open until it closes.
  func removeOlder() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: directory) where name.hasPrefix("registers-v") {
      guard name.hasSuffix(".sqlite"), let version = Int(name.dropFirst(11).prefix { $0.isNumber }),
        version < Schema.version
      else { continue }
      RegistersFile.remove("\(directory)/\(name)")
    }
  }

  /// Puts the grown file in the place of the old one, durably. Both must be closed, and nothing left in the grown one's log.
  func exchange() throws {
    let log = try? FileManager.default.attributesOfItem(atPath: growing + "-wal")[.size] as? Int
    guard (log ?? 0) == 0, let handle = FileHandle(forUpdatingAtPath: growing) else {
      throw CocoaError(.fileWriteUnknown)
    }
    try handle.synchronize()
    try handle.close()
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    guard rename(growing, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    RegistersFile.remove(growing)
  }

  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  /// Four readers, whose private memory is bounded: the file is mapped, and the kernel keeps what is read often.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "registers"
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = -2048;
          PRAGMA mmap_size = 1073741824;
          PRAGMA journal_size_limit = 67108864;
          """)
    }
    return configuration
  }
}
