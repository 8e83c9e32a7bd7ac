import Domain

/// Narratives as one column: `en␟Clean water␞fr␟Eau propre`, with the separators ASCII keeps for this; empty where nothing is said.
///
/// One column instead of a table: a list of fifty projects then reads fifty rows, and no language is lost.
extension Narratives {
  private static let unit: Character = "\u{1F}"
  private static let record: Character = "\u{1E}"

  var column: String {
    var column = ""
    for narrative in all where !narrative.text.isEmpty {
      if !column.isEmpty { column.append(Narratives.record) }
      column += narrative.language ?? ""
      column.append(Narratives.unit)
      column += narrative.text.string.withoutSeparators
    }
    return column
  }

  init(column: String) {
    guard !column.isEmpty else {
      self.init()
      return
    }
    self.init(
      column.utf8.split(separator: 0x1E).map { part in
        let language = part.prefix { $0 != 0x1F }
        let text = part.dropFirst(language.count + 1)
        return Narrative(
          language: language.isEmpty ? nil : String(Substring(language)), text: Text(composed: Substring(text)))
      })
  }
}

/// A list of short texts as one column, with the separator ASCII keeps for it.
enum ListColumn {
  static func column(_ texts: [String]) -> String { texts.map(\.withoutSeparators).joined(separator: "\u{1E}") }
  static func texts(_ column: String) -> [String] {
    column.isEmpty
      ? [] : column.utf8.split(separator: 0x1E, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}

extension String {
  /// Published text never holds these two controls (XML forbids them); should it, a space stands in their place.
  fileprivate var withoutSeparators: String {
    utf8.contains { $0 == 0x1E || $0 == 0x1F }
      ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{1E}" || $0 == "\u{1F}" ? " " : $0 })) : self
  }
}

extension Text {
  /// Text that was composed before it was stored.
  fileprivate init(composed text: Substring) { self.init(text) }
}
