import Domain

/// One field to search by, large, with its button; asks by GET, so that an answer has an address.
public struct SearchBox: Component, Sendable {
  public var page: PageAddress
  /// Name of the question in the address.
  public var name: String
  public var text: String
  /// What can be searched for; the label, seen above the box.
  public var label: Phrase
  public var hint: Phrase?

  public init(_ page: PageAddress, name: String = "q", text: String = "", label: Phrase, hint: Phrase? = nil) {
    self.page = page
    self.name = name
    self.text = text
    self.label = label
    self.hint = hint
  }

  public func draw(into html: inout HTML) {
    let bare = PageAddress(path: page.path)
    html.form(.method("get"), .action(bare.link(html.language)), .class("search"), .role("search")) { html in
      html.label(label, .for("search-\(name)"))
      if let hint { html.p(hint, .class("hint"), .id("search-\(name)-hint")) }
      for item in page.query where item.name != name && item.name != "page" {
        html.input(.type("hidden"), .name(item.name), .value(item.value))
      }
      html.div(.class("search-row")) { html in
        html.input(
          .type("search"), .id("search-\(name)"), .name(name), .value(text), .class("box"),
          .when(hint != nil, .aria(.describedby, "search-\(name)-hint")))
        html.button(BlockWords.search, .type("submit"), .class("button"))
      }
    }
  }
}
