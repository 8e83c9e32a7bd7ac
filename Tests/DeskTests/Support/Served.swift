import Domain
import Synchronization

@testable import Desk

/// Bytes in place of a file, with a count of what was asked for.
final class Served: InspectionSource {
  let bytes: Int64
  private let content: [UInt8]
  private let seen = Mutex((largest: 0, total: 0))

  init(_ content: [UInt8]) {
    self.content = content
    bytes = Int64(content.count)
  }

  func read(from offset: Int64, atMost count: Int) throws -> [UInt8] {
    let piece = content[Int(offset)..<min(content.count, Int(offset) + count)]
    seen.withLock { $0 = (max($0.largest, piece.count), $0.total + piece.count) }
    return Array(piece)
  }

  /// The largest piece that was asked for.
  var largest: Int { seen.withLock { $0.largest } }
}

/// What an inspection says of bytes under a name; nil where it takes them.
func refusal(_ content: [UInt8], named name: String) throws -> FileRefusal? {
  do {
    try Inspection.inspect(Served(content), as: try FileName(name).type)
    return nil
  } catch let refusal as FileRefusal {
    return refusal
  }
}
