/// Unpacks DEFLATE (RFC 1951) piece by piece and never more than it was told to expect.
struct Inflate {
  enum Fault: Error {
    case broken
    /// More came out than was to be expected.
    case tooMuch
  }

  private let reader: ByteReader
  private var place: Int
  private let end: Int
  private let limit: Int
  private var held: UInt64 = 0
  private var heldCount = 0
  private var window = [UInt8](repeating: 0, count: 32_768)
  private var produced = 0

  private init(_ reader: ByteReader, from place: Int, to end: Int, limit: Int) {
    self.reader = reader
    self.place = place
    self.end = end
    self.limit = limit
  }

  /// Hands pieces of at most 32 kB to `sink`; gives how much came out, and where the packed bytes ended.
  static func run(
    _ reader: ByteReader, from start: Int, count: Int, limit: Int, into sink: (ArraySlice<UInt8>) throws -> Void
  ) throws -> (produced: Int, end: Int) {
    var inflate = Inflate(reader, from: start, to: start + count, limit: limit)
    while try !inflate.block(into: sink) {}
    let rest = inflate.produced & 32_767
    if rest > 0 { try sink(inflate.window[..<rest]) }
    return (inflate.produced, inflate.place - inflate.heldCount / 8)
  }

  /// True after the last block.
  private mutating func block(into sink: (ArraySlice<UInt8>) throws -> Void) throws -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try stored(into: sink)
    case 1: try packed(.fixedLengths, .fixedDistances, into: sink)
    case 2:
      let (lengths, distances) = try tables()
      try packed(lengths, distances, into: sink)
    case _: throw Fault.broken
    }
    return isLast
  }

  private mutating func stored(into sink: (ArraySlice<UInt8>) throws -> Void) throws {
    _ = try take(heldCount & 7)
    let count = try take(16)
    guard try take(16) == count ^ 0xFFFF else { throw Fault.broken }
    for _ in 0..<count { try put(UInt8(try take(8)), into: sink) }
  }

  private static let orders = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func tables() throws -> (HuffmanTable, HuffmanTable) {
    let lengthCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let codeCount = try take(4) + 4
    guard lengthCount <= 286, distanceCount <= 30 else { throw Fault.broken }
    var codes = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount { codes[Inflate.orders[index]] = UInt8(try take(3)) }
    let table = try HuffmanTable(codes)
    var lengths: [UInt8] = []
    while lengths.count < lengthCount + distanceCount {
      let symbol = try symbol(table)
      switch symbol {
      case ..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw Fault.broken }
        lengths += [UInt8](repeating: last, count: 3 + (try take(2)))
      case 17: lengths += [UInt8](repeating: 0, count: 3 + (try take(3)))
      case _: lengths += [UInt8](repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard lengths.count == lengthCount + distanceCount else { throw Fault.broken }
    return (try HuffmanTable(Array(lengths[..<lengthCount])), try HuffmanTable(Array(lengths[lengthCount...])))
  }

  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private mutating func packed(
    _ lengths: HuffmanTable, _ distances: HuffmanTable, into sink: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    while true {
      let symbol = try symbol(lengths)
      if symbol < 256 {
        try put(UInt8(symbol), into: sink)
        continue
      }
      guard symbol > 256 else { return }
      guard symbol <= 285 else { throw Fault.broken }
      let length = Inflate.lengthBase[symbol - 257] + (try take(Inflate.lengthBits[symbol - 257]))
      let code = try self.symbol(distances)
      guard code < 30 else { throw Fault.broken }
      let distance = Inflate.distanceBase[code] + (try take(code < 4 ? 0 : code / 2 - 1))
      guard distance <= produced else { throw Fault.broken }
      for _ in 0..<length { try put(window[(produced - distance) & 32_767], into: sink) }
    }
  }

  private mutating func put(_ byte: UInt8, into sink: (ArraySlice<UInt8>) throws -> Void) throws {
    guard produced < limit else { throw Fault.tooMuch }
    window[produced & 32_767] = byte
    produced += 1
    if produced & 32_767 == 0 { try sink(window[...]) }
  }

  private mutating func symbol(_ table: HuffmanTable) throws -> Int {
    while heldCount < 15, try fetch() {}
    guard let (symbol, length) = table.read(held), length <= heldCount else { throw Fault.broken }
    held >>= UInt64(length)
    heldCount -= length
    return symbol
  }

  private mutating func take(_ count: Int) throws -> Int {
    while heldCount < count { guard try fetch() else { throw Fault.broken } }
    let value = Int(held & ((1 << UInt64(count)) - 1))
    held >>= UInt64(count)
    heldCount -= count
    return value
  }

  /// False at the end of the packed bytes.
  private mutating func fetch() throws -> Bool {
    guard place < end, let byte = try reader.byte(at: place) else { return false }
    held |= UInt64(byte) << UInt64(heldCount)
    heldCount += 8
    place += 1
    return true
  }
}
