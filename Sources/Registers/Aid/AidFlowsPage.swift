public import Components
public import Domain

/// The flows of one project behind a figure of aid: what was written, at which rate it was converted, and what of it belongs to the
/// figure.
public struct AidFlowsPage: Component {
  public var project: ProjectRow
  public var filter: AidFilter
  public var view: AidView
  public var facts: AidFacts
  public var flows: [AidFlow]

  public init(project: ProjectRow, filter: AidFilter, view: AidView, facts: AidFacts, flows: [AidFlow]) {
    self.project = project
    self.filter = filter
    self.view = view
    self.facts = facts
    self.flows = flows
  }

  public var address: PageAddress { filter.narrow(view.of(.aid(of: project.number))) }

  private var whole: AidSum { flows.reduce(AidSum(sum: .zero, apart: [:])) { $0 + $1.part } }

  public func title(_ language: Language) -> String {
    AidFlowsWords.title(flows.count, Numerals(language).integer(flows.count), view.short(whole), view)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let name = project.title.isEmpty ? Phrase(project.identifier) : Phrase(project.title, for: language)
    html.draw(Heading(Phrase(title(language)), lede: lede, kind: name))
    html.p(AidFlowsWords.basis, .class("basis"))
    if flows.isEmpty {
      html.draw(EmptyState(Phrase(AidProjectsWords.none), advice: Phrase(AidProjectsWords.noneAdvice)))
    } else {
      html.draw(table(language))
    }
    let proof = Phrase.link(ActWords.checkThis, to: PageAddress.act(project.act))
    html.p(Phrase.link(AidFlowsWords.project, to: PageAddress.project(project.number)) + " · " + proof)
  }

  private var lede: Phrase? { facts.name(filter, view).map { Phrase($0) } }

  private func table(_ language: Language) -> DataTable<AidFlow> {
    let numerals = Numerals(language)
    return DataTable(
      Phrase(AidFlowsWords.caption),
      columns: [
        Column(ProjectMoneyWords.date, .rowHeading) { (flow: AidFlow) in DayText(flow.date) },
        Column(AidFlowsWords.written, .number) { (flow: AidFlow) in
          numerals.money(Quantity(Sum(flow.value.amount.units)), flow.value.currency?.code ?? "")
        },
        Column(AidPageMoneyWords.rate) { (flow: AidFlow) in AidFlowsWords.rate(flow.conversion, language) },
        Column(AidPageWords.disbursed, .number) { (flow: AidFlow) in
          flow.part.apart.isEmpty ? view.full(Quantity(flow.part.sum), language) : "–"
        },
      ], rows: flows, totals: [Phrase(BreakdownWords.total), "", "", Phrase(view.full(Quantity(whole.sum), language))],
      captionIsHidden: true,
      id: "flows")
  }
}

enum AidFlowsWords {
  static func title(_ count: Int, _ number: String, _ amount: Wording, _ view: AidView) -> Wording {
    Wording(
      vi: "\(number) khoản giải ngân, \(amount.vi), \(view.periodWords(.vi))",
      en: "\(number) \(count == 1 ? "disbursement" : "disbursements"), \(amount.en), \(view.periodWords(.en))",
      fr: "\(number) \(count < 2 ? "décaissement" : "décaissements"), \(amount.fr) \(view.periodWords(.fr))")
  }
  static let basis = Wording(
    vi:
      "Cột cuối là phần của khoản tiền thuộc con số đang xem: khi dự án nêu nhiều tỉnh hoặc nhiều lĩnh vực, chỉ phần tương ứng được tính.",
    en:
      "The last column is the part of the flow that belongs to the figure: where a project names several provinces or fields, only the part of this one counts.",
    fr:
      "La dernière colonne est la part du flux comprise dans le chiffre\u{00A0}: si le projet désigne plusieurs provinces ou domaines, seule la part concernée compte."
  )
  static let caption = Wording(
    vi: "Các khoản giải ngân và tỷ giá", en: "Disbursements and their rates", fr: "Décaissements et taux")
  static let written = Wording(vi: "Số tiền như đã ghi", en: "As written", fr: "Montant déclaré")
  static let project = Wording(vi: "Xem dự án", en: "See the project", fr: "Voir le projet")
  static let none = Wording(vi: "không quy đổi", en: "not converted", fr: "sans conversion")

  static func rate(_ conversion: Conversion, _ language: Language) -> String {
    switch conversion {
    case .same: none[language]
    case .converted(_, let rate): rate.words(language)
    case .apart(let reason): reason.wording[language]
    }
  }
}
