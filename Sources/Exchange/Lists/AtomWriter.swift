/// Writes a feed of news (RFC 4287).
public struct AtomWriter: Sendable {
  /// A feed and its entries, the newest first; ids are for ever, addresses may be relative where the installation has none.
  public struct Feed: Sendable {
    public var id: String
    public var title: String
    public var language: String
    public var author: String
    /// When the newest of it was recorded, RFC 3339.
    public var updated: String
    public var page: String
    public var own: String
    public var entries: [Entry]

    public init(
      id: String, title: String, language: String, author: String, updated: String, page: String, own: String,
      entries: [Entry]
    ) {
      self.id = id
      self.title = title
      self.language = language
      self.author = author
      self.updated = updated
      self.page = page
      self.own = own
      self.entries = entries
    }
  }

  public struct Entry: Sendable {
    public var id: String
    public var title: String
    public var summary: String
    public var updated: String
    /// Where what it concerns stands.
    public var page: String
    /// Where the act stands that says so; nil for what is no act.
    public var act: String?

    public init(id: String, title: String, summary: String, updated: String, page: String, act: String?) {
      self.id = id
      self.title = title
      self.summary = summary
      self.updated = updated
      self.page = page
      self.act = act
    }
  }

  /// The feed as a document, in UTF-8.
  public static func document(_ feed: Feed) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    text += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(escaped(feed.language))\">\n"
    text += element("id", feed.id) + element("title", feed.title) + element("updated", feed.updated)
    text += "<author>" + element("name", feed.author).dropLast() + "</author>\n"
    text += link("self", feed.own, type: "application/atom+xml") + link("alternate", feed.page, type: "text/html")
    for entry in feed.entries {
      text += "<entry>\n" + element("id", entry.id) + element("title", entry.title)
      text += element("updated", entry.updated) + element("summary", entry.summary)
      text += link("alternate", entry.page, type: "text/html")
      if let act = entry.act { text += link("via", act, type: "text/html") }
      text += "</entry>\n"
    }
    return text + "</feed>\n"
  }

  private static func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escaped(text))</\(name)>\n"
  }

  private static func link(_ relation: String, _ address: String, type: String) -> String {
    "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(escaped(address))\"/>\n"
  }

  /// Signs that XML cannot hold are left out.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{9}", "\u{A}", "\u{D}", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        escaped.append(scalar)
      default: continue
      }
    }
    return String(escaped)
  }
}
