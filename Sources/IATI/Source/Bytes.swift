import Glibc

/// What the search for tags asks of bytes.
extension UnsafeBufferPointer<UInt8> {
  /// The first place of `byte` at or after `from`.
  func offset(of byte: UInt8, from: Int) -> Int? {
    guard from < count, let origin = baseAddress, let found = memchr(origin + from, Int32(byte), count - from) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(origin)
  }

  /// The offset just after the first `mark` at or after `from`; the last byte of a mark is `>`.
  func end(of mark: [UInt8], from: Int) -> Int? {
    var position = from
    while let right = offset(of: 0x3E, from: position) {
      let begin = right + 1 - mark.count
      if begin >= from, self[begin...right].elementsEqual(mark) { return right + 1 }
      position = right + 1
    }
    return nil
  }

  /// The place of the `>` that ends a tag: one outside quotes.
  func endOfTag() -> Int? {
    var quote: UInt8 = 0
    for index in indices {
      let byte = self[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return index
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
    return nil
  }

  /// Length of the name that a tag begins with.
  func endOfName() -> Int {
    for index in indices where self[index] <= 0x20 || self[index] == 0x2F || self[index] == 0x3E { return index }
    return count
  }

  /// Whether `words` occur anywhere.
  func contains(_ words: [UInt8]) -> Bool {
    var position = 0
    while let found = offset(of: words[0], from: position) {
      if self[found...].starts(with: words) { return true }
      position = found + 1
    }
    return false
  }

  func equals(_ other: [UInt8]) -> Bool {
    count == other.count && elementsEqual(other)
  }

  /// The name without its prefix is `local`.
  func isLocally(_ local: [UInt8]) -> Bool {
    guard count >= local.count, suffix(local.count).elementsEqual(local) else { return false }
    return count == local.count || self[count - local.count - 1] == UInt8(ascii: ":")
  }
}
