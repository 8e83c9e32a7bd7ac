/// The codes of one alphabet of DEFLATE (RFC 1951 §3.2.2): short ones by one look, long ones bit by bit.
struct HuffmanTable {
  private static let quickBits = 9
  /// Symbol and length of the code that some bits begin with; 0 where it is longer.
  private var quick = [UInt16](repeating: 0, count: 1 << quickBits)
  private var counts = [Int](repeating: 0, count: 16)
  private var symbols: [Int] = []

  /// From the length of each symbol's code; 0 is no code.
  init(_ lengths: [UInt8]) throws {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var room = 1
    var first = [Int](repeating: 0, count: 16)
    var code = 0
    for length in 1...15 {
      room = room * 2 - counts[length]
      guard room >= 0 else { throw Inflate.Fault.broken }
      code = (code + counts[length - 1]) << 1
      first[length] = code
    }
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    for symbol in symbols {
      let length = Int(lengths[symbol])
      note(symbol, code: first[length], length)
      first[length] += 1
    }
  }

  private mutating func note(_ symbol: Int, code: Int, _ length: Int) {
    guard length <= HuffmanTable.quickBits else { return }
    let turned = (0..<length).reduce(0) { $0 | (code >> $1 & 1) << (length - 1 - $1) }
    for index in stride(from: turned, to: quick.count, by: 1 << length) { quick[index] = UInt16(symbol << 4 | length) }
  }

  /// The symbol whose code the lowest bits hold; nil where there is none.
  func read(_ bits: UInt64) -> (symbol: Int, length: Int)? {
    let entry = Int(quick[Int(bits) & ((1 << HuffmanTable.quickBits) - 1)])
    if entry != 0 { return (entry >> 4, entry & 15) }
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= Int(bits >> UInt64(length - 1)) & 1
      let count = counts[length]
      if code - count < first { return code - first >= 0 ? (symbols[index + code - first], length) : nil }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  static let fixedLengths = known(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = known([UInt8](repeating: 5, count: 30))

  private static func known(_ lengths: [UInt8]) -> HuffmanTable {
    guard let table = try? HuffmanTable(lengths) else { preconditionFailure("the fixed codes of RFC 1951 are codes") }
    return table
  }
}
