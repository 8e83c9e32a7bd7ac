/// One statement in as many languages as its author gave (IATI `narrative`; iatistandard.org, 2.03).
public struct Narratives: Hashable, Sendable {
  public struct Narrative: Hashable, Sendable {
    /// The language's tag as published, in lower case (ISO 639-1); nil where the author named none.
    public var language: String?
    public var text: Text

    public init(language: String?, text: Text) {
      self.language = language
      self.text = text
    }
  }

  public var all: [Narrative]

  public init(_ all: [Narrative] = []) { self.all = all }

  /// A statement of which the language is not known.
  public init(_ text: String) { all = [Narrative(language: nil, text: Text(text))] }

  public var isEmpty: Bool { all.allSatisfy(\.text.isEmpty) }

  /// The narrative a reader of `language` is shown: their own language's, else English, else the first that says anything.
  public func narrative(for language: Language) -> Narrative? {
    let said = all.filter { !$0.text.isEmpty }
    return said.first { $0.language == language.rawValue } ?? said.first { $0.language == "en" } ?? said.first
  }

  /// The words a reader of `language` is shown; empty where nothing is said.
  public subscript(_ language: Language) -> String { narrative(for: language)?.text.string ?? "" }
}
