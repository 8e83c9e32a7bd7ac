import Glibc

/// The lines of a stream of pieces, one at a time.
struct ArchiveLines {
  private let next: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  private var start = 0
  private(set) var number = 0

  /// A line is at most this long: an act's largest values in base64, and its leaf.
  private static let longest = (Limits.actBytes + Limits.leafBytes) / 3 * 4 + 64 * Limits.fields

  init(_ next: @escaping () throws -> [UInt8]?) { self.next = next }

  /// The next line without its newline; nil at the end. A last line without one is a fault: the archive was cut off.
  mutating func line() throws -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        number += 1
        return buffer[start..<end]
      }
      searched = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      guard buffer.count <= ArchiveLines.longest else {
        throw Archive.Fault.mismatch(line: number + 1, "a line that is too long")
      }
      guard let piece = try next() else {
        guard buffer.isEmpty else { throw Archive.Fault.mismatch(line: number + 1, "the last line is cut off") }
        return nil
      }
      buffer.append(contentsOf: piece)
    }
  }

  /// The pieces of a file.
  static func file(_ path: String) throws(LedgerError) -> ArchiveLines {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .damaged("\(path): \(FileFault.text(errno))") }
    let file = OpenFile(descriptor)
    return ArchiveLines { try file.read(path) }
  }
}

private final class OpenFile {
  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 256 << 10)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  func read(_ path: String) throws -> [UInt8]? {
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    guard count >= 0 else { throw FileFault(path: path, number: errno) }
    return count == 0 ? nil : Array(chunk[..<count])
  }
}
