import Domain

/// Narratives as one column: `en␟Clean water␞fr␟Eau propre`, with the separators ASCII keeps for this; empty where nothing is said.
///
/// One column instead of a table: a list of fifty projects then reads fifty rows, and no language is lost.
extension Narratives {
  var column: String {
    var column = ""
    for narrative in all where !narrative.text.isEmpty {
      if !column.isEmpty { column += "\u{1E}" }
      column += narrative.language ?? ""
      column += "\u{1F}"
      column += narrative.text.string.withoutSeparators
    }
    return column
  }

  init(column: UnsafeBufferPointer<UInt8>) {
    self.init(
      column.parts().map { part in
        let end = part.firstIndex(of: 0x1F) ?? part.startIndex
        let language = part[..<end]
        let text = part[end...].dropFirst()
        return Narrative(
          language: language.isEmpty ? nil : String(decoding: language, as: UTF8.self),
          text: Text(stored: String(decoding: text, as: UTF8.self)))
      })
  }
}

/// A list of short texts as one column, with the separator ASCII keeps for it.
enum ListColumn {
  static func column(_ texts: [String]) -> String { texts.map(\.withoutSeparators).joined(separator: "\u{1E}") }

  static func texts(_ column: UnsafeBufferPointer<UInt8>) -> [String] {
    column.parts().map { String(decoding: $0, as: UTF8.self) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The parts between record separators; none of nothing.
  func parts() -> [Slice<UnsafeBufferPointer<UInt8>>] {
    guard !isEmpty else { return [] }
    var parts: [Slice<UnsafeBufferPointer<UInt8>>] = []
    var start = startIndex
    for index in indices where self[index] == 0x1E {
      parts.append(self[start..<index])
      start = index + 1
    }
    parts.append(self[start...])
    return parts
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
  /// Words that were composed before they were stored.
  fileprivate init(stored text: String) { self.init(composed: text) }
}
