import Components
import Domain
import Registers

/// A page as its bytes say, for tests.
enum Drawing {
  static func html(_ page: some Component, _ language: Language) -> String {
    var html = HTML(language: language)
    page.draw(into: &html)
    return html.string
  }

  /// Names that are their codes: the tables of names are not the registers'.
  static let names = Names(country: { .same($0) }, sector: { _, _ in nil }, finding: { _ in .same("") })

  static func said(_ words: String, in language: String?) -> Narratives {
    Narratives([Narratives.Narrative(language: language, text: Text(words))])
  }
}
