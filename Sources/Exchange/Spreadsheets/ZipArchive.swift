import CArchive

/// The entries of a workbook's archive, read from bytes at hand (libarchive, seeking by the central directory).
struct ZipArchive {
  let bytes: [UInt8]
  let limits: SheetLimits
  /// The names of the entries, as often as they occur once.
  private(set) var names: Set<String> = []

  /// Lists the entries. Throws where one is encrypted, leads elsewhere, or comes twice, and where there are too many.
  init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetRefusal) {
    self.bytes = bytes
    self.limits = limits
    var found: Set<String> = []
    try forEachEntry { name, _, _ throws(SheetRefusal) in
      guard found.insert(name).inserted, !ZipArchive.isStrange(name) else { throw .strangeEntry(name: name) }
      guard found.count <= limits.entries else { throw .over(.entries) }
      return .next
    }
    names = found
  }

  /// Gives the bytes of one entry to `take`, piece after piece; `budget` is what may still be unpacked of the whole file.
  func read(
    _ wanted: String, budget: inout Int, _ take: (UnsafeBufferPointer<UInt8>) throws(SheetRefusal) -> Void
  ) throws(SheetRefusal) {
    var isFound = false
    var left = min(budget, limits.part)
    let most = left
    try forEachEntry { name, archive, _ throws(SheetRefusal) in
      guard name == wanted else { return .next }
      isFound = true
      try ZipArchive.unpack(archive, left: &left, of: bytes.count, limits, take)
      return .stop
    }
    budget -= most - left
    guard isFound else { throw .missing(part: wanted) }
  }

  /// The whole of a small entry.
  func bytes(of name: String, budget: inout Int) throws(SheetRefusal) -> [UInt8] {
    var all: [UInt8] = []
    try read(name, budget: &budget) { all.append(contentsOf: $0) }
    return all
  }

  private enum Step { case next, stop }

  private func forEachEntry(
    _ body: (String, OpaquePointer, OpaquePointer) throws(SheetRefusal) -> Step
  ) throws(SheetRefusal) {
    guard let archive = archive_read_new() else { throw .broken(reason: "no memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip_seekable(archive)
    let result: Result<Void, SheetRefusal> = bytes.withUnsafeBytes { buffer in
      Result { () throws(SheetRefusal) in
        guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
          throw ZipArchive.fault(archive)
        }
        try ZipArchive.walk(archive, body)
      }
    }
    try result.get()
  }

  private static func walk(
    _ archive: OpaquePointer, _ body: (String, OpaquePointer, OpaquePointer) throws(SheetRefusal) -> Step
  ) throws(SheetRefusal) {
    while true {
      var entry: OpaquePointer?
      let code = archive_read_next_header(archive, &entry)
      if code == ARCHIVE_EOF { return }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else { throw fault(archive) }
      guard archive_entry_is_encrypted(entry) == 0 else { throw .encrypted }
      let name = (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).map { String(cString: $0) } ?? ""
      if try body(name, archive, entry) == .stop { return }
    }
  }

  private static func unpack(
    _ archive: OpaquePointer, left: inout Int, of size: Int, _ limits: SheetLimits,
    _ take: (UnsafeBufferPointer<UInt8>) throws(SheetRefusal) -> Void
  ) throws(SheetRefusal) {
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
    defer { piece.deallocate() }
    var total = 0
    while true {
      let count = archive_read_data(archive, piece.baseAddress, piece.count)
      if count == 0 { return }
      guard count > 0 else { throw fault(archive) }
      total += count
      guard total <= limits.part else { throw .over(.part) }
      guard count <= left else { throw .over(.unpacked) }
      left -= count
      guard total <= 4 << 20 || total / max(size, 1) <= limits.ratio else { throw .over(.ratio) }
      try take(UnsafeBufferPointer(rebasing: piece[..<count]))
    }
  }

  private static func isStrange(_ name: String) -> Bool {
    name.isEmpty || name.hasPrefix("/") || name.contains("\\") || name.utf8.contains(0)
      || name.split(separator: "/").contains("..")
  }

  private static func fault(_ archive: OpaquePointer) -> SheetRefusal {
    let words = archive_error_string(archive).map { String(cString: $0) } ?? ""
    if words.lowercased().contains("encrypt") || words.lowercased().contains("passphrase") { return .encrypted }
    return .broken(reason: words.isEmpty ? "not a zip archive" : words)
  }
}
