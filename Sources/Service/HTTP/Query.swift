import Components

/// The questions of an address, decoded (`application/x-www-form-urlencoded`): names in order, first answer of each counts.
struct Query: Equatable {
  let items: [QueryItem]

  /// nil where the text is no such form: a broken escape, bytes that are not UTF-8, too many or too long answers.
  init?(_ text: Substring?) {
    guard let text, !text.isEmpty else {
      items = []
      return
    }
    guard text.utf8.count <= Query.longest else { return nil }
    var items: [QueryItem] = []
    for pair in text.split(separator: "&", omittingEmptySubsequences: true) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Query.decode(parts[0]), let value = Query.decode(parts.count > 1 ? parts[1] : "") else {
        return nil
      }
      items.append(QueryItem(name, value))
    }
    guard items.count <= 64 else { return nil }
    self.items = items
  }

  /// Longest query that is read, in bytes.
  static let longest = 4096

  /// The answer to a question; nil where it was not asked or left empty.
  subscript(_ name: String) -> String? {
    items.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  static func decode(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(nibble), let low = rest.popFirst().flatMap(nibble) else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
