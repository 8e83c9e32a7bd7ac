import Dispatch
import Domain
import Exchange
import Foundation
import Hummingbird
import NIOCore

/// A list as a workbook: written to a file of its own in constant memory, then sent. Packing one keeps a processor busy, so that few
/// are written at once; the others wait for their turn.
struct ListWorkbook: Sendable {
  var name: String
  var columns: [String]
  /// What the list is; stands on a sheet of its own.
  var about: [(name: String, value: Cell)]

  /// Workbooks that are written at once.
  static let turnstile = Turnstile(places: 2)

  /// Writes the workbook with the rows of `read`, asked for in steps, and sends it. The file is gone at the end, also where the
  /// reader went away.
  func send(
    rows read: @escaping @Sendable (_ limit: Int, _ skipping: Int) throws -> [[Cell]],
    to writer: inout any ResponseBodyWriter
  ) async throws {
    let file = try await ListWorkbook.turnstile.pass {
      try await Apart.run {
        try TemporaryFile { path in try write(path, read) }
      }
    }
    while let piece = try file.next() { try await writer.write(ByteBuffer(bytes: piece)) }
  }

  private func write(_ path: String, _ read: (Int, Int) throws -> [[Cell]]) throws {
    var list = try WorkbookListWriter(path: path, name: name, columns: columns)
    var skipped = 0
    while true {
      let rows = try read(ListFile.rowsPerStep, skipped)
      for row in rows { try list.row(row) }
      skipped += rows.count
      if rows.count < ListFile.rowsPerStep { break }
    }
    try list.finish(about: about)
  }
}

/// Work that blocks its thread, done on another than those that answer readers.
enum Apart {
  private static let queue = DispatchQueue(label: "apart", attributes: .concurrent)

  static func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Swift.Result { try work() }) }
    }
  }
}
