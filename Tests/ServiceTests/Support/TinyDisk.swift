import Foundation

/// A file system in memory of a few megabytes; needs the right to mount.
final class TinyDisk: Sendable {
  let path: String

  static let canBeMade: Bool = {
    guard getuid() == 0, let folder = try? Folder(), let disk = try? TinyDisk(at: folder("probe"), megabytes: 1) else {
      return false
    }
    return FileManager.default.fileExists(atPath: disk.path)
  }()

  init(at path: String, megabytes: Int) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m") == 0 else { throw Wire.Failure(code: errno) }
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Fills the disk with a file until only `leaving` bytes are free.
  func fill(_ file: String, leaving: Int) throws {
    let free = try FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? Int ?? 0
    let descriptor = open(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    guard posix_fallocate(descriptor, 0, off_t(max(1, free - leaving))) == 0 else { throw Wire.Failure(code: errno) }
  }
}
