import Domain

/// What the argument parser says in English, in the reader's language; what it says in a way we do not know stays as it is.
enum UsageWords {
  /// Each pattern is the parser's sentence with `*` for its arguments, which the translations take in order.
  private static let sentences: [(pattern: String, words: Wording)] = [
    (
      "Unknown option '*'",
      Wording(vi: "Không có tùy chọn «*».", en: "There is no option ‘*’.", fr: "L’option « * » n’existe pas.")
    ),
    (
      "Unexpected argument '*'",
      Wording(
        vi: "Không có lệnh hoặc đối số «*».", en: "There is no command or argument ‘*’.",
        fr: "Il n’y a ni commande ni argument « * ».")
    ),
    (
      "Missing expected argument '*'",
      Wording(vi: "Thiếu đối số *.", en: "The argument * is missing.", fr: "L’argument * manque.")
    ),
    (
      "Missing value for '*'",
      Wording(
        vi: "Tùy chọn «*» cần một giá trị.", en: "The option ‘*’ needs a value.", fr: "L’option « * » exige une valeur."
      )
    ),
    (
      "The value '*' is invalid for '*'",
      Wording(
        vi: "Giá trị «*» không hợp lệ cho «*».", en: "The value ‘*’ is not valid for ‘*’.",
        fr: "La valeur « * » n’est pas valable pour « * ».")
    ),
  ]

  private static let seeHelp = Wording(
    vi: "Xem: nhipcau --help", en: "See: nhipcau --help", fr: "Voir : nhipcau --help")

  static func explain(_ message: String) -> String {
    let language = Reader.language
    for sentence in sentences {
      guard let arguments = match(message, sentence.pattern) else { continue }
      return fill(sentence.words[language], arguments) + " " + seeHelp[language]
    }
    return message + "\n" + seeHelp[language]
  }

  /// The texts that stand where the pattern has stars; nil where the sentence is another one.
  static func match(_ message: String, _ pattern: String) -> [String]? {
    var rest = message.prefix { $0 != "\n" }
    var arguments: [String] = []
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    for (index, part) in parts.enumerated() {
      if index == 0 {
        guard rest.hasPrefix(part) else { return nil }
        rest = rest.dropFirst(part.count)
      } else if let found = rest.firstRange(of: part), !part.isEmpty {
        arguments.append(String(rest[..<found.lowerBound]))
        rest = rest[found.upperBound...]
      } else {
        return nil
      }
    }
    return rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix(" ") || rest.hasPrefix(":") ? arguments : nil
  }

  private static func fill(_ template: String, _ arguments: [String]) -> String {
    var rest = arguments[...]
    return template.split(separator: "*", omittingEmptySubsequences: false).joined {
      (rest.popFirst() ?? "").replacing(" ...", with: "")
    }
  }
}

extension Sequence<Substring> {
  fileprivate func joined(_ between: () -> String) -> String {
    var text = ""
    for (index, part) in enumerated() { text += (index == 0 ? "" : between()) + part }
    return text
  }
}
