/// Standard base64 with padding (RFC 4648, §4); decoding accepts the one canonical writing only.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    bytes.withUnsafeBytes { append($0, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  static func length(of byteCount: Int) -> Int { (byteCount + 2) / 3 * 4 }

  static func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + length(of: bytes.count))
    alphabet.withUnsafeBufferPointer { alphabet in
      var index = 0
      while index + 2 < bytes.count {
        let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
        text.append(alphabet[Int(group >> 18)])
        text.append(alphabet[Int(group >> 12 & 63)])
        text.append(alphabet[Int(group >> 6 & 63)])
        text.append(alphabet[Int(group & 63)])
        index += 3
      }
      guard index < bytes.count else { return }
      let second = index + 1 < bytes.count ? UInt32(bytes[index + 1]) : nil
      let group = UInt32(bytes[index]) << 16 | (second ?? 0) << 8
      text.append(alphabet[Int(group >> 18)])
      text.append(alphabet[Int(group >> 12 & 63)])
      text.append(second == nil ? padding : alphabet[Int(group >> 6 & 63)])
      text.append(padding)
    }
  }

  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    text.withContiguousStorageIfAvailable { decode(UnsafeRawBufferPointer($0)) } ?? decode(Array(text))
  }

  /// Nil when the text is not base64, is not padded, or has stray bits at its end.
  static func decode(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    guard let last = text.last else { return [] }
    let pads = last != padding ? 0 : text[text.count - 2] == padding ? 2 : 1
    let count = text.count / 4 * 3 - pads
    var sound = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count + 3) { buffer, initialized in
      sound = decode(text, pads: pads, into: buffer)
      initialized = count
    }
    return sound ? bytes : nil
  }

  /// Reads 44 characters as a digest, without an allocation.
  static func decodeHash(_ text: UnsafeRawBufferPointer) -> Hash? {
    guard text.count == 44, text[43] == padding, text[42] != padding else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 33) { buffer in
      decode(text, pads: 1, into: buffer) ? Hash(loading: UnsafeRawBufferPointer(buffer)) : nil
    }
  }

  private static func decode(
    _ text: UnsafeRawBufferPointer, pads: Int, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    values.withUnsafeBufferPointer { values in
      var written = 0
      var bad: UInt8 = 0
      for index in stride(from: 0, to: text.count, by: 4) {
        let pads = index + 4 == text.count ? pads : 0
        let first = values[Int(text[index])]
        let second = values[Int(text[index + 1])]
        let third = pads > 1 ? 0 : values[Int(text[index + 2])]
        let fourth = pads > 0 ? 0 : values[Int(text[index + 3])]
        bad |= first | second | third | fourth
        let group = UInt32(first) << 18 | UInt32(second) << 12 | UInt32(third) << 6 | UInt32(fourth)
        if pads > 0, group & (pads == 2 ? 0xFFFF : 0xFF) != 0 { return false }
        buffer[written] = UInt8(truncatingIfNeeded: group >> 16)
        buffer[written + 1] = UInt8(truncatingIfNeeded: group >> 8)
        buffer[written + 2] = UInt8(truncatingIfNeeded: group)
        written += 3
      }
      return bad < 64
    }
  }
}
