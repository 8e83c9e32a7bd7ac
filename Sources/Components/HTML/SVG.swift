/// The little of SVG that charts need. Lengths are pixels, or per cent of the drawing's width so that text keeps its size at any width.
extension Attribute {
  /// A length in pixels, to a hundredth.
  static func pixels(_ name: StaticString, _ length: Double) -> Attribute {
    Attribute(name, .hundredths(Int((length * 100).rounded()), ""))
  }

  /// A share of the drawing, to a hundredth of a per cent.
  static func percent(_ name: StaticString, _ share: Double) -> Attribute {
    Attribute(name, .hundredths(Int((share * 100).rounded()), "%"))
  }
}

extension HTML {
  /// Writes a number counted in hundredths, as `12.5` or `-0.75`.
  @usableFromInline mutating func write(hundredths number: Int, _ unit: StaticString) {
    if number < 0 { byte(0x2D) }
    let magnitude = Int(number.magnitude)
    digits(magnitude / 100)
    let rest = magnitude % 100
    if rest > 0 {
      byte(0x2E)
      byte(0x30 + UInt8(rest / 10))
      if rest % 10 > 0 { byte(0x30 + UInt8(rest % 10)) }
    }
    literal(unit)
  }

  mutating func svg(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("svg", attributes, content) }

  mutating func rect(_ attributes: Attribute..., title: String? = nil) {
    element("rect", attributes) { html in
      if let title { html.title(title) }
    }
  }

  mutating func line(_ attributes: Attribute...) { element("line", attributes) { _ in } }
  mutating func circle(_ attributes: Attribute..., title: String? = nil) {
    element("circle", attributes) { html in
      if let title { html.title(title) }
    }
  }
  mutating func path(_ attributes: Attribute...) { element("path", attributes) { _ in } }

  mutating func label(svg words: String, _ attributes: Attribute...) {
    element("text", attributes) { $0.text(words) }
  }
}
