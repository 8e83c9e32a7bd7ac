public import Components
public import Domain

/// The list of certificates with what each allows on a day, under the number of organisations present that day.
public struct CertificatesPage: Component {
  public static let rowsPerPage = 50

  public var filter: CertificateFilter
  public var moment: Moment
  /// The day for which the states answer: the one asked for, else today.
  public var day: Day
  public var presence: Presence
  public var list: CertificateList
  public var page: Int
  /// The name of the organisation the list is narrowed to.
  public var holderName: Narratives?
  /// The countries of origin of those who hold certificates.
  public var origins: [CountryCode]
  public var places: PlaceToday
  public var facts: AidFacts

  public init(
    filter: CertificateFilter, moment: Moment, day: Day, presence: Presence, list: CertificateList, page: Int,
    holderName: Narratives? = nil, origins: [CountryCode], places: PlaceToday, facts: AidFacts
  ) {
    self.filter = filter
    self.moment = moment
    self.day = day
    self.presence = presence
    self.list = list
    self.page = page
    self.holderName = holderName
    self.origins = origins
    self.places = places
    self.facts = facts
  }

  /// The list's address with all that narrows it, but not the page of it.
  public var address: PageAddress { CertificateQuestions.address(filter, moment) }

  public func title(_ language: Language) -> String {
    if isEmptyRecord { return CertificatesWords.nothing[language] }
    return CertificatesWords.present(presence.present, Numerals(language).integer(presence.present), day)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: lede(language)))
    html.p(CertificatesWords.presenceBasis, .class("basis"))
    html.draw(MomentWords.notice(moment, current: address.without("on").without("known")))
    guard !isEmptyRecord else { return html.draw(nothing) }
    let fields = CertificateFields.fields(self, language)
    html.draw(FilterPanel(address, fields: fields, inUse: CertificateFields.inUse(self, language)))
    html.section { list(into: &$0) }
    html.draw(CertificateViewLinks())
    html.draw(CertificateTableLinks())
  }

  /// In the order of their names.
  func countries(_ language: Language) -> [CountryCode] {
    origins.map { (CollationKey.key(facts.countryName($0)[language]), $0) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
  }

  /// Where nothing is recorded nothing can be counted: no number is better than zero.
  private var isEmptyRecord: Bool { filter == CertificateFilter() && moment == .now && list.count == 0 && page == 1 }

  private func lede(_ language: Language) -> Phrase {
    let lede = Phrase(CertificatesWords.lede)
    if isEmptyRecord { return lede }
    let suspended = presence.suspended
    return lede + " " + Phrase(CertificatesWords.suspended(suspended, Numerals(language).integer(suspended)))
  }

  private func list(into html: inout HTML) {
    guard list.count > 0 else { return html.draw(nothing) }
    let number = Numerals(html.language).integer(list.count)
    html.draw(
      SectionHeading(
        Phrase(CertificatesWords.count(list.count, number)), basis: Phrase(CertificatesWords.listBasis(day)),
        id: "list"))
    html.draw(
      CertificateTable(
        caption: CertificatesWords.caption, rows: list.rows, day: day, moment: moment, holder: .isShown,
        places: places))
    html.draw(Pagination(address, current: page, rowsPerPage: CertificatesPage.rowsPerPage, rows: list.count))
    html.draw(DownloadLinks(of: address, as: .list, in: html.language))
  }

  private var nothing: EmptyState {
    isEmptyRecord
      ? EmptyState(Phrase(CertificatesWords.empty), advice: Phrase(CertificatesWords.emptyAdvice))
      : EmptyState(Phrase(CertificatesWords.none), advice: Phrase(CertificatesWords.noneAdvice))
  }
}
