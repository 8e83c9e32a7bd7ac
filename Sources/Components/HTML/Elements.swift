extension HTML {
  /// Writes an element with its attributes and content. Elements have names of their own below; this is how they are written.
  @inlinable mutating func element(_ name: StaticString, _ attributes: [Attribute], _ content: (inout HTML) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Writes a start tag; for void elements that is all.
  @usableFromInline mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    byte(0x3C)
    literal(name)
    for attribute in attributes { write(attribute) }
    byte(0x3E)
  }

  @usableFromInline mutating func close(_ name: StaticString) {
    byte(0x3C)
    byte(0x2F)
    literal(name)
    byte(0x3E)
  }
}

/// Elements take attributes, then their content: `html.div(.class("notice")) { html in … }`; those that mostly hold words take what
/// draws itself as well.
extension HTML {
  @inlinable public mutating func div(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("div", attributes, content)
  }

  @inlinable public mutating func section(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("section", attributes, content)
  }

  @inlinable public mutating func header(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("header", attributes, content)
  }

  @inlinable public mutating func footer(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("footer", attributes, content)
  }

  @inlinable public mutating func main(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("main", attributes, content)
  }

  @inlinable public mutating func nav(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("nav", attributes, content)
  }

  @inlinable public mutating func article(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("article", attributes, content)
  }

  @inlinable public mutating func aside(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("aside", attributes, content)
  }

  @inlinable public mutating func ul(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("ul", attributes, content)
  }

  @inlinable public mutating func ol(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("ol", attributes, content)
  }

  @inlinable public mutating func li(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("li", attributes, content)
  }

  @inlinable public mutating func dl(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("dl", attributes, content)
  }

  @inlinable public mutating func dt(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("dt", attributes, content)
  }

  @inlinable public mutating func dd(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("dd", attributes, content)
  }

  @inlinable public mutating func p(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("p", attributes, content)
  }

  @inlinable public mutating func figure(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("figure", attributes, content)
  }

  @inlinable public mutating func figcaption(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("figcaption", attributes, content)
  }

  @inlinable public mutating func table(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("table", attributes, content)
  }

  @inlinable public mutating func thead(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("thead", attributes, content)
  }

  @inlinable public mutating func tbody(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("tbody", attributes, content)
  }

  @inlinable public mutating func tfoot(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("tfoot", attributes, content)
  }

  @inlinable public mutating func tr(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("tr", attributes, content)
  }

  @inlinable public mutating func th(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("th", attributes, content)
  }

  @inlinable public mutating func td(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("td", attributes, content)
  }

  @inlinable public mutating func caption(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("caption", attributes, content)
  }

  @inlinable public mutating func details(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("details", attributes, content)
  }

  @inlinable public mutating func summary(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("summary", attributes, content)
  }

  @inlinable public mutating func form(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("form", attributes, content)
  }

  @inlinable public mutating func fieldset(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("fieldset", attributes, content)
  }

  @inlinable public mutating func legend(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("legend", attributes, content)
  }

  @inlinable public mutating func label(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("label", attributes, content)
  }

  @inlinable public mutating func span(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("span", attributes, content)
  }

  @inlinable public mutating func a(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("a", attributes, content)
  }

  @inlinable public mutating func strong(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("strong", attributes, content)
  }

  @inlinable public mutating func small(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("small", attributes, content)
  }

  @inlinable public mutating func code(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("code", attributes, content)
  }

  @inlinable public mutating func time(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("time", attributes, content)
  }

  @inlinable public mutating func h1(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("h1", attributes, content)
  }

  @inlinable public mutating func h2(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("h2", attributes, content)
  }

  @inlinable public mutating func h3(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("h3", attributes, content)
  }

  @inlinable public mutating func button(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("button", attributes, content)
  }

  @inlinable public mutating func select(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("select", attributes, content)
  }

  @inlinable public mutating func option(_ attributes: Attribute..., content: (inout HTML) -> Void) {
    element("option", attributes, content)
  }
}
