/// Where a link leads: an address that is safe to follow, because it cannot be made from anything else.
public struct Link: Hashable, Sendable {
  /// The address as it stands in `href`, before HTML escaping.
  public let address: String

  /// A place on this installation: `Link(path: ["tile", "0"])` is `/tile/0`. Segments and query are percent-encoded.
  public init(path: [String], query: [QueryItem] = [], fragment: String? = nil) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    for segment in path {
      bytes.append(0x2F)
      PercentEncoding.encode(segment, into: &bytes)
    }
    if path.isEmpty { bytes.append(0x2F) }
    for (index, item) in query.enumerated() {
      bytes.append(index == 0 ? 0x3F : 0x26)
      PercentEncoding.encode(item.name, into: &bytes)
      bytes.append(0x3D)
      PercentEncoding.encode(item.value, into: &bytes)
    }
    if let fragment {
      bytes.append(0x23)
      PercentEncoding.encode(fragment, into: &bytes)
    }
    address = String(decoding: bytes, as: UTF8.self)
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
  static func encode(_ text: String, into bytes: inout [UInt8]) {
    if text.utf8.allSatisfy(isUnreserved) { return bytes.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes.append(0x25)
        bytes.append(hex(byte >> 4))
        bytes.append(hex(byte & 0xF))
      }
    }
  }

  static func encode(_ text: String) -> String {
    var bytes: [UInt8] = []
    encode(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hex(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
