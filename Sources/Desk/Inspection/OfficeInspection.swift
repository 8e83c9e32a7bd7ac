import Domain

/// A word document or a spreadsheet (ISO/IEC 29500): an archive whose contents say which of the two it is, with nothing in it that
/// runs, calls elsewhere, or unfolds without end.
struct OfficeInspection {
  private let reader: ByteReader
  private let type: FileType
  /// Contents and relations are small; what is longer is none.
  static let longestPart = 2_097_152

  init(_ reader: ByteReader, _ type: FileType) {
    self.reader = reader
    self.type = type
  }

  func run() throws {
    // A compound file: the format before 2007, and the wrapping of a document with a password.
    if try reader.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { throw FileRefusal.compound }
    guard try reader.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw FileRefusal.notOfType(type) }
    let directory = try ArchiveDirectory(reader, type)
    for entry in directory.entries { try OfficeParts.checkName(entry.name) }
    guard let contents = directory.entries.first(where: { $0.name == "[Content_Types].xml" }) else {
      throw FileRefusal.notOfType(type)
    }
    let names = Set(directory.entries.map { "/" + $0.name.lowercased() })
    try checkContents(try text(of: contents), names)
    for entry in directory.entries { try check(entry) }
  }

  private func checkContents(_ text: [UInt8], _ names: Set<String>) throws {
    var main: [String: String] = [:]
    try Tags.each(in: text, of: type) { tag in
      guard let content = tag["ContentType"]?.lowercased() else { return }
      try OfficeParts.checkContent(content)
      for (kind, marker) in OfficeParts.mainContents where content.hasPrefix(marker) {
        main[kind.rawValue] = tag["PartName"]
      }
    }
    guard let part = main[type.rawValue] else {
      throw main.isEmpty ? FileRefusal.notOfType(type) : FileRefusal.otherDocument
    }
    guard main.count == 1 else { throw FileRefusal.otherDocument }
    guard names.contains(part.lowercased()) else { throw FileRefusal.damaged(type) }
  }

  /// Unpacks a part to see that it is what the directory says, and reads its relations where it holds some.
  private func check(_ entry: ArchiveEntry) throws {
    if entry.name.lowercased().hasSuffix(".rels") {
      try Tags.each(in: try text(of: entry), of: type) { tag in try OfficeRelation.check(tag) }
      return
    }
    let isText = [".xml", ".vml"].contains { entry.name.lowercased().hasSuffix($0) }
    var words = RefusedWords()
    try unpack(entry) { piece in if isText { try words.look(at: piece) } }
  }

  private func text(of entry: ArchiveEntry) throws -> [UInt8] {
    guard entry.size <= OfficeInspection.longestPart else { throw FileRefusal.bomb }
    var text: [UInt8] = []
    try unpack(entry) { text += $0 }
    return text
  }

  private func unpack(_ entry: ArchiveEntry, _ sink: (ArraySlice<UInt8>) throws -> Void) throws {
    var sum = CRC32()
    func look(_ piece: ArraySlice<UInt8>) throws {
      sum.add(piece)
      try sink(piece)
    }
    if entry.method == 0 {
      for start in stride(from: 0, to: entry.size, by: 16_384) {
        let count = min(16_384, entry.size - start)
        guard let piece = try reader.bytes(at: entry.start + start, count: count) else {
          throw FileRefusal.damaged(type)
        }
        try look(piece[...])
      }
    } else {
      try inflate(entry, look)
    }
    guard sum.value == entry.sum else { throw FileRefusal.damaged(type) }
  }

  private func inflate(_ entry: ArchiveEntry, _ sink: (ArraySlice<UInt8>) throws -> Void) throws {
    do {
      let (produced, end) = try Inflate.run(
        reader, from: entry.start, count: entry.packed, limit: entry.size, into: sink)
      guard produced == entry.size, end == entry.start + entry.packed else { throw FileRefusal.damaged(type) }
    } catch let fault as Inflate.Fault {
      switch fault {
      case .broken: throw FileRefusal.damaged(type)
      // The directory promised less.
      case .tooMuch: throw FileRefusal.bomb
      }
    }
  }
}

/// Words that no part of a document may hold, wherever pieces are cut.
struct RefusedWords {
  private static let words: [(word: [UInt8], refusal: FileRefusal)] = [
    (Array("<!DOCTYPE".utf8), .bomb), (Array("<!ENTITY".utf8), .bomb), (Array("DDEAUTO".utf8), .active("DDE")),
    (Array("<ddeLink".utf8), .active("DDE")), (Array(":ddeLink".utf8), .active("DDE")),
  ]
  private static let longest = 9
  private var tail: [UInt8] = []

  mutating func look(at piece: ArraySlice<UInt8>) throws(FileRefusal) {
    let bytes = tail + piece
    for start in bytes.indices where bytes[start] == 0x3C || bytes[start] == 0x44 || bytes[start] == 0x3A {
      for (word, refusal) in RefusedWords.words where bytes[start...].starts(with: word) { throw refusal }
    }
    tail = Array(bytes.suffix(RefusedWords.longest - 1))
  }
}
