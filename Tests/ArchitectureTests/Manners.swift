/// How sources read, as far as a program can tell: nothing unfinished, nothing forced, no endless file, one way to cite the law.
enum Manners {
  static let longest = 400

  static func unfinished(in files: [SourceFile]) -> [Fault] {
    search(files, for: ["TODO", "FIXME", "XXX", "try!", "as!", "MARK:", "not implemented"])
  }

  static func impurities(in files: [SourceFile]) -> [Fault] {
    let words = [
      " Date()", "Date.now", "ContinuousClock", "SystemClock", "FileManager", "FileHandle", "URLSession", "ProcessInfo",
      "SystemRandomNumberGenerator", "contentsOf: URL", "getenv(",
    ]
    return search(files, for: words)
  }

  static func tooLong(in files: [SourceFile]) -> [Fault] {
    files.filter { $0.lines.count > longest }.map { Fault($0.path, "\($0.lines.count) lines") }
  }

  /// Citations in comments and papers that are not spelt `Decree 58/2022/NĐ-CP, art. 12(3)` (several: `arts 10 and 14`).
  static func citations(in files: [SourceFile]) -> [Fault] {
    files.flatMap { file in
      file.lines.filter { isProse($0.text, in: file) }.flatMap { number, line in
        misspelt(in: line).map { Fault(file, number, "cites \($0)") }
      }
    }
  }

  private static func misspelt(in line: Substring) -> [Substring] {
    let decrees = line.matches(of: /[Dd]ecree (?:No\.? ?)?\d[^\s,;)]*/).map(\.output).filter {
      $0.wholeMatch(of: /Decree \d+\/\d{4}\/NĐ-CP[.:’]?.*/) == nil
    }
    let articles = line.matches(of: /\b(?:[Aa]rticles?|[Aa]rts?\.?) ?\d+[^\s,;]*/).map(\.output).filter {
      $0.prefixMatch(of: /art\. \d|arts \d/) == nil
    }
    return decrees + articles
  }

  private static func isProse(_ line: Substring, in file: SourceFile) -> Bool {
    file.path.hasSuffix(".md") || line.drop(while: \.isWhitespace).hasPrefix("//")
  }

  private static func search(_ files: [SourceFile], for words: [String]) -> [Fault] {
    files.flatMap { file in
      words.filter { file.text.contains($0) }.flatMap { word in
        file.lines.filter { $0.text.contains(word) }.map { Fault(file, $0.number, "says \(word)") }
      }
    }
  }
}
