/// Bytes of a file at any place, through a window of 64 kB.
final class ByteReader {
  static let window = 65_536
  /// The size of the file.
  let count: Int
  private let source: any InspectionSource
  private var buffer: [UInt8] = []
  private var start = 0

  init(_ source: any InspectionSource) {
    self.source = source
    count = Int(source.bytes)
  }

  /// nil past the end.
  func byte(at offset: Int) throws -> UInt8? {
    let place = offset - start
    if place >= 0, place < buffer.count { return buffer[place] }
    return try fill(offset)
  }

  private func fill(_ offset: Int) throws -> UInt8? {
    guard offset >= 0, offset < count else { return nil }
    // A little before, too: what is looked for is often looked at again.
    start = max(0, offset - 1_024)
    buffer = try source.read(from: Int64(start), atMost: ByteReader.window)
    let place = offset - start
    return place < buffer.count ? buffer[place] : nil
  }

  /// At most a window of bytes; nil where there are fewer.
  func bytes(at offset: Int, count: Int) throws -> [UInt8]? {
    guard offset >= 0, count >= 0, count <= ByteReader.window / 2, offset <= self.count - count else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for place in offset..<offset + count {
      guard let byte = try byte(at: place) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  func starts(with bytes: [UInt8], at offset: Int = 0) throws -> Bool {
    for (place, byte) in bytes.enumerated() where try self.byte(at: offset + place) != byte { return false }
    return true
  }

  func little16(at offset: Int) throws -> Int? { try number(at: offset, 2).map { Int($0.byteSwapped >> 16) } }
  func little32(at offset: Int) throws -> Int? { try number(at: offset, 4).map { Int($0.byteSwapped) } }
  func big16(at offset: Int) throws -> Int? { try number(at: offset, 2).map { Int($0) } }
  func big32(at offset: Int) throws -> Int? { try number(at: offset, 4).map { Int($0) } }

  private func number(at offset: Int, _ width: Int) throws -> UInt32? {
    var number: UInt32 = 0
    for place in offset..<offset + width {
      guard let byte = try byte(at: place) else { return nil }
      number = number << 8 | UInt32(byte)
    }
    return number
  }
}
