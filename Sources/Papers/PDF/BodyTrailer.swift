/// What an incremental update must know of the PDF it is added to: a classic table of references, as Cairo writes it for PDF 1.5
/// without object streams (ISO 32000-1, 7.5.5).
struct BodyTrailer {
  /// The number after the last object's.
  let size: Int
  let catalogue: Int
  let information: Int
  /// Where the table of references begins.
  let table: Int
  /// What the catalogue holds, without its brackets.
  let catalogueEntries: String

  init?(_ body: [UInt8]) {
    guard body.starts(with: Array("%PDF-1.".utf8)),
      let start = Bytes.last(Array("startxref\n".utf8), in: body[...]),
      let table = Bytes.number(after: Array("startxref\n".utf8), in: body[start...]),
      let trailer = Bytes.last(Array("trailer\n".utf8), in: body[...]),
      let size = Bytes.number(after: Array("/Size ".utf8), in: body[trailer...]),
      let catalogue = Bytes.number(after: Array("/Root ".utf8), in: body[trailer...]),
      let information = Bytes.number(after: Array("/Info ".utf8), in: body[trailer...]),
      let entries = BodyTrailer.entries(of: catalogue, in: body)
    else { return nil }
    (self.size, self.catalogue, self.information, self.table) = (size, catalogue, information, table)
    catalogueEntries = entries
  }

  /// The catalogue has no nested dictionaries in what we make.
  private static func entries(of object: Int, in body: [UInt8]) -> String? {
    let heading = Array("\n\(object) 0 obj\n<<".utf8)
    guard let start = Bytes.first(heading, in: body[...]),
      let end = Bytes.first(Array(">>".utf8), in: body[(start + heading.count)...])
    else { return nil }
    let inner = String(decoding: body[(start + heading.count)..<end], as: UTF8.self)
    return inner.split { $0 == "\n" || $0 == " " }.joined(separator: " ") + " "
  }
}

/// Finding bytes among bytes.
enum Bytes {
  static func first(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let head = wanted.first, bytes.count >= wanted.count else { return nil }
    var at = bytes.startIndex
    while at + wanted.count <= bytes.endIndex {
      if bytes[at] == head, bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }

  static func last(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let head = wanted.first, bytes.count >= wanted.count else { return nil }
    var at = bytes.endIndex - wanted.count
    while at >= bytes.startIndex {
      if bytes[at] == head, bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at -= 1
    }
    return nil
  }

  /// The digits that follow the first place of `heading`.
  static func number(after heading: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let start = first(heading, in: bytes) else { return nil }
    let digits = bytes[(start + heading.count)...].prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
