/// How the characters of a file are written, judged from its first bytes (XML 1.0, appendix F).
enum Encoding: Equatable {
  /// Every `<`, quote and hyphen is one byte: the file is searched for its parts as it stands.
  case asciiCompatible(hasMark: Bool)
  /// Read as UTF-8 written anew; offsets and kept bytes are then those of the UTF-8.
  case utf16(bigEndian: Bool)

  init(head: UnsafeBufferPointer<UInt8>) throws(Refusal) {
    func at(_ index: Int) -> UInt8? { index < head.count ? head[index] : nil }
    switch (at(0), at(1), at(2), at(3)) {
    case (0x00, 0x00, 0xFE, 0xFF), (0xFF, 0xFE, 0x00, 0x00), (0x3C, 0x00, 0x00, 0x00), (0x00, 0x00, 0x00, 0x3C):
      throw .encodingNotRead("UTF-32")
    case (0xFE, 0xFF, _, _), (0x00, 0x3C, 0x00, _): self = .utf16(bigEndian: true)
    case (0xFF, 0xFE, _, _), (0x3C, 0x00, _, 0x00): self = .utf16(bigEndian: false)
    case (0x4C, 0x6F, 0xA7, 0x94): throw .encodingNotRead("EBCDIC")
    default:
      let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
      try Encoding.checkStart(head.dropFirst(hasMark ? 3 : 0))
      try Encoding.checkDeclared(in: head)
      self = .asciiCompatible(hasMark: hasMark)
    }
  }

  private static func checkStart(_ head: Slice<UnsafeBufferPointer<UInt8>>) throws(Refusal) {
    guard let first = head.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { throw .empty }
    guard first == UInt8(ascii: "<") else { throw .notXML }
  }

  /// The encoding that the XML declaration names must be one in which markup is plain ASCII.
  private static func checkDeclared(in head: UnsafeBufferPointer<UInt8>) throws(Refusal) {
    let declaration = String(decoding: head.prefix(512).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    guard declaration.contains("<?xml"), let found = declaration.firstRange(of: "encoding") else { return }
    let value = declaration[found.upperBound...].drop { $0 == " " || $0 == "=" || $0.isNewline || $0 == "\t" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return }
    let name = value.dropFirst().prefix { $0 != quote }.uppercased()
    // A file that calls itself UTF-16 in ASCII letters is left to libxml2, which says what is wrong with it.
    let read = ["UTF-8", "UTF8", "US-ASCII", "ASCII", "LATIN1", "UTF-16"]
    let families = ["ISO-8859-", "ISO8859-", "ISO_8859-", "WINDOWS-125", "CP125"]
    guard read.contains(name) || families.contains(where: name.hasPrefix) else { throw .encodingNotRead(name) }
  }
}

/// UTF-16 written anew as UTF-8, piece by piece.
struct UTF16Decoder {
  let bigEndian: Bool
  private var odd: UInt8?
  private var high: UInt32?
  private var first = true

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  /// Appends what `bytes` say to `utf8`; half a unit or half a pair waits for the next piece.
  mutating func decode(_ bytes: some Sequence<UInt8>, into utf8: inout [UInt8]) {
    for byte in bytes {
      guard let earlier = odd else {
        odd = byte
        continue
      }
      odd = nil
      let unit = bigEndian ? UInt32(earlier) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(earlier)
      append(unit, to: &utf8)
    }
  }

  /// A stray half of a unit or of a pair at the end of the file becomes a byte that no UTF-8 has, so that it is refused.
  mutating func finish(into utf8: inout [UInt8]) {
    if odd != nil || high != nil { utf8.append(0xFF) }
  }

  private mutating func append(_ unit: UInt32, to utf8: inout [UInt8]) {
    defer { first = false }
    if first, unit == 0xFEFF { return }
    if let lead = high {
      high = nil
      guard (0xDC00...0xDFFF).contains(unit) else {
        utf8.append(0xFF)
        return append(unit, to: &utf8)
      }
      let scalar = 0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00)
      utf8 += [
        UInt8(0xF0 | scalar >> 18), UInt8(0x80 | scalar >> 12 & 0x3F), UInt8(0x80 | scalar >> 6 & 0x3F),
        UInt8(0x80 | scalar & 0x3F),
      ]
      return
    }
    switch unit {
    case ..<0x80: utf8.append(UInt8(unit))
    case ..<0x800: utf8 += [UInt8(0xC0 | unit >> 6), UInt8(0x80 | unit & 0x3F)]
    case 0xD800...0xDBFF: high = unit
    case 0xDC00...0xDFFF: utf8.append(0xFF)
    default: utf8 += [UInt8(0xE0 | unit >> 12), UInt8(0x80 | unit >> 6 & 0x3F), UInt8(0x80 | unit & 0x3F)]
    }
  }
}
