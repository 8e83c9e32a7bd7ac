/// A zip archive without extra fields, made from one that has them: what libarchive adds to each entry, OpenDocument forbids for its
/// first (ODF 1.3, part 2, 3.3), by whose place in the file its kind is known.
struct BareZip {
  private let archive: [UInt8]
  private var local: [UInt8] = []
  private var central: [UInt8] = []
  private var count = 0

  /// The same entries, in the same order; nil where the bytes are no archive of less than 4 GB.
  static func rewritten(_ archive: [UInt8]) -> [UInt8]? {
    var zip = BareZip(archive)
    return zip.rewrite()
  }

  private init(_ archive: [UInt8]) { self.archive = archive }

  private mutating func rewrite() -> [UInt8]? {
    guard archive.count >= 22, case let end = archive.count - 22, number(at: end, 4) == 0x0605_4B50 else { return nil }
    var place = number(at: end + 16, 4)
    for _ in 0..<number(at: end + 10, 2) {
      guard let next = take(centralHeaderAt: place) else { return nil }
      place = next
    }
    let counted = BareZip.bytes(count, 2)
    return local + central + BareZip.bytes(0x0605_4B50, 4) + [0, 0, 0, 0] + counted + counted
      + BareZip.bytes(central.count, 4) + BareZip.bytes(local.count, 4) + [0, 0]
  }

  /// Writes one entry anew; answers where the next header stands.
  private mutating func take(centralHeaderAt place: Int) -> Int? {
    guard place + 46 <= archive.count, number(at: place, 4) == 0x0201_4B50 else { return nil }
    let (size, name, extra) = (number(at: place + 20, 4), number(at: place + 28, 2), number(at: place + 30, 2))
    let (comment, offset) = (number(at: place + 32, 2), number(at: place + 42, 4))
    let next = place + 46 + name + extra + comment
    guard next <= archive.count, offset + 30 <= archive.count, number(at: offset, 4) == 0x0403_4B50 else { return nil }
    let data = offset + 30 + number(at: offset + 26, 2) + number(at: offset + 28, 2)
    guard size < 0xFFFF_FFFF, data + size <= archive.count else { return nil }
    // Sizes stand in the header now, so that none follow the data; only the flag for names in UTF-8 stays.
    let flags = BareZip.bytes(number(at: place + 8, 2) & 0x0800, 2)
    let named = Array(archive[(place + 46)..<(place + 46 + name)])
    let shared = flags + archive[(place + 10)..<(place + 28)] + BareZip.bytes(name, 2) + [0, 0]
    central += BareZip.bytes(0x0201_4B50, 4) + archive[(place + 4)..<(place + 6)] + [20, 0] + shared + [0, 0]
    central += archive[(place + 34)..<(place + 42)] + BareZip.bytes(local.count, 4) + named
    local += BareZip.bytes(0x0403_4B50, 4) + [20, 0] + shared + named + archive[data..<(data + size)]
    count += 1
    return next
  }

  private func number(at place: Int, _ width: Int) -> Int {
    archive[place..<(place + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func bytes(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
