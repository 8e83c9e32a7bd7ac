/// What a test reads in a page: tags with their attributes, and the words inside them. Enough for HTML of our own.
struct Sheet {
  struct Tag {
    var name: String
    var attributes: [String: String]
    /// The words up to the tag's end, without the tags between.
    var words: String
  }

  let text: String
  let tags: [Tag]

  init(_ text: String) {
    self.text = text
    var tags: [Tag] = []
    var open: [(index: Int, name: String)] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      let words = Sheet.plain(rest[..<start])
      for element in open { tags[element.index].words += words }
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else { break }
      let inside = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if inside.hasPrefix("/") {
        let name = inside.dropFirst()
        if let last = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(last...) }
      } else if !inside.hasPrefix("!") {
        let tag = Sheet.tag(inside)
        tags.append(tag)
        let isVoid = inside.hasSuffix("/") || ["br", "hr", "input", "meta", "link"].contains(tag.name)
        if !isVoid { open.append((tags.count - 1, tag.name)) }
      }
    }
    self.tags = tags
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }
  func first(_ name: String) -> Tag? { tags.first { $0.name == name } }
  func with(class name: String) -> [Tag] {
    tags.filter { $0.attributes["class"]?.split(separator: " ").contains(Substring(name)) == true }
  }

  /// Every address the page links to, escapes undone.
  var links: [String] { tags.compactMap { $0.attributes["href"] } }

  private static func tag(_ inside: Substring) -> Tag {
    let name = inside.prefix { $0 != " " && $0 != "/" }
    var rest = inside.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while let start = rest.firstIndex(where: { $0 != " " && $0 != "/" && $0 != "=" && $0 != "\n" }) {
      rest = rest[start...]
      let key = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\"") else {
        attributes[String(key)] = ""
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      attributes[String(key)] = plain(value)
      rest = rest.dropFirst(value.count + 3)
    }
    return Tag(name: String(name), attributes: attributes, words: "")
  }

  private static func plain(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
