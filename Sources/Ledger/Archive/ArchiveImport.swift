import Glibc
import GRDB

extension Archive {
  /// Takes an archive into an empty place, which becomes a mirror: it can be read and proved from, and does not sign.
  ///
  /// Refuses at the first line that is not what it must be, and then leaves nothing behind. Constant memory.
  public static func importLedger(
    from source: @escaping () throws -> [UInt8]?, into directory: String,
    progress: (Position) -> Void = { _ in }
  ) throws(Fault) -> Imported {
    try taking(ArchiveLines(source), into: directory, progress: progress)
  }

  /// The same from a file.
  public static func importLedger(
    fromFile path: String, into directory: String, progress: (Position) -> Void = { _ in }
  ) throws(Fault) -> Imported {
    do {
      return try taking(ArchiveLines.file(path), into: directory, progress: progress)
    } catch {
      throw fault(error)
    }
  }

  /// Brings the acts that are missing to a place that has the first ones: an old backup of the same ledger, or a mirror.
  ///
  /// What is there must be the same to the byte. A place that holds everything takes sealed archives only.
  public static func completeLedger(
    from source: @escaping () throws -> [UInt8]?, in directory: String,
    progress: (Position) -> Void = { _ in }
  ) throws(Fault) -> Imported {
    do {
      let lock = try DirectoryLock(directory: directory)
      guard DurableFile.exists(directory + "/ledger.sqlite") else { throw LedgerError.noLedger(directory: directory) }
      let store = try Store(path: directory + "/ledger.sqlite", mode: .writing)
      var reading = ArchiveReading(ArchiveLines(source), into: store, isCompleting: true)
      let imported = try reading.run(progress: progress)
      store.close()
      withExtendedLifetime(lock) {}
      return imported.imported
    } catch {
      throw fault(error)
    }
  }

  private static func taking(
    _ lines: ArchiveLines, into directory: String, progress: (Position) -> Void
  ) throws(Fault) -> Imported {
    do {
      try DurableFile.makeDirectory(directory)
      let lock = try DirectoryLock(directory: directory)
      let path = directory + "/ledger.sqlite"
      let state = StateDirectory(of: directory)
      guard !DurableFile.exists(path), !DurableFile.exists(state.keyPath), !DurableFile.exists(state.checkpointPath)
      else { throw Fault.notEmpty(directory: directory) }
      let fresh = directory + "/importing.sqlite"
      removeDatabase(fresh)
      defer { removeDatabase(fresh) }
      let store = try Store(path: fresh, mode: .writing, durability: .none)
      var reading = ArchiveReading(lines, into: store, isCompleting: false)
      let result = try reading.run(progress: progress)
      try store.checkpointWAL(emptying: true)
      store.close()
      try DurableFile.rename(fresh, to: path)
      try DurableFile.makeDirectory(state.path)
      if let checkpoint = result.checkpoint { try state.write(checkpoint) }
      withExtendedLifetime(lock) {}
      return result.imported
    } catch {
      throw fault(error)
    }
  }

  private static func removeDatabase(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  private static func fault(_ error: any Error) -> Fault { error as? Fault ?? .ledger(LedgerError(error)) }
}
