public import Components
public import Domain

/// All lines of one breakdown of aid as a table: every year, province, field or country, its amount and its share; they sum to the
/// whole.
public struct BreakdownPage: Component {
  /// By what the whole is parted.
  public enum Part: String, CaseIterable, Sendable, Hashable {
    case years, provinces, fields, countries
  }

  public var part: Part
  public var filter: AidFilter
  public var view: AidView
  public var facts: AidFacts
  public var total: AidTotal
  public var breakdown: AidBreakdown
  /// Organisations of each line present on the day; nil where they cannot be counted.
  public var presence: PresenceBreakdown?

  public init(
    part: Part, filter: AidFilter, view: AidView, facts: AidFacts, total: AidTotal, breakdown: AidBreakdown,
    presence: PresenceBreakdown?
  ) {
    self.part = part
    self.filter = filter
    self.view = view
    self.facts = facts
    self.total = total
    self.breakdown = breakdown
    self.presence = presence
  }

  public var address: PageAddress { filter.narrow(view.of(PageAddress(part.rawValue))) }

  public func title(_ language: Language) -> String { BreakdownWords.title(part, view)[language] }

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(title(html.language)), lede: Phrase(lede)))
    html.draw(MomentWords.notice(view.moment, current: address.without("on").without("known")))
    html.draw(
      AidNotes(total: total, view: view, facts: facts, address: address, behind: filter.narrow(view.of(.aid))))
    html.draw(AidForm(view: view, address: address))
    html.draw(table(html.language))
    if presence != nil { html.p(BreakdownWords.presenceBasis, .class("basis")) }
    html.draw(DownloadLinks(of: address, as: .list, in: html.language))
  }

  private var lede: Wording {
    let all = BreakdownWords.inAll(view.short(total.amount))
    guard let name = facts.name(filter, view) else { return all }
    return Wording(vi: "\(name.vi). \(all.vi)", en: "\(name.en). \(all.en)", fr: "\(name.fr). \(all.fr)")
  }

  /// The lines of the breakdown; provinces and countries where organisations are present without money stand after them.
  private var lines: [AidLine] {
    let board = AidBoard(filter: filter, view: view, total: total, years: breakdown)
    let lines = board.lines(breakdown, facts)
    let known = Set(lines.map(\.key))
    let others = (presence?.rows ?? []).filter { !known.contains($0.key) && !$0.key.isRest }.map { row in
      AidLine(
        key: row.key, name: facts.name(row.key, view), page: board.page(row.key), amount: .zero, apart: [:])
    }
    return lines.filter { !$0.key.isRest } + others + lines.filter { $0.key.isRest }
  }

  private func table(_ language: Language) -> DataTable<AidLine> {
    let numerals = Numerals(language)
    let whole = Quantity(breakdown.whole.sum)
    var columns: [Column<AidLine>] = [
      Column(BreakdownWords.heading(part), .rowHeading) { (line: AidLine, html: inout HTML) in
        guard let page = line.page else { return html.text(line.name) }
        html.a(line.name, .href(page))
      },
      Column(AidPageWords.disbursed, .number) { (line: AidLine) in view.full(line.amount, language) },
      Column(AidPageWords.share, .number) { (line: AidLine) in
        line.amount.percent(of: whole).map { numerals.percent($0, places: 1) } ?? "–"
      },
    ]
    var totals: [Phrase] = [Phrase(BreakdownWords.total), Phrase(view.full(whole, language)), ""]
    if let presence {
      columns.append(
        Column(BreakdownWords.organisations(view.day), .number) { (line: AidLine, html: inout HTML) in
          organisations(line, presence, numerals, into: &html)
        })
      totals.append(
        .link(numerals.integer(presence.whole.present), to: filter.narrow(view.of(.present))))
    }
    return DataTable(
      Phrase(title(language)), columns: columns, rows: lines, totals: totals, captionIsHidden: true, id: "lines")
  }

  private func organisations(
    _ line: AidLine, _ presence: PresenceBreakdown, _ numerals: Numerals, into html: inout HTML
  ) {
    let count = presence[line.key].present
    guard count > 0, let narrowed = filter.adding(line.key) else { return html.text("–") }
    html.a(numerals.integer(count), .href(narrowed.narrow(view.of(.present))))
  }
}

enum BreakdownWords {
  static let total = Wording(vi: "Tổng cộng", en: "Total", fr: "Total")
  static func inAll(_ amount: Wording) -> Wording {
    Wording(vi: "Tổng cộng \(amount.vi).", en: "\(amount.en) in all.", fr: "\(amount.fr) au total.")
  }

  static func heading(_ part: BreakdownPage.Part) -> Wording {
    switch part {
    case .years: AidPageWords.year
    case .provinces: AidPageWords.province
    case .fields: AidPageWords.field
    case .countries: AidPageWords.country
    }
  }

  static func title(_ part: BreakdownPage.Part, _ view: AidView) -> Wording {
    let period = view.period
    switch part {
    case .years:
      return Wording(vi: "Viện trợ theo năm, \(period)", en: "Aid by year, \(period)", fr: "Aide par année, \(period)")
    case .provinces:
      return Wording(
        vi: "Viện trợ theo tỉnh, thành phố, \(period)", en: "Aid by province, \(period)",
        fr: "Aide par province, \(period)")
    case .fields:
      return Wording(
        vi: "Viện trợ theo lĩnh vực, \(period)", en: "Aid by field, \(period)", fr: "Aide par domaine, \(period)")
    case .countries:
      return Wording(
        vi: "Viện trợ theo nước xuất xứ, \(period)", en: "Aid by country of origin, \(period)",
        fr: "Aide par pays d’origine, \(period)")
    }
  }

  static func organisations(_ day: Day) -> Wording {
    Wording(
      vi: "Tổ chức có mặt, \(day.short(.vi))", en: "Organisations present, \(day.short(.en))",
      fr: "Organisations présentes, \(day.short(.fr))")
  }
  static let presenceBasis = Wording(
    vi:
      "Một tổ chức được tính ở mọi tỉnh và mọi lĩnh vực ghi trong giấy đăng ký còn hiệu lực; tổng cộng tính mỗi tổ chức một lần.",
    en: "An organisation counts in every province and field of its certificates in force; the total counts each once.",
    fr:
      "Une organisation compte dans chaque province et domaine de ses certificats en vigueur\u{00A0}; le total compte chacune une fois."
  )
}
