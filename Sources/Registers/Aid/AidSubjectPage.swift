public import Components
public import Domain

/// What pages of a province, a country of origin and a field have in common: organisations present on the day, aid of the period
/// and its parts, and the projects behind them.
public struct AidSubject: Sendable {
  /// The largest projects and the first organisations shown; the lists have all.
  public static let shown = 10

  public var board: AidBoard
  public var facts: AidFacts
  /// Who is present; nil where certificates do not say it, as of DAC categories.
  public var present: Present?
  public var projects: AidProjectList

  /// How many organisations are present on the day, and the first of them.
  public struct Present: Sendable {
    public var presence: Presence
    public var organisations: PresentOrganisations
  }

  var view: AidView { board.view }
  var presentPage: PageAddress { PresentPage.address(board.filter, view) }

  func figures(_ language: Language) -> KeyFigures {
    let numerals = Numerals(language)
    let organisations = present.map { present in
      KeyFigures.Figure(
        .link(numerals.integer(present.presence.present), to: presentPage), Phrase(HomeWords.present(view.day)))
    }
    return KeyFigures(
      [organisations].compactMap { $0 } + [
        .init(.link(view.short(board.total.amount), to: board.projectsPage), Phrase(AidPageWords.disbursedIn(view))),
        .init(
          .link(numerals.integer(projects.count), to: board.projectsPage), Phrase(AidSubjectWords.projects(view))),
      ], basis: Phrase(HomeWords.basis(view.day)))
  }

  /// Figures, notes, charts, organisations and projects, in this order.
  func draw(at address: PageAddress, into html: inout HTML) {
    let language = html.language
    html.draw(figures(language))
    html.draw(
      AidNotes(total: board.total, view: view, facts: facts, address: address, behind: board.projectsPage))
    html.draw(AidForm(view: view, address: address))
    if !board.isEmpty { charts(at: address, into: &html) }
    if let present { html.section { organisations(present, into: &$0) } }
    html.section { projects(into: &$0) }
  }

  private func charts(at address: PageAddress, into html: inout HTML) {
    let language = html.language
    let hasMap = board.provinces != nil
    html.div(.class("columns")) { html in
      html.div { html in
        html.draw(board.map(facts, at: address, language))
        if !hasMap {
          html.draw(board.yearChart(facts, language))
          html.draw(board.originChart(facts, language))
        }
      }
      html.div { html in
        if hasMap { html.draw(board.yearChart(facts, language)) }
        html.draw(board.fieldChart(facts, language))
        if hasMap { html.draw(board.originChart(facts, language)) }
      }
    }
  }

  private func organisations(_ present: Present, into html: inout HTML) {
    let (presence, organisations) = (present.presence, present.organisations)
    let number = Numerals(html.language).integer(presence.present)
    html.draw(
      SectionHeading(
        Phrase(PresentWords.title(presence.present, number, view.day, in: nil)),
        basis: Phrase(board.filter.province == nil ? CertificatesWords.presenceBasis : PresentWords.provinceBasis),
        id: "organisations"))
    guard !organisations.rows.isEmpty else { return }
    html.draw(PresentTable(rows: organisations.rows, facts: facts))
    html.p { html in
      let count = Numerals(html.language).integer(organisations.count)
      html.a(OrganisationPageWords.allProjects(organisations.count, count), .href(presentPage))
    }
  }

  private func projects(into html: inout HTML) {
    let language = html.language
    let number = Numerals(language).integer(projects.count)
    html.draw(
      SectionHeading(
        Phrase(AidProjectsWords.title(projects.count, number, view.short(projects.amount), view)), id: "projects"))
    guard !projects.rows.isEmpty else { return }
    let list = AidProjectsPage(
      filter: board.filter, view: view, facts: facts, total: board.total, list: projects, page: 1)
    html.draw(list.table(language))
    html.p { $0.a(OrganisationPageWords.allProjects(projects.count, number), .href(board.projectsPage)) }
  }
}

/// A country aid comes from.
public struct CountryPage: Component {
  public var country: CountryCode
  public var subject: AidSubject

  public init(country: CountryCode, subject: AidSubject) {
    self.country = country
    self.subject = subject
  }

  public var address: PageAddress { subject.view.of(.country(country)) }

  public func title(_ language: Language) -> String { subject.facts.countryName(country)[language] }

  public func draw(into html: inout HTML) {
    html.draw(
      Heading(
        Phrase(title(html.language)), lede: Phrase(AidSubjectWords.countryLede), kind: Phrase(AidPageWords.country)))
    html.draw(MomentWords.notice(subject.view.moment, current: address.without("on").without("known")))
    subject.draw(at: address, into: &html)
  }
}

/// A field aid goes to.
public struct FieldPage: Component {
  /// One of the eight fields of the national programme, or a DAC category of three digits.
  public enum Field: Hashable, Sendable {
    case programme(FieldOfWork)
    case category(String)

    /// The filter that means it.
    public var filter: AidFilter {
      switch self {
      case .programme(let field): AidFilter(field: field)
      case .category(let code): AidFilter(category: code)
      }
    }

    public var code: String {
      switch self {
      case .programme(let field): field.rawValue
      case .category(let code): code
      }
    }

    /// nil for what is neither.
    public init?(_ code: String) {
      if let field = FieldOfWork(rawValue: code) {
        self = .programme(field)
      } else if code.count == 3, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        self = .category(code)
      } else {
        return nil
      }
    }
  }

  public var field: Field
  public var subject: AidSubject

  public init(field: Field, subject: AidSubject) {
    self.field = field
    self.subject = subject
  }

  public var address: PageAddress { subject.view.of(PageAddress("fields", field.code)) }

  public func title(_ language: Language) -> String {
    switch field {
    case .programme(let field): field.wording[language]
    case .category(let code): subject.facts.categoryName(code)[language]
    }
  }

  public func draw(into html: inout HTML) {
    let kind: Phrase
    switch field {
    case .programme: kind = Phrase(AidSubjectWords.programmeField)
    case .category(let code): kind = Phrase(AidSubjectWords.category) + " · " + .code(code)
    }
    html.draw(Heading(Phrase(title(html.language)), lede: Phrase(AidSubjectWords.fieldLede), kind: kind))
    html.draw(MomentWords.notice(subject.view.moment, current: address.without("on").without("known")))
    subject.draw(at: address, into: &html)
  }
}

enum AidSubjectWords {
  static func projects(_ view: AidView) -> Wording {
    Wording(
      vi: "dự án có giải ngân trong \(view.periodWords(.vi))", en: "projects that disbursed in \(view.period)",
      fr: "projets ayant décaissé \(view.periodWords(.fr))")
  }
  static let countryLede = Wording(
    vi: "Viện trợ của các tổ chức có trụ sở ở nước này: nước của bên cấp tiền, không rõ thì của bên công bố dự án.",
    en:
      "Aid of organisations seated in this country: that of the provider, or where it is not known, of the publisher.",
    fr:
      "L’aide des organisations établies dans ce pays\u{00A0}: celui du bailleur ou, à défaut, de l’auteur de la publication."
  )
  static let fieldLede = Wording(
    vi: "Viện trợ cho lĩnh vực này: lĩnh vực của từng khoản tiền, không nêu thì theo tỷ lệ của dự án.",
    en: "Aid to this field: that of each flow, or where none is given, by the shares of its project.",
    fr: "L’aide à ce domaine\u{00A0}: celui de chaque flux ou, à défaut, selon les parts du projet.")
  static let programmeField = Wording(
    vi: "Lĩnh vực của Chương trình quốc gia 2019–2025", en: "Field of the national programme 2019–2025",
    fr: "Domaine du programme national 2019–2025")
  static let category = Wording(
    vi: "Nhóm ngành theo phân loại OECD/DAC", en: "OECD/DAC sector category", fr: "Catégorie sectorielle OCDE/CAD")
}
