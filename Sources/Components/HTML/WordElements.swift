/// Elements whose content draws itself: `html.h2(title, .id("money"))`, `html.a(name, .href(page))`.
extension HTML {
  @inlinable public mutating func div(_ content: some Component, _ attributes: Attribute...) {
    element("div", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func figcaption(_ content: some Component, _ attributes: Attribute...) {
    element("figcaption", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func h1(_ content: some Component, _ attributes: Attribute...) {
    element("h1", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func h2(_ content: some Component, _ attributes: Attribute...) {
    element("h2", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func h3(_ content: some Component, _ attributes: Attribute...) {
    element("h3", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func p(_ content: some Component, _ attributes: Attribute...) {
    element("p", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func li(_ content: some Component, _ attributes: Attribute...) {
    element("li", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func dt(_ content: some Component, _ attributes: Attribute...) {
    element("dt", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func dd(_ content: some Component, _ attributes: Attribute...) {
    element("dd", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func th(_ content: some Component, _ attributes: Attribute...) {
    element("th", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func td(_ content: some Component, _ attributes: Attribute...) {
    element("td", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func caption(_ content: some Component, _ attributes: Attribute...) {
    element("caption", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func summary(_ content: some Component, _ attributes: Attribute...) {
    element("summary", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func legend(_ content: some Component, _ attributes: Attribute...) {
    element("legend", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func label(_ content: some Component, _ attributes: Attribute...) {
    element("label", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func span(_ content: some Component, _ attributes: Attribute...) {
    element("span", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func strong(_ content: some Component, _ attributes: Attribute...) {
    element("strong", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func small(_ content: some Component, _ attributes: Attribute...) {
    element("small", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func code(_ content: some Component, _ attributes: Attribute...) {
    element("code", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func time(_ content: some Component, _ attributes: Attribute...) {
    element("time", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func a(_ content: some Component, _ attributes: Attribute...) {
    element("a", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func button(_ content: some Component, _ attributes: Attribute...) {
    element("button", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func option(_ content: some Component, _ attributes: Attribute...) {
    element("option", attributes) { content.draw(into: &$0) }
  }

  @inlinable public mutating func title(_ content: some Component, _ attributes: Attribute...) {
    element("title", attributes) { content.draw(into: &$0) }
  }
}

/// Void elements.
extension HTML {
  @inlinable public mutating func br(_ attributes: Attribute...) { open("br", attributes) }

  @inlinable public mutating func hr(_ attributes: Attribute...) { open("hr", attributes) }

  @inlinable public mutating func input(_ attributes: Attribute...) { open("input", attributes) }

  @inlinable public mutating func meta(_ attributes: Attribute...) { open("meta", attributes) }

  @inlinable public mutating func link(_ attributes: Attribute...) { open("link", attributes) }
}
