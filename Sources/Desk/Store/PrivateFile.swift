import Glibc

/// A system call on a file that failed.
struct FileFault: Error, CustomStringConvertible {
  var path: String
  var number: Int32

  /// True when the disk or the quota is full.
  var isFull: Bool { number == ENOSPC || number == EDQUOT }
  var description: String { "\(path): \(String(cString: strerror(number)))" }
}

/// Files and folders that only their owner may open.
enum PrivateFile {
  /// Makes a folder and those above it; nothing when it is there.
  static func makeDirectory(_ path: String) throws(FileFault) {
    guard mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
        throw FileFault(path: path, number: ENOENT)
      }
      try makeDirectory(String(path[..<slash]))
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFault(path: path, number: errno) }
    default: throw FileFault(path: path, number: errno)
    }
  }

  /// Makes an empty file with the owner's rights before a library makes it with anyone's, and takes other rights away.
  static func reserve(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault(path: path, number: errno) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw FileFault(path: path, number: errno) }
  }

  /// The bytes of a small file; nil when there is none.
  static func read(_ path: String) throws(FileFault) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw FileFault(path: path, number: errno)
    }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    guard count >= 0 else { throw FileFault(path: path, number: errno) }
    return Array(chunk[..<count])
  }

  /// Writes a small file that is wholly there, on the disk, when this returns.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let fresh = path + ".new"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault(path: fresh, number: errno) }
    do {
      defer { close(descriptor) }
      guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
        throw FileFault(path: fresh, number: errno)
      }
    }
    guard rename(fresh, path) == 0 else { throw FileFault(path: path, number: errno) }
    try syncDirectory(of: path)
  }

  /// Makes a new name in a file's folder durable.
  static func syncDirectory(of path: String) throws(FileFault) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: folder, number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFault(path: folder, number: errno) }
  }

  /// The size of a file; nil when there is none.
  static func size(_ path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Int64(status.st_size)
  }
}

extension PrivateFile {
  /// What was written to a file is on the disk when this returns.
  static func sync(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: path, number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFault(path: path, number: errno) }
  }
}
