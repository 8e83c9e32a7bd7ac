import Domain

/// The directory of a ZIP archive (PKWARE's APPNOTE), read by code of our own: only the plain kind that word processors write, with
/// nothing before, between or after its parts. What two readers could understand in two ways is refused.
struct ArchiveDirectory {
  static let mostEntries = 4_096
  /// All parts unpacked.
  static let mostBytes = 209_715_200
  /// A part of this size or more may be packed to a hundredth and no further.
  static let freeBytes = 10_485_760
  static let steepest = 100

  private(set) var entries: [ArchiveEntry] = []
  private let reader: ByteReader
  private let type: FileType
  private var end = 0

  init(_ reader: ByteReader, _ type: FileType) throws {
    self.reader = reader
    self.type = type
    try readEnd()
    try checkSizes()
    try checkNames()
    try checkPlaces()
  }

  private var damaged: FileRefusal { .damaged(type) }

  // The end record: last in the file, without a comment.
  private mutating func readEnd() throws {
    end = reader.count - 22
    guard end >= 0, try reader.little32(at: end) == 0x0605_4B50 else {
      throw try hasEndFurtherUp() ? FileRefusal.trailing(type) : damaged
    }
    guard let count = try reader.little16(at: end + 10), let size = try reader.little32(at: end + 12),
      let start = try reader.little32(at: end + 16), try reader.little32(at: end + 4) == 0,
      try reader.little16(at: end + 8) == count, try reader.little16(at: end + 20) == 0
    else { throw damaged }
    guard count <= ArchiveDirectory.mostEntries else { throw FileRefusal.bomb }
    guard count > 0, start + size == end else { throw damaged }
    try readEntries(count, from: start)
  }

  private func hasEndFurtherUp() throws -> Bool {
    for offset in stride(from: end, through: max(0, end - 65_536), by: -1)
    where try offset >= 0 && reader.byte(at: offset) == 0x50 && reader.little32(at: offset) == 0x0605_4B50 {
      return true
    }
    return false
  }

  private mutating func readEntries(_ count: Int, from start: Int) throws {
    var offset = start
    for _ in 0..<count {
      guard try reader.little32(at: offset) == 0x0201_4B50, let nameLength = try reader.little16(at: offset + 28),
        let extra = try reader.little16(at: offset + 30), let comment = try reader.little16(at: offset + 32),
        (1...512).contains(nameLength), let name = try reader.bytes(at: offset + 46, count: nameLength)
      else { throw damaged }
      entries.append(try entry(at: offset, name))
      offset += 46 + nameLength + extra + comment
    }
    guard offset == end else { throw damaged }
  }

  private func entry(at offset: Int, _ name: [UInt8]) throws -> ArchiveEntry {
    guard let flags = try reader.little16(at: offset + 8), let method = try reader.little16(at: offset + 10),
      let sum = try reader.little32(at: offset + 16), let packed = try reader.little32(at: offset + 20),
      let size = try reader.little32(at: offset + 24), let header = try reader.little32(at: offset + 42)
    else { throw damaged }
    // Encrypted, strongly encrypted, or with a masked directory.
    guard flags & 0x2041 == 0 else { throw FileRefusal.locked }
    guard method == 0 || method == 8 else { throw FileRefusal.uninspectable(type) }
    guard method == 8 || packed == size, packed < reader.count else { throw damaged }
    guard let text = String(validating: name, as: UTF8.self) else { throw damaged }
    return ArchiveEntry(name: text, method: method, sum: UInt32(sum), packed: packed, size: size, header: header)
  }

  private func checkSizes() throws(FileRefusal) {
    guard entries.reduce(0, { $0 + $1.size }) <= ArchiveDirectory.mostBytes else { throw .bomb }
    for entry in entries
    where entry.size >= ArchiveDirectory.freeBytes && entry.size / max(1, entry.packed) > ArchiveDirectory.steepest {
      throw .bomb
    }
  }

  /// Names that leave the archive's own folder, or that differ only in case.
  private func checkNames() throws(FileRefusal) {
    var seen: Set<String> = []
    for entry in entries {
      let steps = entry.name.split(separator: "/", omittingEmptySubsequences: false)
      let isPlain = entry.name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0 != "\\" && $0 != ":" && $0.value != 0x7F
      }
      guard isPlain, !entry.name.hasPrefix("/"), !steps.contains(".."), !steps.contains(".") else { throw damaged }
      guard seen.insert(entry.name.lowercased()).inserted else { throw damaged }
    }
  }

  /// Each part lies where the one before it ends; a note of its sizes (at most 24 bytes) may stand between.
  private mutating func checkPlaces() throws {
    entries.sort { $0.header < $1.header }
    var free = 0
    for index in entries.indices {
      let header = entries[index].header
      guard header >= free else { throw FileRefusal.bomb }
      guard header - free <= (index == 0 ? 0 : 24) else { throw damaged }
      entries[index].start = try start(of: entries[index])
      free = entries[index].start + entries[index].packed
    }
    guard let directory = try reader.little32(at: end + 16), directory >= free else { throw FileRefusal.bomb }
    guard directory - free <= 24 else { throw damaged }
  }

  /// The local header says the same as the directory.
  private func start(of entry: ArchiveEntry) throws -> Int {
    let header = entry.header
    let name = Array(entry.name.utf8)
    guard try reader.little32(at: header) == 0x0403_4B50, let flags = try reader.little16(at: header + 6),
      try reader.little16(at: header + 8) == entry.method, try reader.little16(at: header + 26) == name.count,
      let extra = try reader.little16(at: header + 28), try reader.starts(with: name, at: header + 30)
    else { throw damaged }
    guard flags & 0x2041 == 0 else { throw FileRefusal.locked }
    if flags & 8 == 0 {
      guard try reader.little32(at: header + 18) == entry.packed, try reader.little32(at: header + 22) == entry.size
      else { throw damaged }
    }
    return header + 30 + name.count + extra
  }
}
