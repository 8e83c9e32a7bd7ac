public import Components
public import Domain

/// The list of organisations: what it is narrowed to, how many there are, and one page of its rows.
public struct OrganisationsPage: Component {
  public static let rowsPerPage = 50

  public var filter: OrganisationFilter
  public var moment: Moment
  public var order: OrganisationOrder
  public var list: OrganisationList
  public var choices: OrganisationChoices
  public var page: Int

  public init(
    filter: OrganisationFilter, moment: Moment, order: OrganisationOrder, list: OrganisationList,
    choices: OrganisationChoices, page: Int
  ) {
    self.filter = filter
    self.moment = moment
    self.order = order
    self.list = list
    self.choices = choices
    self.page = page
  }

  /// The list's address with all that narrows it, but not the page of it.
  public var address: PageAddress { OrganisationQuestions.address(filter, moment, order) }

  public func title(_ language: Language) -> String {
    let number = Numerals(language).integer(list.count)
    let words = filter == OrganisationFilter() ? OrganisationsWords.all : OrganisationsWords.found
    return words(list.count, number)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: Phrase(OrganisationsWords.lede)))
    let fields = OrganisationFields.fields(self, language)
    html.draw(FilterPanel(address, fields: fields, inUse: OrganisationFields.inUse(self, language)))
    html.draw(knownNotice)
    if let day = moment.on { html.draw(dayNotice(day)) }
    guard list.count > 0 else { return html.draw(nothing) }
    rows(into: &html)
    html.p(OrganisationsWords.basis, .class("basis"))
    html.draw(Pagination(address, current: page, rowsPerPage: OrganisationsPage.rowsPerPage, rows: list.count))
    html.draw(DownloadLinks(of: address, as: .list, in: language))
  }

  private var nothing: EmptyState {
    let advice = filter == OrganisationFilter() ? OrganisationsWords.emptyAdvice : OrganisationsWords.noneAdvice
    return EmptyState(Phrase(OrganisationsWords.none), advice: Phrase(advice))
  }

  private var knownNotice: Notice? {
    var known = moment
    known.on = nil
    return MomentWords.notice(known, current: address.without("known"))
  }

  /// An organisation is named on every day or on none: what depends on a day stands with the certificates.
  private func dayNotice(_ day: Day) -> Notice {
    let present = CertificateQuestions.address(CertificateFilter(state: .inForce), moment)
    return Notice(
      Phrase(OrganisationsWords.noDay) + " " + .link(OrganisationsWords.present(day), to: present), tone: .accent)
  }

  private func rows(into html: inout HTML) {
    let numerals = Numerals(html.language)
    html.draw(
      DataTable(
        Phrase(OrganisationsWords.caption),
        columns: [
          Column(OrganisationsWords.name, .rowHeading) { (row: OrganisationRow, html: inout HTML) in
            name(row, into: &html)
          },
          Column(OrganisationsWords.kind) { (row: OrganisationRow, html: inout HTML) in
            if let kind = row.kind { html.text(kind.wording) }
          },
          Column(OrganisationsWords.country) { (row: OrganisationRow, html: inout HTML) in
            if let country = row.country { html.text(choices.names.country(country.code)) }
          },
          Column(OrganisationsWords.projects, .number) { (row: OrganisationRow, html: inout HTML) in
            guard row.projects > 0 else { return html.text(numerals.integer(0)) }
            let filter = ProjectFilter(organisation: row.number)
            html.a(numerals.integer(row.projects), .href(ProjectQuestions.address(filter, .now, .start)))
          },
        ], rows: list.rows, captionIsHidden: true, id: "organisations"))
  }

  private func name(_ row: OrganisationRow, into html: inout HTML) {
    html.a(row.named(for: html.language), .href(PageAddress.organisation(row.number, at: moment)))
    guard !row.name.isEmpty, !row.identifier.isEmpty else { return }
    html.text(" ")
    html.small(row.identifier)
  }
}

extension OrganisationRow {
  /// The best name known; where there is none its identifier, else its number in the record.
  func named(for reader: Language) -> Phrase {
    if !name.isEmpty { return Phrase(name, for: reader) }
    return Phrase(identifier.isEmpty ? number.text : identifier)
  }
}

extension PageAddress {
  /// An organisation's page as it stood at a moment.
  static func organisation(_ number: RecordNumber, at moment: Moment) -> PageAddress {
    var address = PageAddress.organisation(number)
    address.query = moment.query
    return address
  }
}
