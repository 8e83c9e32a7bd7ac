import Domain
import Glibc

/// A kept file, open for reading.
public final class StoredFile: Sendable {
  /// Its size.
  public let bytes: Int64
  private let descriptor: Int32

  init?(path: String) throws {
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw FileFault(path: path, number: errno) }
      return nil
    }
    bytes = Int64(lseek(descriptor, 0, SEEK_END))
  }

  deinit { close(descriptor) }

  /// The bytes from a place on, as many as asked for or fewer; empty at the end.
  public func read(from offset: Int64, atMost count: Int = 65_536) throws -> [UInt8] {
    var fault: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let got = pread(descriptor, buffer.baseAddress, count, Int(offset))
      if got < 0 { fault = errno }
      filled = max(0, got)
    }
    guard fault == 0 else { throw FileFault(path: "a kept file", number: fault) }
    return chunk
  }
}
