import Glibc
import GRDB

extension LedgerError {
  /// What a failure of SQLite means for the caller.
  init(_ error: any Error) {
    switch error {
    case let error as LedgerError: self = error
    case let error as FileFault: self = error.isFull ? .noSpace : .storageFailed(error.description)
    case let error as DatabaseError: self = LedgerError.meaning(of: error)
    default: self = .storageFailed("\(error)")
    }
  }

  private static func meaning(of error: DatabaseError) -> LedgerError {
    switch error.extendedResultCode {
    // The shared-memory file beside the WAL could not grow: nothing but a full disk does that.
    case .SQLITE_IOERR_SHMSIZE: return .noSpace
    default: break
    }
    switch error.resultCode {
    case .SQLITE_FULL: return .noSpace
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(error.description)
    default: return .storageFailed(error.description)
    }
  }

  /// True when the ledger must stop for good: what is on the disk is no longer known.
  var stopsLedger: Bool {
    switch self {
    case .storageFailed, .damaged: true
    default: false
    }
  }
}
