import Glibc

/// A system call on a file that failed.
struct FileFault: Error, Hashable {
  var path: String
  var number: Int32

  static func text(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// True when the disk or the quota is full.
  var isFull: Bool { number == ENOSPC || number == EDQUOT }
  var description: String { "\(path): \(FileFault.text(number))" }
}

/// Small files that are either wholly the old or wholly the new one, whatever happens.
enum DurableFile {
  /// The bytes of a file; nil when there is none.
  static func read(_ path: String) throws(FileFault) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw FileFault(path: path, number: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw FileFault(path: path, number: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Replaces the file, readable by its owner only; returns when it is on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let fresh = path + ".new"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault(path: fresh, number: errno) }
    do {
      defer { close(descriptor) }
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
        guard count >= 0 else { throw FileFault(path: fresh, number: errno) }
        written += count
      }
      guard fsync(descriptor) == 0 else { throw FileFault(path: fresh, number: errno) }
    }
    guard Glibc.rename(fresh, path) == 0 else { throw FileFault(path: path, number: errno) }
    try syncDirectory(of: path)
  }

  /// Moves a complete file into its place, durably.
  static func rename(_ path: String, to place: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: path, number: errno) }
    do {
      defer { close(descriptor) }
      guard fsync(descriptor) == 0 else { throw FileFault(path: path, number: errno) }
    }
    guard Glibc.rename(path, place) == 0 else { throw FileFault(path: place, number: errno) }
    try syncDirectory(of: place)
  }

  /// Makes a new name in the file's directory durable.
  static func syncDirectory(of path: String) throws(FileFault) {
    let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: directory, number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFault(path: directory, number: errno) }
  }

  /// Makes a directory and those above it, for its owner only; nothing when it is there.
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

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// When the file was last written, in milliseconds since 1970 UTC; nil when there is none.
  static func modified(_ path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec) * 1_000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
  }
}
