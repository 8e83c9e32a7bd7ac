import Glibc

/// The one right to write in a data directory: an advisory lock on the file `lock`, held until it is closed or the process ends.
///
/// Never on the database itself: closing any descriptor of that file would drop SQLite's own locks.
public final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// Throws `.alreadyLocked` when another holder has it, after a fifth of a second: a child that is just being spawned holds this
  /// process's files until it becomes its program.
  public init(directory: String) throws(LedgerError) {
    descriptor = open(directory + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .damaged("\(directory)/lock: \(FileFault.text(errno))") }
    var tries = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK, tries < 10 {
      tries += 1
      usleep(20_000)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let fault = errno
      close(descriptor)
      throw fault == EWOULDBLOCK
        ? .alreadyLocked(directory: directory) : .damaged("\(directory)/lock: \(FileFault.text(fault))")
    }
  }

  deinit { close(descriptor) }
}
