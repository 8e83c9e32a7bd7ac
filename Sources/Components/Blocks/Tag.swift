public import Domain

/// A short word that says how something stands; the colour repeats what the word says, never alone.
public struct Tag: Component, Hashable, Sendable {
  /// What kind of standing the colour repeats.
  public enum Tone: Hashable, Sendable {
    /// In force, completed.
    case good
    /// Waiting, expiring.
    case waiting
    /// Withdrawn, failed.
    case bad
    case neutral
    /// What the eye should find first; at most one in view.
    case accent
  }

  public var words: Wording
  public var tone: Tone

  public init(_ words: Wording, _ tone: Tone = .neutral) {
    self.words = words
    self.tone = tone
  }

  public func draw(into html: inout HTML) {
    html.strong(words, .class(tone.className))
  }
}

extension Tag.Tone {
  var className: StaticString {
    switch self {
    case .good: "tag tag-good"
    case .waiting: "tag tag-waiting"
    case .bad: "tag tag-bad"
    case .neutral: "tag"
    case .accent: "tag tag-accent"
    }
  }
}
