/// The heading of a page that says the finding, and one sentence under it that says of what.
public struct Heading: Component, Sendable {
  public var title: Phrase
  public var lede: Phrase?
  /// What kind of record this is and how it stands, above the title: `Dự án · 44000-P123`.
  public var kind: Phrase?

  public init(_ title: Phrase, lede: Phrase? = nil, kind: Phrase? = nil) {
    self.title = title
    self.lede = lede
    self.kind = kind
  }

  public func draw(into html: inout HTML) {
    html.div(.class("heading")) { html in
      if let kind { html.p(kind, .class("kind")) }
      html.h1(title)
      if let lede { html.p(lede, .class("lede")) }
    }
  }
}

/// A part of a page under a heading of the second level, with its basis below it.
public struct SectionHeading: Component, Sendable {
  public var title: Phrase
  public var basis: Phrase?
  public var id: String?

  public init(_ title: Phrase, basis: Phrase? = nil, id: String? = nil) {
    self.title = title
    self.basis = basis
    self.id = id
  }

  public func draw(into html: inout HTML) {
    html.h2(title, .some(id) { .id($0) })
    if let basis { html.p(basis, .class("basis")) }
  }
}
