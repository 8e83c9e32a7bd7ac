/// An attribute of an element. Names are literals; values are escaped; what would be unsafe cannot be said (`on…`, `style`).
public struct Attribute: Sendable {
  @usableFromInline enum Value: Sendable {
    case absent
    case present
    case literal(StaticString)
    case words(String)
    case number(Int)
    case link(Link)
    case page(PageAddress)
    case hundredths(Int, StaticString)
  }

  @usableFromInline let name: StaticString
  @usableFromInline let value: Value

  @inlinable init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// The attribute where the condition holds, else nothing.
  @inlinable public static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute {
    condition ? attribute : Attribute("", .absent)
  }

  /// The attribute for a value that may be missing, else nothing.
  @inlinable public static func some<Value>(_ value: Value?, _ attribute: (Value) -> Attribute) -> Attribute {
    guard let value else { return Attribute("", .absent) }
    return attribute(value)
  }
}

extension Attribute {
  /// Classes of our own style sheet.
  @inlinable public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .literal(names)) }
  @inlinable public static func id(_ id: String) -> Attribute { Attribute("id", .words(id)) }
  @inlinable public static func href(_ link: Link) -> Attribute { Attribute("href", .link(link)) }
  /// A page in the language of the document.
  @inlinable public static func href(_ page: PageAddress) -> Attribute { Attribute("href", .page(page)) }
  @inlinable public static func lang(_ tag: String) -> Attribute { Attribute("lang", .words(tag)) }
  @inlinable public static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", .words(tag)) }
  @inlinable public static func rel(_ kinds: StaticString) -> Attribute { Attribute("rel", .literal(kinds)) }
  @inlinable public static func type(_ type: StaticString) -> Attribute { Attribute("type", .literal(type)) }
  @inlinable public static func name(_ name: String) -> Attribute { Attribute("name", .words(name)) }
  @inlinable public static func value(_ value: String) -> Attribute { Attribute("value", .words(value)) }
  @inlinable public static func title(_ title: String) -> Attribute { Attribute("title", .words(title)) }
  @inlinable public static func datetime(_ time: String) -> Attribute { Attribute("datetime", .words(time)) }
  @inlinable public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }
  /// Where the keyboard's focus is when the page opens; the first of several counts.
  public static let autofocus = Attribute("autofocus", .present)
  @inlinable public static func role(_ role: StaticString) -> Attribute { Attribute("role", .literal(role)) }
  @inlinable public static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", .number(columns)) }
  @inlinable public static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", .literal(scope)) }
  @inlinable public static func `for`(_ id: String) -> Attribute { Attribute("for", .words(id)) }
  @inlinable public static func action(_ link: Link) -> Attribute { Attribute("action", .link(link)) }
  @inlinable public static func method(_ method: StaticString) -> Attribute { Attribute("method", .literal(method)) }
  @inlinable public static func label(data label: String) -> Attribute { Attribute("data-label", .words(label)) }

  /// `aria-…`, by the name that follows the dash.
  @inlinable public static func aria(_ name: ARIA, _ value: String) -> Attribute {
    Attribute(name.attribute, .words(value))
  }

  /// The names of ARIA that our components use.
  public enum ARIA: Sendable {
    case label, labelledby, describedby, current, hidden, sort, invalid

    @inlinable var attribute: StaticString {
      switch self {
      case .label: "aria-label"
      case .labelledby: "aria-labelledby"
      case .describedby: "aria-describedby"
      case .current: "aria-current"
      case .hidden: "aria-hidden"
      case .sort: "aria-sort"
      case .invalid: "aria-invalid"
      }
    }
  }
}

extension HTML {
  mutating func write(_ attribute: Attribute) {
    if case .absent = attribute.value { return }
    byte(0x20)
    literal(attribute.name)
    if case .present = attribute.value { return }
    literal("=\"")
    switch attribute.value {
    case .absent, .present: break
    case .literal(let text): literal(text)
    case .words(let words): text(words)
    case .number(let number): digits(number)
    case .link(let link): text(link.address)
    case .page(let page): address(page)
    case .hundredths(let number, let unit): write(hundredths: number, unit)
    }
    byte(0x22)
  }
}
