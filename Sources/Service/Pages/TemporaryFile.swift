import Foundation

/// A file that is written by its name, then has none: nobody else can open it, and it is gone when nobody reads it any more.
final class TemporaryFile: Sendable {
  private let descriptor: Int32

  /// `write` is given the path of a file in a folder of its own (mode 0700); both are taken away before this returns.
  init(_ write: (_ path: String) throws -> Void) throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/nhipcau-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { rmdir(folder) }
    let path = folder + "/file"
    defer { unlink(path) }
    try write(path)
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit { close(descriptor) }

  /// The next piece, read once from its beginning to its end; nil at the end.
  func next() throws -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 { return Array(piece[..<count]) }
      if count == 0 { return nil }
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
  }

  /// All of it.
  func whole() throws -> [UInt8] {
    var all: [UInt8] = []
    while let piece = try next() { all += piece }
    return all
  }
}
