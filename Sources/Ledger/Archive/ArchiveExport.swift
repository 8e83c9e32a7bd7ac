import Glibc
import GRDB

extension Archive {
  /// Writes the ledger of a directory, as it is now, to `sink` in pieces of about 64 KB; in constant memory, beside a
  /// running writer. Returns the head that the archive ends with.
  public static func export(
    directory: String, coverage: Coverage, to sink: ([UInt8]) throws -> Void,
    progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> Head {
    let ledger = try Ledger.open(directory: directory, origin: "unknown", mode: .reading)
    defer { ledger.close() }
    return try export(ledger, coverage: coverage, to: sink, progress: progress)
  }

  /// Writes an archive to a new file that only its owner can read; an unfinished one is removed.
  @discardableResult
  public static func export(
    directory: String, coverage: Coverage, toFile path: String, progress: (VerificationProgress) -> Void = { _ in }
  ) throws -> Head {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LedgerError.damaged("\(path): \(FileFault.text(errno))") }
    defer { close(descriptor) }
    do {
      let head = try export(
        directory: directory, coverage: coverage, to: { try write($0, descriptor, path) }, progress: progress)
      guard fsync(descriptor) == 0 else { throw FileFault(path: path, number: errno) }
      return head
    } catch {
      unlink(path)
      throw LedgerError(error)
    }
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
      guard count >= 0 else { throw FileFault(path: path, number: errno) }
      written += count
    }
  }

  /// In one state of the ledger: an erasure meanwhile must not fall between two pieces.
  static func export(
    _ ledger: Ledger, coverage: Coverage, to sink: ([UInt8]) throws -> Void,
    progress: (VerificationProgress) -> Void
  ) throws -> Head {
    try ledger.store.read { db in
      let head = try StoredRow.head(db).head
      var lines = Array("\(heading) \(coverage.rawValue)\norigin \(ledger.origin)\n".utf8)
      var frontier = Frontier()
      let rows = try Row.fetchCursor(db, sql: "SELECT \(StoredRow.actColumns) FROM act ORDER BY position")
      while let row = try rows.next() {
        let act = try StoredRow.act(row)
        frontier.append(act.leafHash)
        append(act, coverage, to: &lines)
        if frontier.size.isMultiple(of: rootInterval), frontier.size < head.size { appendRoot(frontier, to: &lines) }
        guard lines.count >= pieceBytes else { continue }
        try flush(&lines, to: sink)
        progress(VerificationProgress(done: frontier.size, total: head.size))
      }
      appendRoot(frontier, to: &lines)
      guard frontier.size == head.size, frontier.root == head.root else {
        throw LedgerError.damaged("the stored leaves do not hash to the head")
      }
      if let checkpoint = ledger.latestCheckpoint(), checkpoint.size <= head.size {
        lines += Array("checkpoint \(Base64.encode(Array(checkpoint.note.utf8)))\n".utf8)
      }
      try flush(&lines, to: sink)
      return head
    }
  }

  private static let pieceBytes = 64 << 10

  private static func flush(_ lines: inout [UInt8], to sink: ([UInt8]) throws -> Void) throws {
    try sink(lines)
    lines.removeAll(keepingCapacity: true)
  }

  private static func appendRoot(_ frontier: Frontier, to lines: inout [UInt8]) {
    lines += Array("assert-root \(frontier.size) \(frontier.root.base64)\n".utf8)
  }

  /// `act`, the leaf, and for each field `salt:value` in base64, or `-` where it is erased or withheld.
  private static func append(_ act: Act, _ coverage: Coverage, to lines: inout [UInt8]) {
    lines += "act ".utf8
    act.leaf.withUnsafeBytes { Base64.append($0, to: &lines) }
    for field in act.fields {
      lines.append(UInt8(ascii: " "))
      let isShown = coverage == .sealed || field.visibility == .published
      guard let opening = field.opening, isShown else {
        lines.append(UInt8(ascii: "-"))
        continue
      }
      opening.salt.withUnsafeBytes { Base64.append($0, to: &lines) }
      lines.append(UInt8(ascii: ":"))
      opening.value.withUnsafeBytes { Base64.append($0, to: &lines) }
    }
    lines.append(UInt8(ascii: "\n"))
  }
}
