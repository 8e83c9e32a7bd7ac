/// Where the parts of a leaf lie in its bytes: what the full check reads without making a text of every name.
struct LeafOutline {
  var id = ActID(high: 0, low: 0)
  var kind = 0..<0
  var version = 0
  var subject = 0..<0
  var recordedAt: Int64 = 0
  var fields: [FieldLine] = []

  /// A field's line, its name as a range of the leaf's bytes.
  struct FieldLine {
    var name: Range<Int>
    var visibility: Visibility
    var commitment: Hash
  }

  /// Reads a leaf; returns what is wrong with it, or nil when it is sound.
  mutating func read(_ bytes: UnsafeRawBufferPointer) -> String? {
    fields.removeAll(keepingCapacity: true)
    guard bytes.count <= Limits.leafBytes else { return "longer than \(Limits.leafBytes) bytes" }
    guard bytes.starts(with: Leaf.heading) else { return "does not begin with nhipcau.act/1" }
    var rest = Leaf.heading.count
    guard let idLine = LeafOutline.line(in: bytes, from: &rest), let id = ActID(hexBytes: bytes[idLine])
    else { return "no act id" }
    self.id = id
    guard let kindLine = LeafOutline.line(in: bytes, from: &rest), readKind(kindLine, in: bytes) else {
      return "no kind and version"
    }
    guard let subject = LeafOutline.line(in: bytes, from: &rest), LeafOutline.isName(subject, in: bytes) else {
      return "no subject"
    }
    self.subject = subject
    guard let time = LeafOutline.line(in: bytes, from: &rest), let moment = Timestamp.parse(bytes[time]) else {
      return "no time"
    }
    recordedAt = moment
    return readFields(in: bytes, from: rest)
  }

  private mutating func readKind(_ line: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let slash = line.first(where: { bytes[$0] == UInt8(ascii: "/") }) else { return false }
    kind = line.lowerBound..<slash
    let digits = bytes[slash + 1..<line.upperBound]
    guard LeafOutline.isName(kind, in: bytes), (1...5).contains(digits.count),
      digits.allSatisfy({ (48...57).contains($0) }), digits.first != 48
    else { return false }
    version = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    return version <= 65_535
  }

  private mutating func readFields(in bytes: UnsafeRawBufferPointer, from start: Int) -> String? {
    var rest = start
    while rest < bytes.count {
      guard let line = LeafOutline.line(in: bytes, from: &rest), let field = LeafOutline.field(line, in: bytes) else {
        return "line \(fields.count + 6) is no field"
      }
      if let before = fields.last?.name,
        !bytes[before].lexicographicallyPrecedes(bytes[field.name])
      {
        return "fields out of order at line \(fields.count + 6)"
      }
      fields.append(field)
    }
    return fields.count <= Limits.fields ? nil : "more than \(Limits.fields) fields"
  }

  private static func field(_ line: Range<Int>, in bytes: UnsafeRawBufferPointer) -> FieldLine? {
    // " p " and 44 characters of base64 follow the name.
    let end = line.upperBound - 47
    guard end > line.lowerBound, bytes[end] == UInt8(ascii: " "), bytes[end + 2] == UInt8(ascii: " "),
      let visibility = Visibility(byte: bytes[end + 1]), isName(line.lowerBound..<end, in: bytes),
      let commitment = Base64.decodeHash(UnsafeRawBufferPointer(rebasing: bytes[end + 3..<line.upperBound]))
    else { return nil }
    return FieldLine(name: line.lowerBound..<end, visibility: visibility, commitment: commitment)
  }

  private static func line(in bytes: UnsafeRawBufferPointer, from start: inout Int) -> Range<Int>? {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    guard end < bytes.count else { return nil }
    defer { start = end + 1 }
    return start..<end
  }

  private static func isName(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard (1...Name.longest).contains(range.count) else { return false }
    for index in range where !Name.admits(bytes[index]) { return false }
    return true
  }
}
