public import Components
public import Domain

/// The projects behind a figure of aid, the largest amount first; their parts sum to it.
public struct AidProjectsPage: Component {
  public static let rowsPerPage = 50

  public var filter: AidFilter
  public var view: AidView
  public var facts: AidFacts
  public var total: AidTotal
  public var list: AidProjectList
  public var page: Int

  public init(
    filter: AidFilter, view: AidView, facts: AidFacts, total: AidTotal, list: AidProjectList, page: Int
  ) {
    self.filter = filter
    self.view = view
    self.facts = facts
    self.total = total
    self.list = list
    self.page = page
  }

  public var address: PageAddress { filter.narrow(view.of(.aid)) }

  public func title(_ language: Language) -> String {
    AidProjectsWords.title(list.count, Numerals(language).integer(list.count), view.short(list.amount), view)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: Phrase(facts.name(filter, view) ?? AidProjectsWords.everything)))
    html.draw(MomentWords.notice(view.moment, current: address.without("on").without("known")))
    html.draw(AidNotes(total: total, view: view, facts: facts, address: address))
    html.draw(AidForm(view: view, address: address))
    guard !list.rows.isEmpty else {
      return html.draw(EmptyState(Phrase(AidProjectsWords.none), advice: Phrase(AidProjectsWords.noneAdvice)))
    }
    html.draw(table(language))
    html.draw(Pagination(address, current: page, rowsPerPage: AidProjectsPage.rowsPerPage, rows: list.count))
    html.draw(DownloadLinks(of: address, as: .list, in: language))
  }

  func table(_ language: Language) -> DataTable<AidProjectRow> {
    DataTable(
      Phrase(AidProjectsWords.caption),
      columns: [
        Column(ProjectsWords.project, .rowHeading) { (row: AidProjectRow, html: inout HTML) in
          let title = row.title.isEmpty ? Phrase(row.number.text) : Phrase(row.title, for: language)
          html.a(title, .href(PageAddress.project(row.number)))
        },
        Column(ProjectsWords.reporter) { (row: AidProjectRow, html: inout HTML) in
          html.a(Phrase(row.reporterName, for: language), .href(PageAddress.organisation(row.reporter)))
        },
        Column(ProjectsWords.time, .day) { (row: AidProjectRow) in
          ProjectsWords.span(row.start, row.end, language)
        },
        Column(AidPageWords.disbursed, .number) { (row: AidProjectRow, html: inout HTML) in
          html.a(
            view.full(Quantity(row.amount.sum), language), .href(filter.narrow(view.of(.aid(of: row.number)))))
        },
        Column(ActWords.act) { (row: AidProjectRow) in
          Phrase.link(ActWords.checkThis, to: PageAddress.act(row.act))
        },
      ], rows: list.rows, captionIsHidden: true, id: "aid-projects")
  }
}

enum AidProjectsWords {
  static func title(_ count: Int, _ number: String, _ amount: Wording, _ view: AidView) -> Wording {
    Wording(
      vi: "\(number) dự án đã giải ngân \(amount.vi) trong \(view.periodWords(.vi))",
      en: "\(number) \(count == 1 ? "project" : "projects") disbursed \(amount.en) in \(view.periodWords(.en))",
      fr: "\(number) \(count < 2 ? "projet a" : "projets ont") décaissé \(amount.fr) \(view.periodWords(.fr))")
  }
  static let everything = Wording(
    vi: "Mọi tỉnh, thành phố, lĩnh vực và nước xuất xứ.", en: "All provinces, fields and countries of origin.",
    fr: "Toutes provinces, tous domaines, tous pays d’origine.")
  static let caption = Wording(
    vi: "Các dự án và số tiền đã giải ngân", en: "Projects and what they disbursed",
    fr: "Projets et montants décaissés")
  static let none = Wording(
    vi: "Không có khoản giải ngân nào phù hợp.", en: "No disbursement fits.", fr: "Aucun décaissement ne correspond.")
  static let noneAdvice = Wording(
    vi: "Hãy chọn giai đoạn khác.", en: "Choose other years.", fr: "Choisissez d’autres années.")
}
