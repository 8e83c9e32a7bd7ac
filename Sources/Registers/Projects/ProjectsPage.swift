public import Components
public import Domain

/// The list of projects: what it is narrowed to, what it comes to, and one page of its rows.
public struct ProjectsPage: Component {
  public static let rowsPerPage = 50

  public var filter: ProjectFilter
  public var moment: Moment
  public var order: ProjectOrder
  public var list: ProjectList
  public var sums: [FlowTotal]
  public var choices: ProjectChoices
  public var page: Int
  /// The name of the organisation the list is narrowed to.
  public var organisationName: Narratives?

  public init(
    filter: ProjectFilter, moment: Moment, order: ProjectOrder, list: ProjectList, sums: [FlowTotal],
    choices: ProjectChoices, page: Int, organisationName: Narratives? = nil
  ) {
    self.filter = filter
    self.moment = moment
    self.order = order
    self.list = list
    self.sums = sums
    self.choices = choices
    self.page = page
    self.organisationName = organisationName
  }

  /// The list's address with all that narrows it, but not the page of it.
  public var address: PageAddress { ProjectQuestions.address(filter, moment, order) }

  /// How many, and where the list is narrowed to a country, in which.
  public func title(_ language: Language) -> String {
    let count = ProjectsWords.count(list.count, Numerals(language).integer(list.count))[language]
    guard let country = filter.country else { return count }
    return "\(count) · \(choices.names.country(country.code)[language])"
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: Phrase(ProjectsWords.lede)))
    html.draw(
      FilterPanel(address, fields: ProjectFields.fields(self, language), inUse: ProjectFields.inUse(self, language)))
    html.draw(momentNotice)
    guard list.count > 0 else {
      return html.draw(EmptyState(Phrase(ProjectsWords.none), advice: Phrase(ProjectsWords.noneAdvice)))
    }
    rows(into: &html)
    html.draw(Pagination(address, current: page, rowsPerPage: ProjectsPage.rowsPerPage, rows: list.count))
    html.draw(DownloadLinks(of: address, as: .list, in: language))
    if !sums.isEmpty {
      html.section { html in
        html.draw(
          SectionHeading(
            Phrase(MoneyPageWords.sums),
            basis: Phrase(moment.on.map(MoneyPageWords.basisUntil) ?? MoneyPageWords.basis), id: "money"))
        html.draw(FlowTotals(caption: MoneyPageWords.sums, totals: sums, captionIsHidden: true))
      }
    }
  }

  private var momentNotice: Notice? { MomentWords.notice(moment, current: address.without("on").without("known")) }

  private func rows(into html: inout HTML) {
    let language = html.language
    let numerals = Numerals(language)
    html.draw(
      DataTable(
        Phrase(ProjectsWords.caption),
        columns: [
          Column(ProjectsWords.project, .rowHeading) { (row: ProjectRow, html: inout HTML) in
            ProjectsPage.name(row, into: &html)
          },
          Column(ProjectsWords.reporter) { (row: ProjectRow, html: inout HTML) in
            html.a(Phrase(row.reporterName, for: language), .href(PageAddress.organisation(row.reporter)))
          },
          Column(ProjectsWords.countries) { (row: ProjectRow, html: inout HTML) in
            html.text(choices.countryNames(row.countries, first: filter.country ?? .vietNam, language))
          },
          Column(ProjectsWords.time, .day) { (row: ProjectRow, html: inout HTML) in
            html.text(ProjectsWords.span(row.start, row.end, language))
          },
          Column(ProjectsWords.money, .number) { (row: ProjectRow, html: inout HTML) in
            guard let total = FlowTotals.headline(row.totals), let currency = total.currency else {
              return html.text("–")
            }
            html.span { html in
              html.text(numerals.shortMoney(Quantity(total.sum), currency.code))
              html.text(" ")
              html.small(total.kind?.wording ?? MoneyPageWords.unknownKind)
            }
          },
        ], rows: list.rows, captionIsHidden: true, id: "projects"))
  }

  private static func name(_ row: ProjectRow, into html: inout HTML) {
    let title = row.title.isEmpty ? Phrase(row.identifier) : Phrase(row.title, for: html.language)
    html.a(title, .href(PageAddress.project(row.number)))
    html.text(" ")
    html.small { html in
      html.text(row.identifier)
      if let status = row.status {
        html.text(" · ")
        html.text(status.wording)
      }
    }
  }
}
