public import Domain

/// What can be drawn on a page: a value that holds its facts and writes its own markup.
public protocol Component {
  /// Writes the markup, escaped, in the language of the document.
  func draw(into html: inout HTML)
}

extension String: Component {
  @inlinable public func draw(into html: inout HTML) { html.text(self) }
}

extension Wording: Component {
  @inlinable public func draw(into html: inout HTML) { html.text(self[html.language]) }
}

extension Optional: Component where Wrapped: Component {
  @inlinable public func draw(into html: inout HTML) { if let self { self.draw(into: &html) } }
}

extension Array: Component where Element: Component {
  @inlinable public func draw(into html: inout HTML) { for part in self { part.draw(into: &html) } }
}

/// Markup that is written as it stands. Only for markup from our own source, never for what people or files say.
public struct RawHTML: Component, Sendable {
  let markup: StaticString

  /// A literal of our own source; the compiler accepts nothing else.
  public init(_ markup: StaticString) { self.markup = markup }

  public func draw(into html: inout HTML) { html.literal(markup) }
}
