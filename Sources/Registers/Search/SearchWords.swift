import Domain

/// What a person typed into a search field, as words the index understands: folded, bounded, and free of its operators.
struct SearchWords {
  let words: [String]

  static let longestInput = 200
  static let mostWords = 8
  private static let longestWord = 40

  /// nil where nothing was typed. What was typed may still hold no word at all: then nothing matches.
  init?(_ typed: String?) {
    guard let typed, typed.contains(where: { !$0.isWhitespace }) else { return nil }
    let folded = SearchFold.fold(String(typed.prefix(SearchWords.longestInput)))
    let parts = folded.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    words = parts.prefix(SearchWords.mostWords).map { String(String($0).prefix(SearchWords.longestWord)) }
  }

  /// All words must be there; the last may be the beginning of one. In FTS5's syntax every word is quoted, so that AND, NEAR,
  /// `*` and quotes typed by a person are words or nothing.
  var match: String {
    let last = words.count - 1
    return words.enumerated().map { index, word in
      index == last && word.utf8.count > 1 ? "\"\(word)\" *" : "\"\(word)\""
    }.joined(separator: " AND ")
  }
}
