public import Components
public import Domain

/// Who may work in a province: for those who live there. Without a province, the choice of one, each with how many may.
public struct WhoPage: Component {
  public static let rowsPerPage = 100

  public var province: UnitCode?
  public var field: FieldOfWork?
  public var moment: Moment
  public var day: Day
  /// How many organisations may, each counted once.
  public var presence: Presence
  /// The certificates valid that day that name the province, the field.
  public var list: CertificateList
  public var page: Int
  /// How many organisations are present in each province of today; for the choice.
  public var provinces: PresenceBreakdown?
  public var places: PlaceToday
  public var facts: AidFacts

  public init(
    province: UnitCode?, field: FieldOfWork?, moment: Moment, day: Day, presence: Presence,
    list: CertificateList, page: Int,
    provinces: PresenceBreakdown?, places: PlaceToday, facts: AidFacts
  ) {
    self.province = province
    self.field = field
    self.moment = moment
    self.day = day
    self.presence = presence
    self.list = list
    self.page = page
    self.provinces = provinces
    self.places = places
    self.facts = facts
  }

  public static let summary = WhoWords.lede
  public static let name = WhoWords.name

  public var address: PageAddress { WhoPage.address(province, field, moment) }

  public static func address(_ province: UnitCode?, _ field: FieldOfWork? = nil, _ moment: Moment = .now) -> PageAddress
  {
    var address = PageAddress.who
    if let province { address = address.with("province", ProvinceChoices.code(province)) }
    if let field { address = address.with("field", field.rawValue) }
    address.query += moment.query
    return address
  }

  public func title(_ language: Language) -> String {
    guard let province else { return WhoWords.name[language] }
    let name = facts.provinceTitle(province, on: day)
    return WhoWords.finding(presence.present, Numerals(language).integer(presence.present), name)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: Phrase(province == nil ? WhoWords.lede : WhoWords.listLede(day))))
    html.draw(MomentWords.notice(moment, current: WhoPage.address(province, field)))
    html.draw(FilterPanel(address, fields: fields))
    guard let province else { return choice(into: &html) }
    html.p(WhoWords.basis, .class("basis"))
    if list.rows.isEmpty {
      html.draw(EmptyState(Phrase(WhoWords.nobody), advice: Phrase(WhoWords.nobodyAdvice)))
    } else {
      html.draw(table(language))
      html.draw(Pagination(address, current: page, rowsPerPage: WhoPage.rowsPerPage, rows: list.count))
      html.draw(DownloadLinks(of: address, as: .list, in: language))
    }
    html.p { $0.a(WhoWords.provincePage, .href(PageAddress.province(province))) }
  }

  private var fields: [FormField] {
    [
      FormField(
        "province", Phrase(CertificatesWords.province),
        .select(
          province.map(ProvinceChoices.code),
          [.init("", Phrase(WhoWords.choose))] + ProvinceChoices.all(places))),
      FormField(
        "field", Phrase(CertificatesWords.field),
        .select(
          field?.rawValue,
          [.init("", Phrase(OrganisationsWords.any))]
            + FieldOfWork.allCases.map { .init($0.rawValue, Phrase($0.wording)) })),
      FormField("on", Phrase(CertificatesWords.day), .day(moment.on), hint: Phrase(CertificatesWords.dayHint)),
    ]
  }

  private func table(_ language: Language) -> DataTable<CertificateRow> {
    let (places, day, moment, province) = (places, day, moment, province)
    return DataTable(
      Phrase(WhoWords.caption),
      columns: [
        Column(CertificatesWords.holder, .rowHeading) { row, html in
          let name = row.holderName.isEmpty ? Phrase(row.holder.text) : Phrase(row.holderName, for: language)
          html.a(name, .href(PageAddress.organisation(row.holder, at: moment)))
        },
        Column(CertificatesWords.fields) { row in
          row.fields.map { FieldOfWork.wording(of: Text($0))[language] }.joined(separator: "; ")
        },
        Column(WhoWords.whereNamed) { row, html in
          WhoPlaces(row: row, province: province, places: places, day: day).draw(into: &html)
        },
        Column(WhoWords.until, .day) { row in DayText(row.expiry) },
        Column(CertificatesWords.certificate) { row, html in
          html.a(row.printed, .href(PageAddress.certificate(row.number, at: moment)))
          html.br()
          html.small(row.kind.wording)
        },
        Column(CertificatesWords.state) { row in StateOnDay(row: row, day: day) },
      ], rows: list.rows, captionIsHidden: true, id: "who")
  }

  private func choice(into html: inout HTML) {
    guard let provinces else { return }
    let language = html.language
    let rows = provinces.rows.compactMap { row -> (unit: UnitCode, presence: Presence)? in
      guard case .province(let unit) = row.key else { return nil }
      return (unit, row.presence)
    }
    guard !rows.isEmpty else { return html.draw(EmptyState(Phrase(WhoWords.nobody))) }
    let (facts, day, field, moment) = (facts, day, field, moment)
    html.draw(
      SectionHeading(Phrase(WhoWords.byProvince), basis: Phrase(CertificatesWords.presenceBasis), id: "provinces"))
    html.draw(
      DataTable(
        Phrase(WhoWords.byProvince),
        columns: [
          Column(CertificatesWords.province, .rowHeading) {
            (row: (unit: UnitCode, presence: Presence), html: inout HTML) in
            html.a(facts.provinceTitle(row.unit, on: day), .href(WhoPage.address(row.unit, field, moment)))
          },
          Column(WhoWords.present, .number) { (row: (unit: UnitCode, presence: Presence)) in
            Numerals(language).integer(row.presence.present)
          },
        ], rows: rows, captionIsHidden: true, id: "who-provinces"))
  }
}

/// The names by which a certificate means the province asked for, and how many others it names.
struct WhoPlaces: Component {
  var row: CertificateRow
  var province: UnitCode?
  var places: PlaceToday
  var day: Day

  func draw(into html: inout HTML) {
    let meant = province.map { places.names(row.provinces, issued: row.issued, in: $0) } ?? row.provinces
    let others = row.provinces.count - meant.count
    html.span { html in
      html.draw(places.phrase(meant, issued: row.issued, on: day, html.language))
      if others > 0 { html.small(WhoWords.others(others)) }
    }
  }
}

enum WhoWords {
  static func others(_ count: Int) -> Wording {
    Wording(
      vi: " và \(count) tỉnh, thành phố khác", en: " and \(count) \(count == 1 ? "other" : "others")",
      fr: " et \(count) \(count == 1 ? "autre" : "autres")")
  }

  static let name = Wording(
    vi: "Ai được hoạt động tại địa phương tôi?", en: "Who may work in my province?",
    fr: "Qui peut agir dans ma province\u{202F}?")
  static let lede = Wording(
    vi: "Chọn tỉnh, thành phố để xem tổ chức nào có giấy đăng ký ghi địa bàn đó.",
    en: "Choose a province or city to see which organisations hold a certificate that names it.",
    fr: "Choisissez une province ou une ville pour voir quelles organisations ont un certificat qui la nomme.")
  static func finding(_ count: Int, _ number: String, _ place: Wording) -> Wording {
    Wording(
      vi: "\(number) tổ chức được hoạt động tại \(place.vi.lowercasedFirst)",
      en: "\(number) \(count == 1 ? "organisation" : "organisations") may work in \(place.en)",
      fr: "\(number) \(count < 2 ? "organisation peut" : "organisations peuvent") agir à \(place.fr)")
  }
  static func listLede(_ day: Day) -> Wording {
    Wording(
      vi: "Theo giấy đăng ký còn hiệu lực \(day.words(.vi)); giấy đang bị tạm đình chỉ được nêu nhưng không tính.",
      en: "By certificates in force on \(day.words(.en)); suspended ones are listed, not counted.",
      fr: "D’après les certificats en vigueur le \(day.words(.fr))\u{00A0}; les suspendus sont listés, non comptés.")
  }
  static let basis = Wording(
    vi:
      "Giấy đăng ký ghi tên tỉnh lúc cấp và không viết lại; tỉnh hợp nhất gồm cả giấy ghi tên các tỉnh đã hợp thành. Giấy ghi phạm vi rộng hơn một tỉnh không tính ở đây.",
    en:
      "Certificates name provinces as they were when issued and are not rewritten; a merged province takes in those that name what it came of. Certificates for wider areas are not counted here.",
    fr:
      "Les certificats nomment les provinces telles qu’à leur délivrance, sans réécriture\u{00A0}; une province fusionnée comprend ceux des provinces dont elle est issue. Les certificats d’étendue plus large ne sont pas comptés ici."
  )
  static let caption = Wording(
    vi: "Tổ chức được hoạt động", en: "Organisations that may work here", fr: "Organisations autorisées")
  static let choose = Wording(vi: "Chọn tỉnh, thành phố", en: "Choose a province", fr: "Choisir une province")
  static let whereNamed = Wording(vi: "Địa bàn ghi trên giấy", en: "Provinces named", fr: "Provinces nommées")
  static let until = Wording(vi: "Hết hạn", en: "Until", fr: "Jusqu’au")
  static let nobody = Wording(
    vi: "Không có giấy đăng ký nào ghi địa bàn này.", en: "No certificate names this province.",
    fr: "Aucun certificat ne nomme cette province.")
  static let nobodyAdvice = Wording(
    vi: "Hãy bỏ lĩnh vực hoặc chọn ngày khác.", en: "Take the field away, or choose another day.",
    fr: "Retirez le domaine ou choisissez une autre date.")
  static let provincePage = Wording(
    vi: "Viện trợ đến địa phương này", en: "Aid to this province", fr: "L’aide à cette province")
  static let here = Wording(
    vi: "Ai được hoạt động ở đây?", en: "Who may work here?", fr: "Qui peut agir ici\u{202F}?")
  static let byProvince = Wording(
    vi: "Số tổ chức theo tỉnh, thành phố", en: "Organisations by province", fr: "Organisations par province")
  static let present = Wording(vi: "Tổ chức có mặt", en: "Organisations", fr: "Organisations")
}
