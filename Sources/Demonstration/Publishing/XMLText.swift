import Domain

/// Text of an XML document in the making: elements a line each, indented, what must be escaped escaped.
struct XMLText {
  private(set) var bytes: [UInt8] = []
  /// Line feeds so far.
  private(set) var lines = 0
  private var depth: Int

  init(depth: Int = 0) {
    self.depth = depth
    bytes.reserveCapacity(8_192)
  }

  /// An element with children.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ body: (inout XMLText) -> Void
  ) {
    open(name, attributes)
    write(">")
    end()
    depth += 1
    body(&self)
    depth -= 1
    indent()
    write("</")
    write(name)
    write(">")
    end()
  }

  /// An element without content.
  mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    open(name, attributes)
    write("/>")
    end()
  }

  /// An element with text.
  mutating func text(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], is text: String) {
    open(name, attributes)
    write(">")
    escape(text)
    write("</")
    write(name)
    write(">")
    end()
  }

  mutating func narratives(_ narratives: Narratives) {
    for narrative in narratives.all { text("narrative", ["xml:lang": narrative.language], is: narrative.text.string) }
  }

  mutating func raw(_ line: StaticString) {
    write(line)
    end()
  }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    indent()
    write("<")
    write(name)
    for (key, value) in attributes {
      guard let value else { continue }
      write(" ")
      write(key)
      write("=\"")
      escape(value)
      write("\"")
    }
  }

  private mutating func indent() { for _ in 0..<depth { write("  ") } }

  private mutating func end() {
    bytes.append(0x0A)
    lines += 1
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      default: bytes.append(byte)
      }
    }
  }
}
