@testable import Components

/// A small strict reader of what we write: fails on anything a browser would have to guess at.
struct Markup {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
  }

  enum Fault: Error, Equatable {
    case unclosed(String)
    case mismatched(open: String, close: String)
    case attribute(String)
    case stray(String)
    case doubleID(String)
  }

  private(set) var elements: [Element] = []
  private(set) var words = ""
  private var open: [String] = []
  private static let void: Set = ["br", "hr", "input", "meta", "link"]

  init(_ html: String) throws {
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      words += try Markup.unescape(rest[..<start])
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else { throw Fault.stray(String(rest.prefix(20))) }
      try tag(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    words += try Markup.unescape(rest)
    if let last = open.last { throw Fault.unclosed(last) }
    var seen: Set<String> = []
    for id in elements.compactMap({ $0.attributes["id"] }) where !seen.insert(id).inserted { throw Fault.doubleID(id) }
  }

  private mutating func tag(_ text: Substring) throws {
    if text.hasPrefix("!doctype") { return }
    if text.hasPrefix("/") {
      let name = String(text.dropFirst())
      let opened = open.popLast() ?? ""
      guard opened == name else { throw Fault.mismatched(open: opened, close: name) }
      return
    }
    let isClosed = text.hasSuffix("/")
    var rest = isClosed ? text.dropLast() : text
    let name = String(rest.prefix { $0 != " " })
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.first == " " {
      rest = rest.dropFirst()
      let key = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(key.count)
      var value: Substring = ""
      if rest.hasPrefix("=\"") {
        value = rest.dropFirst(2).prefix { $0 != "\"" }
        rest = rest.dropFirst(2 + value.count)
        guard rest.first == "\"" else { throw Fault.attribute(key) }
        rest = rest.dropFirst()
      }
      guard attributes.updateValue(try Markup.unescape(value), forKey: key) == nil else { throw Fault.attribute(key) }
    }
    guard rest.isEmpty else { throw Fault.stray(String(text)) }
    elements.append(Element(name: name, attributes: attributes))
    if !Markup.void.contains(name), !isClosed { open.append(name) }
  }

  /// Plain words of escaped ones; refuses what should have been escaped.
  private static func unescape(_ text: Substring) throws -> String {
    var plain = ""
    var rest = text
    while let sign = rest.first {
      if ["\"", "'", ">"].contains(sign) { throw Fault.stray(String(text.prefix(40))) }
      guard sign == "&" else {
        plain.append(sign)
        rest = rest.dropFirst()
        continue
      }
      let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
      guard let entity = known.first(where: { rest.hasPrefix($0.key) }) else {
        throw Fault.stray(String(rest.prefix(10)))
      }
      plain += entity.value
      rest = rest.dropFirst(entity.key.count)
    }
    return plain
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
