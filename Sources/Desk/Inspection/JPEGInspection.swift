import Domain

/// A picture as ITU-T T.81 lays it down: segments, scans, and an end that is the end of the file. Telephones add further pictures
/// (a depth map, a preview); those are followed too.
struct JPEGInspection {
  private let reader: ByteReader
  private static let mostPictures = 8
  private static let mostSegments = 20_000

  init(_ reader: ByteReader) { self.reader = reader }

  func run() throws {
    guard try reader.starts(with: [0xFF, 0xD8, 0xFF]) else { throw FileRefusal.notOfType(.jpeg) }
    var offset = 0
    for _ in 0..<JPEGInspection.mostPictures {
      offset = try picture(at: offset)
      if offset == reader.count { return }
      guard try reader.starts(with: [0xFF, 0xD8, 0xFF], at: offset) else { throw FileRefusal.trailing(.jpeg) }
    }
    throw FileRefusal.trailing(.jpeg)
  }

  /// Follows one picture; gives the place after its end.
  private func picture(at start: Int) throws -> Int {
    var offset = start + 2
    var hasFrame = false
    var hasScan = false
    for _ in 0..<JPEGInspection.mostSegments {
      let marker = try marker(at: &offset)
      switch marker {
      case 0xD9:
        guard hasScan else { throw FileRefusal.damaged(.jpeg) }
        return offset
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        try checkFrame(at: offset)
        hasFrame = true
        offset += try length(at: offset)
      case 0xDA:
        guard hasFrame else { throw FileRefusal.damaged(.jpeg) }
        hasScan = true
        offset = try endOfScan(from: offset + length(at: offset))
      case 0x01, 0xD0...0xD7: continue
      case 0x00, 0xD8, 0xFF: throw FileRefusal.damaged(.jpeg)
      case _: offset += try length(at: offset)
      }
    }
    throw FileRefusal.damaged(.jpeg)
  }

  /// The marker at a place, fill bytes before it passed over; moves the place behind it.
  private func marker(at offset: inout Int) throws -> UInt8 {
    guard try reader.byte(at: offset) == 0xFF else { throw FileRefusal.damaged(.jpeg) }
    while try reader.byte(at: offset) == 0xFF { offset += 1 }
    guard let marker = try reader.byte(at: offset) else { throw FileRefusal.damaged(.jpeg) }
    offset += 1
    return marker
  }

  private func length(at offset: Int) throws -> Int {
    guard let length = try reader.big16(at: offset), length >= 2, offset + length <= reader.count else {
      throw FileRefusal.damaged(.jpeg)
    }
    return length
  }

  private func checkFrame(at offset: Int) throws {
    guard let height = try reader.big16(at: offset + 3), let width = try reader.big16(at: offset + 5),
      let components = try reader.byte(at: offset + 7), width > 0, height > 0, (1...4).contains(components)
    else { throw FileRefusal.damaged(.jpeg) }
    try PixelBounds.check(width, height)
  }

  /// The next marker that ends the packed points.
  private func endOfScan(from start: Int) throws -> Int {
    var offset = start
    while let byte = try reader.byte(at: offset) {
      if byte == 0xFF, let next = try reader.byte(at: offset + 1), next != 0, next != 0xFF,
        !(0xD0...0xD7).contains(next)
      {
        return offset
      }
      offset += 1
    }
    throw FileRefusal.damaged(.jpeg)
  }
}
