public import Domain

/// A document being written: bytes of UTF-8 in one growing buffer, and the language of its reader.
///
/// Everything that is not an author's literal is escaped on its way in; only ``RawHTML`` is not. Elements are closures that write
/// straight into the buffer, so a page costs no intermediate strings and no tree.
public struct HTML: ~Copyable {
  /// The language in which a ``Wording`` is written and numbers are set.
  public let language: Language
  var buffer: ByteBuffer

  /// An empty document; `capacity` bytes are reserved at once.
  public init(language: Language, capacity: Int = 16_384) {
    self.language = language
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What was written so far. Cost: one copy.
  public var bytes: [UInt8] { buffer.bytes }

  /// What was written so far, as text: for tests and small parts.
  public var string: String { String(decoding: buffer.bytes, as: UTF8.self) }

  /// Writes markup that stands in our own source.
  @usableFromInline mutating func literal(_ markup: StaticString) {
    buffer.append(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  /// Writes one byte of markup.
  mutating func byte(_ byte: UInt8) { buffer.append(byte) }

  /// Writes what another ``HTML`` of the same language has written.
  mutating func copy(_ written: [UInt8]) {
    written.withUnsafeBufferPointer { if let start = $0.baseAddress { buffer.append(start, $0.count) } }
  }

  /// Writes words, escaped: the same rule holds between tags and between quotation marks.
  public mutating func text(_ words: String) {
    if words.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      var copy = words
      copy.withUTF8 { escape($0) }
    }
  }

  /// Writes words in the reader's language, escaped.
  public mutating func text(_ wording: Wording) { text(wording[language]) }

  /// Writes an integer in plain digits (for attributes; people read ``Numerals``).
  public mutating func digits(_ number: Int) {
    if number < 0 { byte(0x2D) }
    var divisor: UInt = 1
    while divisor <= number.magnitude / 10 { divisor *= 10 }
    while divisor > 0 {
      byte(0x30 + UInt8(number.magnitude / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes what draws itself.
  @inlinable public mutating func draw(_ component: some Component) { component.draw(into: &self) }

  /// Appends runs between the bytes that need an escape; controls that HTML forbids become U+FFFD.
  private mutating func escape(_ words: UnsafeBufferPointer<UInt8>) {
    guard let base = words.baseAddress else { return }
    var start = 0
    while true {
      let next = Escape.first(in: words, from: start)
      if next > start { buffer.append(base + start, next - start) }
      guard next < words.count else { return }
      literal(Escape.entity(for: words[next]))
      start = next + 1
    }
  }
}

private enum Escape {
  /// `"`, `&`, `'`, `<`, `>`, DEL, and the controls other than tab, line feed and carriage return.
  @inline(__always) static func needed(_ byte: UInt8) -> Bool {
    if byte > 0x3E { return byte == 0x7F }
    return (mask >> UInt64(byte)) & 1 == 1
  }

  private static let mask: UInt64 =
    (0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)) | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  /// The index of the next byte to escape, or the count. Eight bytes a step: words hardly ever hold one.
  static func first(in words: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= words.count {
      let block = UnsafeRawPointer(words.baseAddress! + index).loadUnaligned(as: UInt64.self)
      if mayNeed(block) {
        for place in index..<index + 8 where needed(words[place]) { return place }
      }
      index += 8
    }
    while index < words.count, !needed(words[index]) { index += 1 }
    return index
  }

  /// Whether one of eight bytes is a control, a sign to escape, or tab or line end; bit arithmetic on all eight at once.
  @inline(__always) private static func mayNeed(_ block: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zero(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
    let found =
      zero(block & ~(ones * 0x01) ^ (ones * 0x26)) | zero(block & ~(ones * 0x02) ^ (ones * 0x3C))
      | zero(block ^ (ones * 0x22)) | zero(block ^ (ones * 0x7F)) | ((block &- (ones * 0x20)) & ~block)
    return found & (ones * 0x80) != 0
  }

  static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x22: "&quot;"
    case 0x26: "&amp;"
    case 0x27: "&#39;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    default: "\u{FFFD}"
    }
  }
}
