import Components
import Domain
import Exchange
import Reference
import Registers

/// The words of the field: the glossary, and the lists by which aid is told apart.
extension PageAnswers {
  func glossary(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let page = GlossaryPage(Glossary.terms, holding: try questions.text() ?? "")
    if let form { return glossaryFile(page.terms, form) }
    return document(
      language, title: page.title(language), summary: SiteWords.glossarySummary[language], address: page.address,
      main: page)
  }

  private func glossaryFile(_ terms: [GlossaryTerm], _ form: FileForm) -> Reply {
    let rows = terms.map { term -> [Cell] in
      [
        .text(term.section.rawValue), .text(term.name.vi), .text(term.name.en), .text(term.name.fr),
        .words(term.type), .text(term.source), .text(term.anchor),
      ]
    }
    let file = ListFile(
      columns: ["section", "vi", "en", "fr", "type", "source", "anchor"], head: [("list", .text("glossary"))])
    return file.reply(as: form, named: "glossary") { limit, skipping in Array(rows.dropFirst(skipping).prefix(limit)) }
  }

  func taxonomies(_ language: Language, _ form: FileForm?) -> Reply {
    if let form { return taxonomiesFile(form) }
    let page = TaxonomiesPage(
      lists: Taxonomies.all, mappings: Taxonomies.mappings,
      countries: Dictionary(grouping: Countries.all) { Countries.continent(of: $0)?.rawValue ?? "" }.mapValues {
        codes in
        codes.map { Countries.name($0) }.map { (CollationKey.key($0[language]), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
      })
    return document(
      language, title: page.title(language), summary: SiteWords.taxonomiesSummary[language], address: .taxonomies,
      main: page)
  }

  /// A row a value and reading: values that are read as nothing else have one row without.
  private func taxonomiesFile(_ form: FileForm) -> Reply {
    let file = ListFile(columns: TaxonomyCells.columns, head: [("list", .text("taxonomies"))])
    let rows = TaxonomyCells.rows
    return file.reply(as: form, named: "taxonomies") { limit, skipping in
      Array(rows.dropFirst(skipping).prefix(limit))
    }
  }
}

/// A value of a taxonomy, with one of its readings as another's, as a row of a file.
enum TaxonomyCells {
  static let columns = [
    "taxonomy", "code", "vi", "en", "fr", "footing", "read_as_taxonomy", "read_as", "fit", "lost_vi", "lost_en",
    "lost_fr",
  ]

  static var rows: [[Cell]] {
    Taxonomies.all.flatMap { list in
      list.values.flatMap { value -> [[Cell]] in
        let own: [Cell] = [
          .text(list.name.rawValue), .text(value.code), .text(value.name.vi), .text(value.name.en),
          .text(value.name.fr), .text(list.footing.rawValue),
        ]
        let readings = Taxonomies.mappings(from: list.name).flatMap { mapping in
          mapping.lines(of: value.code).map { cells(mapping.to, $0) }
        }
        return readings.isEmpty ? [own + Array(repeating: .absent, count: 6)] : readings.map { own + $0 }
      }
    }
  }

  private static func cells(_ to: Taxonomy.Name, _ line: TaxonomyMapping.Line) -> [Cell] {
    let lost = line.loss ?? line.fit.loss
    return [
      .text(to.rawValue), .words(line.to), .text(line.fit.rawValue), .text(lost.vi), .text(lost.en), .text(lost.fr),
    ]
  }
}
