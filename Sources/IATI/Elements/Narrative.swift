/// Words in one language (IATI `narrative`).
public struct Narrative: Sendable, Hashable {
  /// As written, with whatever white space surrounds them.
  public var text: String
  /// The language tag as written (`xml:lang`, in whatever case); nil where neither it nor its element names one.
  public var language: String?
  public var line: Int

  public init(_ text: String, language: String? = nil, line: Int) {
    self.text = text
    self.language = language
    self.line = line
  }
}

extension Element {
  /// The narratives inside; words that stand beside them, as in IATI 1.x, are noted and read as one more.
  func narratives(_ notes: inout Notes) -> [Narrative] {
    let own = trimmed(.xmlLang)
    var narratives: [Narrative] = []
    for child in children where child.term == .narrative {
      narratives.append(Narrative(child.text, language: child.trimmed(.xmlLang) ?? own, line: child.line))
    }
    if hasText {
      notes.add(.textOutsideNarrative(in: term), self)
      narratives.append(Narrative(text, language: own, line: line))
    }
    return narratives
  }
}

extension Collection<Narrative> {
  /// Whether no narrative says anything.
  var saysNothing: Bool { allSatisfy { $0.text.utf8.allSatisfy(\.isWhite) } }
}
