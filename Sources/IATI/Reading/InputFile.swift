import Glibc

/// A file to read: on disk, or bytes at hand.
public struct InputFile: Sendable {
  enum Place: Sendable {
    case path(String)
    case bytes([UInt8])
  }

  let place: Place
  /// The name that findings give to the file.
  public let name: String

  /// The file at a path; the last part of the path is its name.
  public init(path: String) {
    place = .path(path)
    name = String(path.split(separator: "/").last ?? "")
  }

  /// Bytes at hand, under a name.
  public init(_ bytes: [UInt8], name: String) {
    place = .bytes(bytes)
    self.name = name
  }

  /// Size in bytes; 0 where the file cannot be opened.
  public var size: Int64 { (try? open().size) ?? 0 }

  /// Calls `body` with the bytes of the file, piece after piece. Throws `unreadable`.
  public func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Void) throws(Refusal) {
    let input = try open()
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try input.read(into: piece)
      if count == 0 { return }
      body(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }

  /// Opens the file and reads its size. Throws `unreadable`; a directory is unreadable too.
  func open() throws(Refusal) -> Input {
    switch place {
    case .bytes(let bytes): return Input(bytes: bytes)
    case .path(let path):
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .unreadable(errno) }
      return try Input(descriptor: descriptor)
    }
  }
}

/// An open file, read once from its beginning to its end.
final class Input {
  private let descriptor: Int32
  private let bytes: [UInt8]
  private(set) var position: Int64 = 0
  /// Size in bytes when it was opened; 0 for a pipe.
  let size: Int64

  init(bytes: [UInt8]) {
    self.bytes = bytes
    descriptor = -1
    size = Int64(bytes.count)
  }

  init(descriptor: Int32) throws(Refusal) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let reason = errno
      close(descriptor)
      throw .unreadable(reason)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .unreadable(EISDIR)
    }
    self.descriptor = descriptor
    bytes = []
    size = Int64(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills as much of `buffer` as one read gives; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    if descriptor < 0 { return readBytes(into: buffer) }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        position += Int64(count)
        return count
      }
      guard errno == EINTR else { throw .unreadable(errno) }
    }
  }

  private func readBytes(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let start = Int(position)
    let count = min(buffer.count, bytes.count - start)
    buffer.copyBytes(from: bytes[start..<start + count])
    position += Int64(count)
    return count
  }
}
