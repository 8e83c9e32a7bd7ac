import Domain

/// A document (ISO 32000): its head at the first byte, its trailer at the last, and no name that makes it run or open something, nor
/// hidden ones. Objects packed within streams are unpacked and read too. That it opens at a certain page is no harm.
struct PDFInspection {
  private let reader: ByteReader
  /// What one stream of objects, and all of them together, may unfold to.
  private static let longestObjects = 16_777_216
  private static let mostObjects = 67_108_864

  init(_ reader: ByteReader) { self.reader = reader }

  func run() throws {
    guard try reader.starts(with: Array("%PDF-".utf8)), let major = try reader.byte(at: 5),
      major == 0x31 || major == 0x32
    else { throw FileRefusal.notOfType(.pdf) }
    try checkEnd()
    try searchEverywhere()
    try readObjects()
  }

  private func checkEnd() throws {
    let mark = Array("%%EOF".utf8)
    var offset = reader.count - mark.count
    let first = max(0, reader.count - 65_536)
    while offset >= first, try !reader.starts(with: mark, at: offset) { offset -= 1 }
    guard offset >= first else { throw FileRefusal.damaged(.pdf) }
    for place in offset + mark.count..<reader.count {
      guard let byte = try reader.byte(at: place), PDFSigns.isSpace(byte) else { throw FileRefusal.trailing(.pdf) }
    }
    let start = Array("startxref".utf8)
    guard try (max(0, offset - 256)..<offset).contains(where: { try reader.starts(with: start, at: $0) }) else {
      throw FileRefusal.damaged(.pdf)
    }
  }

  /// The long names, at any place: a reader that mends a broken document takes objects from wherever they stand.
  private func searchEverywhere() throws {
    var offset = 0
    while let byte = try reader.byte(at: offset) {
      offset += 1
      guard byte == 0x2F else { continue }
      var raw: [UInt8] = []
      while raw.count < 60, let sign = try reader.byte(at: offset + raw.count), PDFSigns.isRegular(sign) {
        raw.append(sign)
      }
      guard raw.count >= 3 else { continue }
      let name = PDFSigns.name(raw)
      if PDFFacts.refused.contains(name) { throw FileRefusal.active("/" + name) }
    }
  }

  private func readObjects() throws {
    var lexer = PDFLexer()
    var facts = PDFFacts()
    var unfolded = 0
    var offset = 0
    while let byte = try reader.byte(at: offset) {
      var isStream = false
      try lexer.feed(byte) { token in if try facts.take(token) { isStream = true } }
      if lexer.isAside { try refuseHiddenObject(endingAt: offset) }
      offset += 1
      guard isStream else { continue }
      let start = try startOfStream(offset - 1)
      let end = try endOfStream(from: start)
      if facts.object.holdsObjects { unfolded += try readPacked(facts.object.packing, start, end, facts) }
      guard unfolded <= PDFInspection.mostObjects else { throw FileRefusal.bomb }
      offset = end
      lexer = PDFLexer()
    }
    guard facts.hasObject, facts.hasRoot else { throw FileRefusal.damaged(.pdf) }
  }

  /// After the keyword: one end of line.
  private func startOfStream(_ offset: Int) throws -> Int {
    var start = offset
    if try reader.byte(at: start) == 0x0D { start += 1 }
    if try reader.byte(at: start) == 0x0A { start += 1 }
    return start
  }

  private func endOfStream(from start: Int) throws -> Int {
    let mark = Array("endstream".utf8)
    var offset = start
    while let byte = try reader.byte(at: offset) {
      if byte == 0x65, try reader.starts(with: mark, at: offset) { return offset }
      try refuseHiddenObject(endingAt: offset)
      offset += 1
    }
    throw FileRefusal.damaged(.pdf)
  }

  /// `7 0 obj` in a stream, a string or a comment: what a cross-reference points to, and a reader of tokens passes over.
  private func refuseHiddenObject(endingAt offset: Int) throws {
    guard try reader.byte(at: offset) == 0x6A, try reader.starts(with: [0x6F, 0x62], at: offset - 2) else { return }
    var place = offset - 3
    for part in 0..<2 {
      let spaces = try run(back: &place, PDFSigns.isSpace)
      let digits = try run(back: &place) { (0x30...0x39).contains($0) }
      guard digits > 0, spaces > 0 || part == 0 else { return }
    }
    throw FileRefusal.uninspectable(.pdf)
  }

  private func run(back place: inout Int, _ holds: (UInt8) -> Bool) throws -> Int {
    var count = 0
    while count < 32, place >= 0, let byte = try reader.byte(at: place), holds(byte) {
      place -= 1
      count += 1
    }
    return count
  }

  private func readPacked(
    _ packing: PDFFacts.Object.Packing, _ start: Int, _ end: Int, _ facts: PDFFacts
  ) throws -> Int {
    var lexer = PDFLexer()
    var inner = facts
    func read(_ piece: ArraySlice<UInt8>) throws {
      for byte in piece { try lexer.feed(byte) { _ = try inner.take($0) } }
    }
    switch packing {
    case .plain:
      for place in start..<end { if let byte = try reader.byte(at: place) { try read([byte]) } }
      return end - start
    case .deflated:
      guard let head = try reader.byte(at: start), head & 15 == 8, end - start > 2 else {
        throw FileRefusal.uninspectable(.pdf)
      }
      do {
        return try Inflate.run(
          reader, from: start + 2, count: end - start - 2, limit: PDFInspection.longestObjects, into: read
        ).produced
      } catch Inflate.Fault.tooMuch {
        throw FileRefusal.bomb
      } catch Inflate.Fault.broken {
        throw FileRefusal.uninspectable(.pdf)
      }
    case .other: throw FileRefusal.uninspectable(.pdf)
    }
  }
}
