import Glibc

/// Finds where each activity begins and ends, in the bytes of the file itself.
///
/// libxml2 reports offsets that are wrong while it is fed in pieces or decodes another character set, so the bytes are
/// searched apart from it: tags, quoted attributes, comments, CDATA and processing instructions, nothing more. Whatever is
/// not well formed is libxml2's to refuse; this search only must not be led astray by what is. Cost: about 1 GB/s.
struct ExtentScanner {
  enum Trouble: Error {
    /// A document type with an internal subset.
    case ownEntities(at: Int64)
  }

  private static let units = ["iati-activity", "iati-organisation"].map { Array($0.utf8) }
  private static let contactInfo = Array("contact-info".utf8)

  /// Extents found and not yet taken.
  private(set) var found: [Extent] = []
  private var taken = 0
  private var depth = 0
  private var start: Int64?
  private var contacts: [Range<Int64>] = []
  private var contact: (start: Int64, depth: Int)?

  /// Where the activity that is still open began.
  var open: Int64? { start }

  /// The first byte that must still be kept: of the oldest extent not taken, else of the activity still open.
  var needed: Int64? { taken < found.count ? found[taken].range.lowerBound : start }

  /// The next extent in the order of the file.
  mutating func take() -> Extent? {
    guard taken < found.count else { return nil }
    defer {
      taken += 1
      if taken == found.count {
        found.removeAll(keepingCapacity: true)
        taken = 0
      }
    }
    return found[taken]
  }

  /// Searches `bytes`, whose first lies at `base` in the file. Returns how many are done with; the rest begin a token that is
  /// not yet whole and must be given again with what follows.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, base: Int64) throws(Trouble) -> Int {
    guard let origin = bytes.baseAddress else { return 0 }
    var position = 0
    while position < bytes.count {
      guard let left = memchr(origin + position, 0x3C, bytes.count - position) else { return bytes.count }
      let tag = UnsafeRawPointer(left) - UnsafeRawPointer(origin)
      let rest = UnsafeBufferPointer(rebasing: bytes[tag...])
      guard let length = try token(rest, at: base + Int64(tag)) else { return tag }
      position = tag + length
    }
    return position
  }

  /// Reads one token that begins with `<`; its length, or nil while it is not whole.
  private mutating func token(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int64) throws(Trouble) -> Int? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "/"):
      guard let end = bytes.offset(of: 0x3E, from: 2) else { return nil }
      close(at: offset + Int64(end) + 1)
      return end + 1
    case UInt8(ascii: "?"): return bytes.end(of: [0x3F, 0x3E], from: 2)
    case UInt8(ascii: "!"): return try declaration(bytes, at: offset)
    default:
      guard let end = bytes.endOfTag() else { return nil }
      open(UnsafeBufferPointer(rebasing: bytes[1..<end]), from: offset, to: offset + Int64(end) + 1)
      return end + 1
    }
  }

  private mutating func declaration(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int64) throws(Trouble) -> Int? {
    guard bytes.count >= 9 else { return nil }
    if bytes[2] == UInt8(ascii: "-") {
      guard let length = bytes.end(of: [0x2D, 0x2D, 0x3E], from: 4) else { return nil }
      comment(UnsafeBufferPointer(rebasing: bytes[..<length]), at: offset)
      return length
    }
    if bytes[2] == UInt8(ascii: "[") { return bytes.end(of: [0x5D, 0x5D, 0x3E], from: 9) }
    guard let end = bytes.endOfTag() else {
      if bytes.contains(UInt8(ascii: "[")) { throw .ownEntities(at: offset) }
      return nil
    }
    if bytes[..<end].contains(UInt8(ascii: "[")) { throw .ownEntities(at: offset) }
    return end + 1
  }

  /// A comment that speaks of `contact-info` mostly is one, put out of use; the people in it are people all the same.
  private mutating func comment(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int64) {
    guard start != nil, contact == nil else { return }
    if bytes.contains(ExtentScanner.contactInfo) { contacts.append(offset..<offset + Int64(bytes.count)) }
  }

  private mutating func open(_ tag: UnsafeBufferPointer<UInt8>, from: Int64, to: Int64) {
    let name = UnsafeBufferPointer(rebasing: tag[..<tag.endOfName()])
    if start == nil {
      if depth == 1, ExtentScanner.units.contains(where: name.equals) { start = from }
    } else if contact == nil, name.isLocally(ExtentScanner.contactInfo) {
      contact = (from, depth)
    }
    depth += 1
    if tag.last == UInt8(ascii: "/") { close(at: to) }
  }

  private mutating func close(at end: Int64) {
    depth -= 1
    if let open = contact, depth <= open.depth {
      contacts.append(open.start..<end)
      contact = nil
    }
    if depth <= 1, let begun = start {
      found.append(Extent(range: begun..<end, contacts: contacts))
      contacts = []
      start = nil
    }
  }
}
