import Foundation

/// How commands write their answers.
enum AnswerText {
  /// The answer for programs: keys in order, so that equal answers are equal bytes.
  static func json(_ answer: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(answer), as: UTF8.self)
  }

  /// Labels and what belongs to them in two columns; further lines of one label stand under its first.
  static func columns(_ rows: [(label: String, lines: [String])], indent: Int = 2) -> [String] {
    let width = (rows.map(\.label.count).max() ?? 0) + 2
    return rows.flatMap { row in
      row.lines.enumerated().map { index, line in
        let label = index == 0 ? row.label : ""
        return String(repeating: " ", count: indent) + label
          + String(repeating: " ", count: width - label.count) + line
      }
    }
  }
}
