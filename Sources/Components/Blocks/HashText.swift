/// A hash, a key or a leaf as it stands, in a monospaced face that breaks anywhere; can be selected and copied whole.
public struct HashText: Component, Sendable {
  public var text: String

  public init(_ text: String) { self.text = text }

  public func draw(into html: inout HTML) { html.code(text, .class("hash")) }
}

/// Lines of a file or a command, as they stand; scrolls where they are longer than the page.
public struct Listing: Component, Sendable {
  public var text: String
  /// Says what it is, for those who hear the page.
  public var name: Phrase

  public init(_ text: String, name: Phrase) {
    self.text = text
    self.name = name
  }

  public func draw(into html: inout HTML) {
    html.figure(.class("listing")) { html in
      html.figcaption(name)
      html.element("pre", [.tabindex(0)]) { $0.code(text) }
    }
  }
}
