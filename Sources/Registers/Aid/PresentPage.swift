public import Components
public import Domain

/// The organisations present on a day, everywhere or in one province, field or country of origin, with the certificates that
/// say so: the list behind every number of organisations.
public struct PresentPage: Component {
  public static let rowsPerPage = 50

  public var filter: AidFilter
  public var view: AidView
  public var facts: AidFacts
  public var presence: Presence
  public var list: PresentOrganisations
  public var page: Int

  public init(
    filter: AidFilter, view: AidView, facts: AidFacts, presence: Presence, list: PresentOrganisations, page: Int
  ) {
    self.filter = filter
    self.view = view
    self.facts = facts
    self.presence = presence
    self.list = list
    self.page = page
  }

  public var address: PageAddress { PresentPage.address(filter, view) }

  /// Years, currency and map mean nothing here: only the day and what the list is narrowed to stand in its address.
  static func address(_ filter: AidFilter, _ view: AidView) -> PageAddress {
    filter.narrow(AidView(today: view.today, on: view.on, known: view.known).of(.present))
  }

  public func title(_ language: Language) -> String {
    let number = Numerals(language).integer(presence.present)
    return PresentWords.title(presence.present, number, view.day, in: facts.name(filter, view))[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: suspended(language)))
    html.p(CertificatesWords.presenceBasis, .class("basis"))
    if filter.province != nil { html.p(PresentWords.provinceBasis, .class("basis")) }
    html.draw(MomentWords.notice(view.moment, current: address.without("on").without("known")))
    html.draw(PresentForm(view: view, address: address))
    guard !list.rows.isEmpty else {
      return html.draw(EmptyState(Phrase(PresentWords.none), advice: Phrase(PresentWords.noneAdvice)))
    }
    html.draw(PresentTable(rows: list.rows, facts: facts))
    html.draw(Pagination(address, current: page, rowsPerPage: PresentPage.rowsPerPage, rows: list.count))
    html.draw(DownloadLinks(of: address, as: .list, in: language))
  }

  private func suspended(_ language: Language) -> Phrase? {
    guard presence.suspended > 0 else { return nil }
    let number = Numerals(language).integer(presence.suspended)
    return Phrase(CertificatesWords.suspended(presence.suspended, number))
  }
}

/// The day of the list, as a form.
struct PresentForm: Component {
  var view: AidView
  var address: PageAddress

  func draw(into html: inout HTML) {
    html.draw(FilterPanel(address, fields: [FormField("on", Phrase(AidFormWords.on), .day(view.day))]))
  }
}

/// Organisations with their country, their certificates and whether these are in force.
struct PresentTable: Component {
  var rows: [PresentOrganisation]
  var facts: AidFacts

  func draw(into html: inout HTML) {
    let language = html.language
    let facts = facts
    html.draw(
      DataTable(
        Phrase(PresentWords.caption),
        columns: [
          Column(OrganisationPageWords.name, .rowHeading) { (row: PresentOrganisation, html: inout HTML) in
            let name = row.name.isEmpty ? Phrase(row.number.text) : Phrase(row.name, for: language)
            html.a(name, .href(PageAddress.organisation(row.number)))
          },
          Column(AidPageWords.country) { (row: PresentOrganisation) in
            row.country.map { facts.countryName($0)[language] } ?? "–"
          },
          Column(PresentWords.certificates) { (row: PresentOrganisation, html: inout HTML) in
            html.span { html in
              for (index, certificate) in row.certificates.enumerated() {
                if index > 0 { html.text(", ") }
                html.a(certificate.printed, .href(PageAddress.certificate(certificate.number)))
              }
            }
          },
          Column(PresentWords.standing) { (row: PresentOrganisation) in
            row.standing == .suspended
              ? Tag(OrganisationPageWords.suspended, .waiting) : Tag(PresentWords.inForce, .good)
          },
        ], rows: rows, captionIsHidden: true, id: "present"))
  }
}

enum PresentWords {
  static func title(_ count: Int, _ number: String, _ day: Day, in place: Wording?) -> Wording {
    let vi = place.map { " (\($0.vi))" } ?? ""
    let en = place.map { " (\($0.en))" } ?? ""
    let fr = place.map { " (\($0.fr))" } ?? ""
    return Wording(
      vi: "\(number) tổ chức có mặt \(day.words(.vi))\(vi)",
      en: "\(number) \(count == 1 ? "organisation" : "organisations") present on \(day.words(.en))\(en)",
      fr: "\(number) \(count < 2 ? "organisation présente" : "organisations présentes") le \(day.words(.fr))\(fr)")
  }
  static let provinceBasis = Wording(
    vi:
      "Địa bàn ghi trong giấy đăng ký theo tên tỉnh lúc cấp; tỉnh mới gồm cả những giấy ghi tên các tỉnh đã hợp thành tỉnh đó.",
    en:
      "Certificates name provinces as they were on the day of issue; a merged province takes in those that name the provinces it came of.",
    fr:
      "Les certificats désignent les provinces du jour de leur délivrance\u{00A0}; une province fusionnée comprend celles dont elle est issue."
  )
  static let caption = Wording(
    vi: "Tổ chức và giấy đăng ký", en: "Organisations and certificates", fr: "Organisations et certificats")
  static let certificates = Wording(vi: "Giấy đăng ký", en: "Certificates", fr: "Certificats")
  static let standing = Wording(vi: "Tình trạng", en: "Standing", fr: "Statut")
  static let inForce = Wording(vi: "Còn hiệu lực", en: "In force", fr: "En vigueur")
  static let none = Wording(
    vi: "Không có tổ chức nào có mặt ngày này.", en: "No organisation is present on this day.",
    fr: "Aucune organisation n’est présente à cette date.")
  static let noneAdvice = Wording(
    vi: "Hãy chọn ngày khác.", en: "Choose another day.", fr: "Choisissez une autre date.")
}
