public import Domain

/// The terms of the field (`Words/glossary.csv`), from which the pages take them and `docs/glossary.md` is written. Read once,
/// when first asked for.
public enum Glossary {
  /// In the order of the file: by section, then as the law speaks of them.
  public static let terms: [GlossaryTerm] = {
    let table = Table("Words/glossary.csv")
    let (section, type, source) = (table.column("section"), table.column("type"), table.column("source"))
    let words = WordingColumns(of: table)
    return table.rows.map { row in
      guard let group = GlossaryTerm.Section(rawValue: row[section]) else { fatalError("Reference: glossary, \(row)") }
      return GlossaryTerm(
        section: group, name: words.wording(row), type: row[type].isEmpty ? nil : row[type], source: row[source])
    }
  }()

  /// The terms of one section.
  public static func terms(in section: GlossaryTerm.Section) -> [GlossaryTerm] {
    terms.filter { $0.section == section }
  }

  /// `docs/glossary.md`, whole.
  public static var paper: String {
    let sections = GlossaryTerm.Section.allCases.map { section in
      let note = section.note.map { wrapped($0.en) + "\n\n" } ?? ""
      return "## \(section.wording.en)\n\n\(note)\(header)\n" + terms(in: section).map(line).joined() + "\n"
    }
    return introduction + sections.joined().dropLast()
  }

  private static let introduction = """
    # Glossary · Thuật ngữ · Glossaire

    <!-- Written from Sources/Reference/Words/glossary.csv: change it there, then `nhipcau words glossary > docs/glossary.md`. -->

    One concept, one word. A row per term: as Vietnamese law or practice says it, in English, in French, the type that stands for it in the
    code (`—` where none does so far) and where it comes from. A test fails when a public type of `Sources/Domain` has no row, or a row names
    a type that is gone. Titles of papers are given as the decrees have them; the English and French are ours.


    """

  private static let header = """
    | Tiếng Việt | English | Français | Type | Source |
    |---|---|---|---|---|
    """

  private static func line(_ term: GlossaryTerm) -> String {
    let type = term.type.map { "`\($0)`" } ?? "—"
    return "| \(term.name.vi) | \(term.name.en) | \(term.name.fr) | \(type) | \(term.source) |\n"
  }

  /// Lines of at most 140 signs.
  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < 140 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
