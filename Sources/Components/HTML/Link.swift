/// Where a link leads: an address that is safe to follow, because it cannot be made from anything else.
public struct Link: Hashable, Sendable {
  /// The address as it stands in `href`, before HTML escaping.
  public let address: String

  /// A place on this installation: `Link(path: ["tile", "0"])` is `/tile/0`. Segments and query are percent-encoded.
  public init(path: [String], query: [QueryItem] = [], fragment: String? = nil) {
    var address = path.isEmpty ? "/" : path.map { "/" + PercentEncoding.encode($0) }.joined()
    for (index, item) in query.enumerated() {
      address += (index == 0 ? "?" : "&") + PercentEncoding.encode(item.name) + "=" + PercentEncoding.encode(item.value)
    }
    if let fragment { address += "#" + PercentEncoding.encode(fragment) }
    self.address = address
  }

  /// A part of the same page.
  public init(fragment: String) { address = "#" + PercentEncoding.encode(fragment) }

  /// An address of our own source: `Link("/checkpoint")`.
  public init(_ literal: StaticString) { address = literal.description }

  /// An address that people or files gave; nil unless it is `http:` or `https:` (no scripts, no data, no files).
  public init?(external text: String) {
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    address = text
  }

  /// A mailbox that people or files gave; nil unless it looks like `name@host`.
  public init?(mailbox text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    address = "mailto:" + PercentEncoding.encode(String(parts[0])) + "@" + PercentEncoding.encode(String(parts[1]))
  }
}

/// A name and a value of the query part of an address, as people would say them: not encoded.
public struct QueryItem: Hashable, Sendable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// RFC 3986 percent-encoding of everything but unreserved characters.
enum PercentEncoding {
  static func encode(_ text: String) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var buffer = ByteBuffer(capacity: text.utf8.count * 3)
    encode(text, into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Encoded text holds no sign that HTML escapes, so it is written as it is.
  static func encode(_ text: String, into buffer: inout ByteBuffer) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let start = bytes.baseAddress, bytes.allSatisfy(isUnreserved) else { return false }
      buffer.append(start, bytes.count)
      return true
    }
    if isPlain == true { return }
    for byte in text.utf8 {
      if isUnreserved(byte) {
        buffer.append(byte)
      } else {
        buffer.append(0x25)
        buffer.append(hex(byte >> 4))
        buffer.append(hex(byte & 0xF))
      }
    }
  }

  private static func hex(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }

  /// Letters, digits and `-._~`, as a bit for each ASCII byte.
  @inline(__always) private static func isUnreserved(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let bits: UInt64 = byte < 0x40 ? 0x03FF_6000_0000_0000 : 0x47FF_FFFE_87FF_FFFE
    return (bits >> UInt64(byte & 0x3F)) & 1 == 1
  }
}
