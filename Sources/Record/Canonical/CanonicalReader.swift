/// Reads JSON into a ``JSON`` tree: strict, bounded in depth, without numbers that are not whole.
struct CanonicalReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private static let deepest = 64

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The value the bytes write. Throws ``DecodingFault/malformed(at:)`` with the offset where they stop being JSON.
  static func read(_ bytes: [UInt8]) throws(DecodingFault) -> JSON {
    let result: Result<JSON, DecodingFault> = bytes.withUnsafeBufferPointer { buffer in
      var reader = CanonicalReader(buffer)
      do throws(DecodingFault) {
        let value = try reader.value(depth: 0)
        return reader.index == buffer.count ? .success(value) : .failure(.malformed(at: reader.index))
      } catch { return .failure(error) }
    }
    return try result.get()
  }

  private mutating func value(depth: Int) throws(DecodingFault) -> JSON {
    guard index < bytes.count, depth < CanonicalReader.deepest else { throw .malformed(at: index) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    default: return .integer(try integer())
    }
  }

  private mutating func object(depth: Int) throws(DecodingFault) -> JSON {
    index += 1
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw .malformed(at: index) }
      members.append(JSON.Member(name, try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw .malformed(at: index) }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(DecodingFault) -> JSON {
    index += 1
    var elements: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw .malformed(at: index) }
    return .array(elements)
  }

  private mutating func string() throws(DecodingFault) -> String {
    guard take(UInt8(ascii: "\"")) else { throw .malformed(at: index) }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
    guard index < bytes.count else { throw .malformed(at: index) }
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index - 1]), as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(DecodingFault) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(try escape())
      default: text.append(byte)
      }
    }
    throw .malformed(at: index)
  }

  private mutating func escape() throws(DecodingFault) -> UInt8 {
    guard index < bytes.count else { throw .malformed(at: index) }
    defer { index += 1 }
    switch bytes[index] {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return bytes[index]
    case UInt8(ascii: "u"):
      guard index + 4 < bytes.count,
        let code = UInt8(String(decoding: bytes[(index + 1)...(index + 4)], as: UTF8.self), radix: 16), code < 0x20
      else { throw .malformed(at: index) }
      index += 4
      return code
    default: throw .malformed(at: index)
    }
  }

  private mutating func integer() throws(DecodingFault) -> Int64 {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "-") || (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard let value = Int64(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw .malformed(at: start) }
    return value
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(DecodingFault) -> JSON {
    for offset in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[offset]) else { throw .malformed(at: index) }
    }
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }
}
