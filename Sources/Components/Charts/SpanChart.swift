public import Domain

/// Stretches of time under each other, each named and dated in words: what held from when to when. A stretch that was cut short ends
/// in a cross; one that is dashed does not count for now. Readable without colour, and without the drawing.
public struct SpanChart: Component, Sendable {
  /// One stretch.
  public struct Span: Sendable {
    public var name: Phrase
    /// In words, beside the bar.
    public var words: Phrase
    public var from: Day
    /// Last day.
    public var to: Day
    /// The day on which it was cut short; nil where it ran, or runs, to its end.
    public var cut: Day?
    public var isDashed: Bool

    public init(_ name: Phrase, words: Phrase, from: Day, to: Day, cut: Day? = nil, isDashed: Bool = false) {
      self.name = name
      self.words = words
      self.from = from
      self.to = to
      self.cut = cut
      self.isDashed = isDashed
    }
  }

  public var finding: Phrase
  /// In their order; at least one, or nothing is drawn.
  public var spans: [Span]
  /// Marked by a line through all bars.
  public var day: Day
  public var id: String

  public init(_ finding: Phrase, spans: [Span], day: Day, id: String = "spans") {
    self.finding = finding
    self.spans = spans
    self.day = day
    self.id = id
  }

  public func draw(into html: inout HTML) {
    guard let first = spans.map(\.from).min(), let last = spans.map(\.to).max() else { return }
    let scale = SpanScale(first: min(first, day), last: max(last, day))
    html.figure(.class("chart"), .aria(.labelledby, id + "-title")) { html in
      html.figcaption { $0.h3(finding, .id(id + "-title")) }
      html.ul(.class("spans")) { html in
        for span in spans { html.li { bar(span, scale, into: &$0) } }
      }
    }
  }

  private func bar(_ span: Span, _ scale: SpanScale, into html: inout HTML) {
    html.p(.class("span-name")) { html in
      span.name.draw(into: &html)
      html.text(" – ")
      span.words.draw(into: &html)
    }
    html.svg(.class("span-bar"), .percent("width", 100), .pixels("height", 22), .aria(.hidden, "true")) { html in
      let (start, end) = (scale.share(span.from), scale.share(min(span.to, span.cut ?? span.to)))
      html.line(.percent("x1", 0), .percent("x2", 100), .pixels("y1", 11), .pixels("y2", 11), .class("span-rule"))
      html.rect(
        .percent("x", start), .percent("width", max(0.4, end - start)), .pixels("y", 4), .pixels("height", 14),
        .class(span.isDashed ? "span-dashed" : "span-solid"))
      if span.cut != nil {
        html.label(svg: "×", .percent("x", end), .pixels("y", 17), .class("span-cut"))
      }
      let now = scale.share(day)
      html.line(.percent("x1", now), .percent("x2", now), .pixels("y1", 0), .pixels("y2", 22), .class("span-day"))
    }
  }
}

/// Days as shares of a drawing's width.
private struct SpanScale {
  var first: Day
  var last: Day

  func share(_ day: Day) -> Double {
    100 * Double(min(max(day, first), last) - first) / Double(max(1, last - first))
  }
}
