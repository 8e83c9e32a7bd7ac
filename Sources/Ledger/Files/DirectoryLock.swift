import Glibc

/// The one right to write in a data directory: an advisory lock on the file `lock`, held until it is closed or the process ends.
///
/// Never on the database itself: closing any descriptor of that file would drop SQLite's own locks.
public final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// Throws `.alreadyLocked` when another holder has it; does not wait.
  public init(directory: String) throws(LedgerError) {
    descriptor = open(directory + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .damaged("\(directory)/lock: \(FileFault.text(errno))") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let fault = errno
      close(descriptor)
      throw fault == EWOULDBLOCK
        ? .alreadyLocked(directory: directory) : .damaged("\(directory)/lock: \(FileFault.text(fault))")
    }
  }

  deinit { close(descriptor) }
}
