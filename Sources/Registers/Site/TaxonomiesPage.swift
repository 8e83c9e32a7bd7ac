public import Components
public import Domain

/// The lists by which aid is told apart, how each is read as the others, and what such a reading loses.
public struct TaxonomiesPage: Component {
  public var lists: [Taxonomy]
  public var mappings: [TaxonomyMapping]
  /// The countries counted under each value of ``Taxonomy/Name/origins``, by its code.
  public var countries: [String: [Wording]]

  public init(lists: [Taxonomy], mappings: [TaxonomyMapping], countries: [String: [Wording]]) {
    self.lists = lists
    self.mappings = mappings
    self.countries = countries
  }

  public static let title = Wording(vi: "Bảng phân loại", en: "Taxonomies", fr: "Nomenclatures")

  public func title(_ language: Language) -> String {
    TaxonomyWords.finding(lists.count, mappings.count)[language]
  }

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(title(html.language)), lede: Phrase(TaxonomyWords.lede)))
    html.ul { html in
      for list in lists {
        html.li { html in
          html.a(list.title, .href(Link(fragment: list.name.rawValue)))
          html.text(" (\(list.values.count))")
        }
      }
    }
    for list in lists { html.section { section(list, into: &$0) } }
    html.draw(DownloadLinks(of: .taxonomies, as: [.csv, .xlsx, .json], in: html.language))
  }

  private func section(_ list: Taxonomy, into html: inout HTML) {
    html.draw(SectionHeading(Phrase(list.title), id: list.name.rawValue))
    html.p(.class("basis")) { html in
      if list.footing == .toBeConfirmed { html.draw(Tag(list.footing.wording, .waiting)) }
      html.text(" ")
      html.draw(Phrase.said(list.source, in: Language.en.rawValue, for: html.language))
    }
    html.draw(values(list, html.language))
    for mapping in mappings where mapping.from == list.name { self.mapping(mapping, list, into: &html) }
  }

  private func values(_ list: Taxonomy, _ language: Language) -> DataTable<Taxonomy.Value> {
    let code = Column<Taxonomy.Value>(TaxonomyWords.code) { (value: Taxonomy.Value) in Phrase.code(value.code) }
    let name = Column<Taxonomy.Value>(TaxonomyWords.name, .rowHeading) { (value: Taxonomy.Value) in Phrase(value.name) }
    var columns = [name, code]
    if list.name == .origins {
      columns.append(
        Column(TaxonomyWords.countries) { (value: Taxonomy.Value) in
          (countries[value.code] ?? []).map { $0[language] }.joined(separator: ", ")
        })
    }
    return DataTable(
      Phrase(list.title), columns: columns, rows: list.values, captionIsHidden: true, id: "list-\(list.name.rawValue)")
  }

  private func mapping(_ mapping: TaxonomyMapping, _ list: Taxonomy, into html: inout HTML) {
    guard let target = lists.first(where: { $0.name == mapping.to }) else { return }
    let what =
      Phrase(TaxonomyWords.readAs(target.title)) + ". "
      + Phrase(TaxonomyWords.losses(mapping.losing, of: list.values.count))
    html.draw(
      Details(
        what,
        DataTable(
          Phrase(TaxonomyWords.readAs(target.title)),
          columns: [
            Column(TaxonomyWords.value, .rowHeading) { (line: TaxonomyMapping.Line) in
              Phrase(list.value(line.from)?.name ?? .same(line.from))
            },
            Column(TaxonomyWords.becomes) { (line: TaxonomyMapping.Line) in
              line.to.map { Phrase(target.value($0)?.name ?? .same($0)) } ?? "–"
            },
            Column(TaxonomyWords.fit) { (line: TaxonomyMapping.Line) in
              Tag(line.fit.wording, line.fit.loses ? .waiting : .good)
            },
            Column(TaxonomyWords.lost) { (line: TaxonomyMapping.Line) in Phrase(line.loss ?? line.fit.loss) },
          ], rows: mapping.lines, captionIsHidden: true,
          id: "mapping-\(mapping.from.rawValue)-\(mapping.to.rawValue)")))
  }
}

enum TaxonomyWords {
  static func finding(_ lists: Int, _ mappings: Int) -> Wording {
    Wording(
      vi: "\(lists) bảng phân loại, \(mappings) cách chuyển đổi và phần bị mất",
      en: "\(lists) taxonomies, \(mappings) ways to read one as another, and what is lost",
      fr: "\(lists) nomenclatures, \(mappings) passages de l’une à l’autre, et ce qui se perd")
  }

  static let lede = Wording(
    vi:
      "Viện trợ được phân theo các danh mục này. Chuyển từ danh mục này sang danh mục khác là cách hiểu của chúng tôi, "
      + "cần xác nhận; mỗi dòng cho biết điều gì bị mất.",
    en:
      "Aid is told apart by these lists. Reading one as another is our reading, to be confirmed; each line says what is "
      + "lost by it.",
    fr:
      "L’aide est répartie d’après ces listes. Passer de l’une à l’autre est notre lecture, à confirmer ; chaque ligne "
      + "dit ce qui se perd.")
  static let code = Wording(vi: "Mã", en: "Code", fr: "Code")
  static let name = Wording(vi: "Tên", en: "Name", fr: "Nom")
  static let countries = Wording(vi: "Các nước", en: "Countries", fr: "Pays")
  static let value = Wording(vi: "Mục", en: "Value", fr: "Poste")
  static let becomes = Wording(vi: "Được hiểu là", en: "Read as", fr: "Lu comme")
  static let fit = Wording(vi: "Mức tương ứng", en: "Fit", fr: "Correspondance")
  static let lost = Wording(vi: "Bị mất", en: "What is lost", fr: "Ce qui se perd")

  static func readAs(_ title: Wording) -> Wording {
    Wording(vi: "Chuyển sang: \(title.vi)", en: "Read as: \(title.en)", fr: "Lu comme : \(title.fr)")
  }

  static func losses(_ losing: Int, of all: Int) -> Wording {
    Wording(
      vi: "\(losing) trong \(all) mục mất một phần ý nghĩa khi chuyển đổi.",
      en: "\(losing) of \(all) values lose some of their meaning.",
      fr: "\(losing) postes sur \(all) perdent une part de leur sens.")
  }
}
