public import Domain

/// Acts in their order, newest first: what happened in plain words, when, on what basis, and where it is proved.
public struct Timeline: Component, Sendable {
  /// One act.
  public struct Item: Sendable {
    public var what: Phrase
    public var when: Phrase
    /// The provision, the place, the person who acted: short.
    public var basis: [Phrase]
    public var tone: Tag.Tone

    public init(_ what: Phrase, when: Phrase, basis: [Phrase] = [], tone: Tag.Tone = .neutral) {
      self.what = what
      self.when = when
      self.basis = basis
      self.tone = tone
    }

    /// An act at a moment of the ledger.
    public init(
      _ what: Phrase, at instant: Instant, in language: Language, basis: [Phrase] = [], tone: Tag.Tone = .neutral
    ) {
      self.init(what, when: Phrase("\(instant.day.short(language)) \(instant.clock)"), basis: basis, tone: tone)
    }
  }

  public var items: [Item]

  public init(_ items: [Item]) { self.items = items }

  public func draw(into html: inout HTML) {
    html.ol(.class("timeline")) { html in
      for item in items {
        html.li(.class(item.tone.timelineClass)) { html in
          html.p(item.what)
          html.p(.class("timeline-basis")) { html in
            item.when.draw(into: &html)
            for basis in item.basis {
              html.text(" · ")
              basis.draw(into: &html)
            }
          }
        }
      }
    }
  }
}

extension Tag.Tone {
  var timelineClass: StaticString {
    switch self {
    case .good: "act-good"
    case .waiting: "act-waiting"
    case .bad: "act-bad"
    case .neutral: "act"
    case .accent: "act-accent"
    }
  }
}
