public import Components
public import Domain

/// What a search found: certificates by number or holder, organisations, projects; and the way to all of each.
public struct SearchPage: Component {
  public var typed: String
  public var results: SearchResults?

  /// `results` is nil where nothing was typed.
  public init(typed: String, results: SearchResults?) {
    self.typed = typed
    self.results = results
  }

  public func title(_ language: Language) -> String {
    typed.isEmpty ? SearchPageWords.search[language] : "\(SearchPageWords.search[language]): \(typed)"
  }

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(title(html.language))))
    html.draw(SearchBox(.search, text: typed, label: Phrase(SearchPageWords.label), hint: Phrase(SearchPageWords.hint)))
    guard let results else { return }
    let count = results.organisations.count + results.projects.count + results.certificates.count
    guard count > 0 else {
      return html.draw(EmptyState(Phrase(SearchPageWords.nothing), advice: Phrase(SearchPageWords.nothingAdvice)))
    }
    certificates(results, into: &html)
    organisations(results, into: &html)
    projects(results, into: &html)
  }

  private func certificates(_ results: SearchResults, into html: inout HTML) {
    guard !results.certificates.isEmpty else { return }
    html.draw(SectionHeading(Phrase(SearchPageWords.certificates), id: "certificates"))
    html.ul { html in
      for row in results.certificates {
        html.li { html in
          html.a(row.printed, .href(PageAddress.certificate(row.number)))
          html.text(" · ")
          html.text(row.kind.wording)
          html.text(" · ")
          html.draw(Phrase(row.holderName, for: html.language))
        }
      }
    }
  }

  private func organisations(_ results: SearchResults, into html: inout HTML) {
    let found = results.organisations
    guard found.count > 0 else { return }
    heading(SearchPageWords.organisations, found.count, id: "organisations", into: &html)
    html.ul { html in
      for row in found.rows {
        html.li { html in
          let name = row.name.isEmpty ? Phrase(row.identifier) : Phrase(row.name, for: html.language)
          html.a(name, .href(PageAddress.organisation(row.number)))
        }
      }
    }
    all(.organisations, found.count, found.rows.count, into: &html)
  }

  private func projects(_ results: SearchResults, into html: inout HTML) {
    let found = results.projects
    guard found.count > 0 else { return }
    heading(SearchPageWords.projects, found.count, id: "projects", into: &html)
    html.ul { html in
      for row in found.rows {
        html.li { html in
          let title = row.title.isEmpty ? Phrase(row.identifier) : Phrase(row.title, for: html.language)
          html.a(title, .href(PageAddress.project(row.number)))
          html.text(" ")
          html.small("\(row.identifier) · \(ProjectsWords.span(row.start, row.end, html.language))")
        }
      }
    }
    all(.projects, found.count, found.rows.count, into: &html)
  }

  private func heading(_ words: Wording, _ count: Int, id: String, into html: inout HTML) {
    let number = Numerals(html.language).integer(count)
    html.draw(SectionHeading(Phrase("\(words[html.language]) (\(number))"), id: id))
  }

  private func all(_ list: PageAddress, _ count: Int, _ shown: Int, into html: inout HTML) {
    guard count > shown else { return }
    html.p { $0.a(SearchPageWords.all, .href(list.with("q", typed))) }
  }
}

/// The words of searching.
enum SearchPageWords {
  static let search = Wording(vi: "Tìm kiếm", en: "Search", fr: "Recherche")
  static let label = Wording(
    vi: "Tìm tổ chức, dự án, giấy đăng ký", en: "Search organisations, projects and certificates",
    fr: "Rechercher une organisation, un projet, un certificat")
  static let hint = Wording(
    vi: "Có dấu hay không dấu đều được; có thể gõ phần đầu của từ.",
    en: "With or without accents; the beginning of a word is enough.",
    fr: "Avec ou sans accents ; le début d’un mot suffit.")
  static let nothing = Wording(vi: "Không tìm thấy gì.", en: "Nothing was found.", fr: "Rien n’a été trouvé.")
  static let nothingAdvice = Wording(
    vi: "Hãy thử ít từ hơn, hoặc chỉ phần đầu của từ.", en: "Try fewer words, or only the beginning of one.",
    fr: "Essayez moins de mots, ou seulement le début d’un mot.")
  static let certificates = Wording(vi: "Giấy đăng ký", en: "Certificates", fr: "Certificats")
  static let organisations = Wording(vi: "Tổ chức", en: "Organisations", fr: "Organisations")
  static let projects = Wording(vi: "Dự án", en: "Projects", fr: "Projets")
  static let all = Wording(vi: "Xem tất cả", en: "See all", fr: "Voir tout")
}
