import ArgumentParser
import Domain
import Reference

/// `nhipcau words …`: the words of the field, as the platform uses them.
struct WordsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "words", abstract: CommandWords.words[Reader.language],
      subcommands: [GlossaryCommand.self, TaxonomiesCommand.self])
  }
}

/// `nhipcau words glossary`: the paper `docs/glossary.md`, written from the table of terms.
struct GlossaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "glossary", abstract: CommandWords.glossary[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    guard answer.json else { return print(Glossary.paper, terminator: "") }
    print(
      try AnswerText.json(
        Glossary.terms.map { Term(section: $0.section.rawValue, name: $0.name, type: $0.type, source: $0.source) }))
  }

  private struct Term: Encodable {
    let section: String
    let name: Wording
    let type: String?
    let source: String
  }
}

/// `nhipcau words taxonomies`: the lists by which aid is told apart, and what a reading of one as another loses.
struct TaxonomiesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "taxonomies", abstract: CommandWords.taxonomies[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    if answer.json { return print(try AnswerText.json(Taxonomies.all.map(ForPrograms.init))) }
    for list in Taxonomies.all { print(TaxonomiesCommand.text(list, Reader.language)) }
  }

  private static func text(_ list: Taxonomy, _ language: Language) -> String {
    let values = list.values.map { (label: $0.code, lines: [$0.name[language]]) }
    let readings = Taxonomies.mappings(from: list.name).map { mapping in
      "  → \(Taxonomies.list(mapping.to).title[language]): "
        + CommandWords.losses(mapping.losing, of: list.values.count)[language]
    }
    let head = "\(list.title[language]) (\(list.footing.wording[language]))"
    return ([head] + AnswerText.columns(values) + readings).joined(separator: "\n") + "\n"
  }

  private struct ForPrograms: Encodable {
    let taxonomy: String
    let title: Wording
    let footing: String
    let source: String
    let values: [Value]
    let mappings: [Mapping]

    struct Value: Encodable {
      let code: String
      let name: Wording
    }

    struct Mapping: Encodable {
      let to: String
      let lines: [Line]
    }

    struct Line: Encodable {
      let from: String
      let to: String?
      let fit: String
      let lost: Wording
    }

    init(_ list: Taxonomy) {
      taxonomy = list.name.rawValue
      title = list.title
      footing = list.footing.rawValue
      source = list.source
      values = list.values.map { Value(code: $0.code, name: $0.name) }
      mappings = Taxonomies.mappings(from: list.name).map { mapping in
        let lines = mapping.lines.map { line in
          Line(from: line.from, to: line.to, fit: line.fit.rawValue, lost: line.loss ?? line.fit.loss)
        }
        return Mapping(to: mapping.to.rawValue, lines: lines)
      }
    }
  }
}
