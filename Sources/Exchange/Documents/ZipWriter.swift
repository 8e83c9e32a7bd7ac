import CArchive

/// A zip archive made in memory (libarchive): its entries in the order given, none with a time of its own and none with extra fields,
/// so that the same entries give the same bytes.
struct ZipWriter {
  /// An entry; the first of an OpenDocument is stored and not packed, so that its kind can be read from the file's first bytes.
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var isPacked = true
  }

  /// nil where there is no memory for it.
  static func archive(_ entries: [Entry]) -> [UInt8]? {
    guard let archive = archive_write_new() else { return nil }
    defer { archive_write_free(archive) }
    guard archive_write_set_format_zip(archive) == ARCHIVE_OK else { return nil }
    let room = entries.reduce(64 << 10) { $0 + $1.bytes.count + $1.bytes.count / 8 + 1_024 }
    var used = 0
    var bytes = [UInt8](repeating: 0, count: room)
    let isWritten = bytes.withUnsafeMutableBytes { buffer in
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK
        && entries.allSatisfy { write($0, to: archive) } && archive_write_close(archive) == ARCHIVE_OK
    }
    guard isWritten else { return nil }
    return BareZip.rewritten(Array(bytes.prefix(used)))
  }

  private static func write(_ entry: Entry, to archive: OpaquePointer) -> Bool {
    guard let header = archive_entry_new() else { return false }
    defer { archive_entry_free(header) }
    let way =
      entry.isPacked
      ? archive_write_zip_set_compression_deflate(archive) : archive_write_zip_set_compression_store(archive)
    archive_entry_set_pathname(header, entry.name)
    archive_entry_set_size(header, Int64(entry.bytes.count))
    archive_entry_set_filetype(header, UInt32(0o100_000))
    archive_entry_set_perm(header, 0o644)
    archive_entry_set_mtime(header, beginning, 0)
    guard way == ARCHIVE_OK, archive_write_header(archive, header) == ARCHIVE_OK else { return false }
    return entry.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) } == entry.bytes.count
  }

  /// 1 January 2000, 12:00 UTC: within what a zip can say, in every zone.
  private static let beginning = 946_728_000
}
