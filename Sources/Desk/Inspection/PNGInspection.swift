import Domain

/// A picture as the PNG specification (ISO/IEC 15948) lays it down: piece after piece, each with its check sum, up to the last.
struct PNGInspection {
  private let reader: ByteReader
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// Texts and colour profiles are packed too, and a small one can unfold to a large one.
  private static let longestPacked = 1_048_576
  private static let mostPieces = 50_000

  init(_ reader: ByteReader) { self.reader = reader }

  func run() throws {
    guard try reader.starts(with: PNGInspection.signature) else { throw FileRefusal.notOfType(.png) }
    var offset = 8
    var hasImage = false
    for piece in 0..<PNGInspection.mostPieces {
      let (name, length) = try head(at: offset)
      if piece == 0 { try checkHeader(name, length) }
      try checkSum(at: offset, length)
      offset += length + 12
      switch name {
      case "IDAT": hasImage = true
      case "zTXt", "iTXt", "iCCP":
        guard length <= PNGInspection.longestPacked else { throw FileRefusal.bomb }
      case "IEND":
        guard length == 0, hasImage else { throw FileRefusal.damaged(.png) }
        guard offset == reader.count else { throw FileRefusal.trailing(.png) }
        return
      case _: continue
      }
    }
    throw FileRefusal.damaged(.png)
  }

  private func head(at offset: Int) throws -> (name: String, length: Int) {
    guard let length = try reader.big32(at: offset), let name = try reader.bytes(at: offset + 4, count: 4),
      name.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }),
      offset + length + 12 <= reader.count
    else { throw FileRefusal.damaged(.png) }
    return (String(decoding: name, as: UTF8.self), length)
  }

  private func checkHeader(_ name: String, _ length: Int) throws {
    guard name == "IHDR", length == 13, let width = try reader.big32(at: 16), let height = try reader.big32(at: 20),
      let depth = try reader.byte(at: 24), let colour = try reader.byte(at: 25), width > 0, height > 0
    else { throw FileRefusal.damaged(.png) }
    let depths: [UInt8: [UInt8]] = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]
    guard depths[colour]?.contains(depth) == true else { throw FileRefusal.damaged(.png) }
    try PixelBounds.check(width, height)
  }

  private func checkSum(at offset: Int, _ length: Int) throws {
    var sum = CRC32()
    for place in offset + 4..<offset + 8 + length {
      guard let byte = try reader.byte(at: place) else { throw FileRefusal.damaged(.png) }
      sum.add(byte)
    }
    guard try reader.big32(at: offset + 8 + length) == Int(sum.value) else { throw FileRefusal.damaged(.png) }
  }
}
