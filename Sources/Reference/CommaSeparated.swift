/// Reads comma-separated values (RFC 4180) record by record; quotes may hold commas, quotes and line ends.
public struct CommaSeparated {
  private let bytes: [UInt8]
  private var at = 0

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The leading lines that begin with `#`, without mark and white space.
  mutating func comments() -> [String] {
    var lines: [String] = []
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[(at + 1)..<end].drop { $0 == UInt8(ascii: " ") }
      lines.append(String(decoding: line, as: UTF8.self))
      at = min(end + 1, bytes.count)
    }
    return lines
  }

  /// The next record, or nil at the end.
  public mutating func next() -> [String]? {
    guard at < bytes.count else { return nil }
    var fields: [String] = []
    while true {
      fields.append(at < bytes.count && bytes[at] == UInt8(ascii: "\"") ? quoted() : plain())
      guard at < bytes.count else { return fields }
      let separator = bytes[at]
      at += 1
      if separator == UInt8(ascii: "\n") { return fields }
    }
  }

  private mutating func plain() -> String {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() -> String {
    var field: [UInt8] = []
    at += 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
      }
      field.append(bytes[at])
      at += 1
    }
    return String(decoding: field, as: UTF8.self)
  }
}
