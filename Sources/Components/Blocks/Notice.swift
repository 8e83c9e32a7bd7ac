/// What a reader should know before going on: information, a warning, or an outcome. Said in words; the edge repeats the tone.
public struct Notice: Component, Sendable {
  public var title: Phrase?
  public var paragraphs: [Phrase]
  public var tone: Tag.Tone

  public init(_ paragraphs: Phrase..., title: Phrase? = nil, tone: Tag.Tone = .neutral) {
    self.title = title
    self.paragraphs = paragraphs
    self.tone = tone
  }

  public func draw(into html: inout HTML) {
    html.div(.class(tone.noticeClass)) { html in
      if let title { html.p(title, .class("notice-title")) }
      for paragraph in paragraphs { html.p(paragraph) }
    }
  }
}

extension Tag.Tone {
  var noticeClass: StaticString {
    switch self {
    case .good: "notice notice-good"
    case .waiting: "notice notice-waiting"
    case .bad: "notice notice-bad"
    case .neutral: "notice"
    case .accent: "notice notice-accent"
    }
  }
}

/// Words set apart by an edge, part of the text: an example, a condition, a quotation of the law.
public struct Inset: Component, Sendable {
  public var phrase: Phrase

  public init(_ phrase: Phrase) { self.phrase = phrase }

  public func draw(into html: inout HTML) { html.div(.class("inset")) { $0.p(phrase) } }
}

/// What only some readers want, behind its name; works without scripts.
public struct Details<Content: Component>: Component {
  public var name: Phrase
  public var content: Content

  public init(_ name: Phrase, _ content: Content) {
    self.name = name
    self.content = content
  }

  public func draw(into html: inout HTML) {
    html.details { html in
      html.summary(name)
      html.div(content, .class("details-content"))
    }
  }
}

/// Nothing to list: says so, why, and what to do; never an empty table.
public struct EmptyState: Component, Sendable {
  public var what: Phrase
  public var advice: Phrase?

  public init(_ what: Phrase, advice: Phrase? = nil) {
    self.what = what
    self.advice = advice
  }

  public func draw(into html: inout HTML) {
    html.div(.class("empty")) { html in
      html.p { $0.strong(what) }
      if let advice { html.p(advice) }
    }
  }
}
