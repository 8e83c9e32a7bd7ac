/// The few figures a page is about, in one band, with their basis under them.
public struct KeyFigures: Component, Sendable {
  /// A figure, set large, and what it counts.
  public struct Figure: Sendable {
    public var value: Phrase
    public var meaning: Phrase

    public init(_ value: Phrase, _ meaning: Phrase) {
      self.value = value
      self.meaning = meaning
    }
  }

  public var figures: [Figure]
  /// How the figures were counted; a figure without a basis is not published.
  public var basis: Phrase

  public init(_ figures: [Figure], basis: Phrase) {
    self.figures = figures
    self.basis = basis
  }

  public func draw(into html: inout HTML) {
    html.dl(.class("figures")) { html in
      for figure in figures {
        html.div { html in
          html.dt(figure.meaning)
          html.dd(figure.value)
        }
      }
    }
    html.p(basis, .class("basis"))
  }
}
