/// docs/glossary.md: a row a term — Vietnamese, English, French, type, article.
struct Glossary {
  struct Row: Equatable {
    var vietnamese: String
    var english: String
    var french: String
    /// The type that stands for the term in the code; nil where none does so far.
    var type: String?
    var article: String
  }

  var rows: [Row] = []
  /// Lines of a table that do not have five cells, all filled.
  var faults: [Fault] = []

  init(_ file: SourceFile) {
    for (number, line) in file.lines
    where line.hasPrefix("|") && !line.hasPrefix("|--") && !line.contains("| English |") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      }
      guard cells.count == 5, cells.allSatisfy({ !$0.isEmpty }) else {
        faults.append(Fault(file, number, "is not five filled cells"))
        continue
      }
      let type = cells[3].firstMatch(of: /`([\w.]+)`/).map { String($0.1) }
      rows.append(Row(vietnamese: cells[0], english: cells[1], french: cells[2], type: type, article: cells[4]))
    }
  }

  /// Types of the domain without a row, and rows whose type is nowhere.
  func faults(against sources: [SourceFile]) -> [Fault] {
    let types = sources.flatMap { file in
      file.lines.compactMap { number, line in
        line.prefixMatch(of: /public (?:final )?(?:indirect )?(?:struct|enum|class|actor|protocol|typealias) (\w+)/).map
        {
          (name: String($0.1), fault: Fault(file, number, "\($0.1) has no row in docs/glossary.md"))
        }
      }
    }
    let named = Set(rows.compactMap(\.type).map { String($0.prefix { $0 != "." }) })
    let stale = named.subtracting(types.map(\.name)).sorted().map {
      Fault("docs/glossary.md", "\($0) is no type of Domain")
    }
    return types.filter { !named.contains($0.name) }.map(\.fault) + stale
  }
}
