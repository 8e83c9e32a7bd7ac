public import Components
public import Domain

/// The terms of the field in three languages, each with the law or standard it is from and an anchor of its own.
public struct GlossaryPage: Component {
  /// What was searched for; empty for all terms.
  public var typed: String
  /// The terms found, in the order of the glossary.
  public var terms: [GlossaryTerm]

  /// The terms of which a name holds the words typed, with or without accents.
  public init(_ all: [GlossaryTerm], holding typed: String = "") {
    let wanted = SearchFold.fold(typed)
    self.typed = typed
    terms =
      wanted.isEmpty
      ? all : all.filter { term in Language.allCases.contains { SearchFold.fold(term.name[$0]).contains(wanted) } }
  }

  public static let title = Wording(vi: "Thuật ngữ", en: "Glossary", fr: "Glossaire")

  /// The finding: how many terms there are.
  public func title(_ language: Language) -> String {
    let count = terms.count
    let found = Wording(
      vi: "\(count) thuật ngữ có «\(typed)»",
      en: count == 1 ? "1 term with ‘\(typed)’" : "\(count) terms with ‘\(typed)’",
      fr: count < 2 ? "\(count) terme avec « \(typed) »" : "\(count) termes avec « \(typed) »")
    return typed.isEmpty ? GlossaryWords.all(count)[language] : found[language]
  }

  public var address: PageAddress { typed.isEmpty ? .glossary : PageAddress.glossary.with("q", typed) }

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(title(html.language)), lede: Phrase(GlossaryWords.lede)))
    html.draw(SearchBox(.glossary, text: typed, label: Phrase(GlossaryWords.find)))
    if terms.isEmpty { html.draw(EmptyState(Phrase(GlossaryWords.none))) }
    for section in GlossaryTerm.Section.allCases {
      let terms = terms.filter { $0.section == section }
      if terms.isEmpty { continue }
      html.section { html in
        html.draw(SectionHeading(Phrase(section.wording), basis: section.note.map { Phrase($0) }, id: section.rawValue))
        html.draw(table(section, terms, html.language))
      }
    }
    html.draw(DownloadLinks(of: .glossary, as: [.csv, .xlsx, .json], in: html.language))
  }

  /// The reader's language stands first.
  private func table(_ section: GlossaryTerm.Section, _ terms: [GlossaryTerm], _ reader: Language)
    -> DataTable<GlossaryTerm>
  {
    let others = Language.allCases.filter { $0 != reader }
    let own = Column<GlossaryTerm>(GlossaryWords.language(reader), .rowHeading) {
      (term: GlossaryTerm, html: inout HTML) in
      html.span(.id(term.anchor)) { $0.a(term.name[reader], .href(Link(fragment: term.anchor))) }
    }
    let names = others.map { language in
      Column<GlossaryTerm>(GlossaryWords.language(language)) { (term: GlossaryTerm) in
        Phrase.said(term.name[language], in: language.rawValue, for: reader)
      }
    }
    let source = Column<GlossaryTerm>(GlossaryWords.source) { (term: GlossaryTerm) in
      Phrase.said(term.source, in: Language.en.rawValue, for: reader)
    }
    return DataTable(
      Phrase(section.wording), columns: [own] + names + [source], rows: terms, captionIsHidden: true,
      id: "terms-\(section.rawValue)")
  }
}

enum GlossaryWords {
  static func all(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) thuật ngữ bằng ba thứ tiếng", en: "\(count) terms in three languages",
      fr: "\(count) termes en trois langues")
  }

  static func language(_ language: Language) -> Wording {
    switch language {
    case .vi: Wording(vi: "Tiếng Việt", en: "Vietnamese", fr: "Vietnamien")
    case .en: Wording(vi: "Tiếng Anh", en: "English", fr: "Anglais")
    case .fr: Wording(vi: "Tiếng Pháp", en: "French", fr: "Français")
    }
  }

  static let lede = Wording(
    vi: "Mỗi khái niệm một từ: như pháp luật và thông lệ Việt Nam gọi. Tiếng Anh và tiếng Pháp do chúng tôi dịch, cần "
      + "xác nhận.",
    en:
      "One concept, one word: as Vietnamese law and practice say it. The English and French are ours, to be confirmed.",
    fr:
      "Un concept, un mot : comme le disent le droit et l’usage vietnamiens. L’anglais et le français sont de nous, à "
      + "confirmer.")
  static let find = Wording(vi: "Tìm một thuật ngữ", en: "Find a term", fr: "Chercher un terme")
  static let none = Wording(vi: "Không có thuật ngữ nào.", en: "There is no such term.", fr: "Aucun terme.")
  static let source = Wording(vi: "Nguồn", en: "Source", fr: "Source")
}
