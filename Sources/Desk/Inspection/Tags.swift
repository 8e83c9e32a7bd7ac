import Domain
import Foundation

/// The tags of a small XML text with their attributes; no more of XML than lists of parts and relations need.
enum Tags {
  struct Tag {
    private var values: [String: String]

    init(_ values: [String: String]) { self.values = values }

    /// An attribute by its name without prefix.
    subscript(_ name: String) -> String? { values[name] }
  }

  /// Throws ``FileRefusal`` for what is no plain UTF-8 or defines words of its own.
  static func each(in bytes: [UInt8], of type: FileType, _ body: (Tag) throws -> Void) throws {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let first = text.first, first == 0x3C, !text.contains(0), let string = String(validating: text, as: UTF8.self)
    else { throw FileRefusal.uninspectable(type) }
    var rest = Array(string.utf8)[...]
    while let start = rest.firstIndex(of: 0x3C) {
      rest = rest[(start + 1)...]
      if rest.starts(with: Array("!--".utf8)) {
        rest = after(Array("-->".utf8), in: rest)
      } else if rest.first == 0x21 {
        throw FileRefusal.bomb
      } else if rest.first == 0x3F {
        try checkDeclaration(rest, type)
        rest = after(Array("?>".utf8), in: rest)
      } else {
        try body(Tag(try attributes(of: &rest, type)))
      }
    }
  }

  private static func after(_ mark: [UInt8], in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while !rest.isEmpty, !rest.starts(with: mark) { rest = rest.dropFirst() }
    return rest.dropFirst(mark.count)
  }

  private static func checkDeclaration(_ text: ArraySlice<UInt8>, _ type: FileType) throws(FileRefusal) {
    let line = String(decoding: text.prefix { $0 != 0x3E }, as: UTF8.self).lowercased()
    guard let encoding = line.range(of: "encoding")?.upperBound else { return }
    guard line[encoding...].contains("utf-8") || line[encoding...].contains("us-ascii") else {
      throw .uninspectable(type)
    }
  }

  /// Reads to the end of the tag; quoted values may hold `>`.
  private static func attributes(of rest: inout ArraySlice<UInt8>, _ type: FileType) throws -> [String: String] {
    var values: [String: String] = [:]
    rest = rest.drop { !isSpace($0) && $0 != 0x3E }
    while true {
      rest = rest.drop { isSpace($0) || $0 == 0x2F }
      guard let first = rest.first else { throw FileRefusal.damaged(type) }
      if first == 0x3E { return values }
      let name = rest.prefix { $0 != 0x3D && !isSpace($0) && $0 != 0x3E }
      rest = rest[name.endIndex...].drop { isSpace($0) }
      guard rest.first == 0x3D else { throw FileRefusal.damaged(type) }
      rest = rest.dropFirst().drop { isSpace($0) }
      guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { throw FileRefusal.damaged(type) }
      let value = rest.dropFirst().prefix { $0 != quote }
      guard value.endIndex < rest.endIndex else { throw FileRefusal.damaged(type) }
      rest = rest[(value.endIndex + 1)...]
      let local = name.split(separator: 0x3A).last ?? name
      values[String(decoding: local, as: UTF8.self)] = unescaped(String(decoding: value, as: UTF8.self))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// The five words of XML, and signs by their number.
  private static func unescaped(_ value: String) -> String {
    guard value.contains("&") else { return value }
    var text = ""
    var rest = value[...]
    while let start = rest.firstIndex(of: "&") {
      text += rest[..<start]
      let word = rest[start...].dropFirst().prefix { $0 != ";" }
      text += sign(word)
      rest = rest[word.endIndex...].dropFirst()
    }
    return text + rest
  }

  private static func sign(_ word: Substring) -> String {
    switch word {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case _:
      let number = word.hasPrefix("#x") ? UInt32(word.dropFirst(2), radix: 16) : UInt32(word.dropFirst())
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}
