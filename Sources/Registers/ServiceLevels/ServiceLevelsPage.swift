public import Components
public import Domain

/// How long each step of a procedure takes, with whom, and how often the law's limits are kept; and the time before a dossier is
/// complete, which the law's clock does not see.
public struct ServiceLevelsPage: Component {
  public var levels: ServiceLevels
  /// The period shown; nil where too few dossiers were closed for any figure.
  public var period: ServicePeriod?
  /// The procedures there are figures of.
  public var procedures: [ProcedureName]
  public var known: Int64?
  public var rules: DossierRules

  public init(
    levels: ServiceLevels, period: ServicePeriod?, procedures: [ProcedureName], known: Int64?, rules: DossierRules
  ) {
    self.levels = levels
    self.period = period
    self.procedures = procedures
    self.known = known
    self.rules = rules
  }

  public static let summary = ServiceLevelWords.lede

  public var address: PageAddress { of(period, levels.procedure) }

  private func of(_ period: ServicePeriod?, _ procedure: ProcedureName) -> PageAddress {
    var address = PageAddress.serviceLevels
    if procedure != procedures.first ?? levels.procedure { address = address.with("procedure", procedure.text) }
    if let period, period != levels.periods.first { address = address.with("period", period.text) }
    if let known { address = address.with("known", String(known)) }
    return address
  }

  public func title(_ language: Language) -> String {
    guard let period else { return ServiceLevelWords.tooFew[language] }
    return ServiceLevelWords.finding(period, language)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(
      Heading(
        Phrase(title(language)), lede: Phrase(ServiceLevelWords.lede), kind: Phrase(procedureTitle(levels.procedure))))
    html.draw(MomentWords.notice(Moment(known: known), current: PageAddress.serviceLevels))
    choices(into: &html)
    if let period {
      html.draw(figures(period, language))
      html.section { html in
        html.draw(
          SectionHeading(
            Phrase(ServiceLevelWords.bySteps(period)), basis: Phrase(ServiceLevelWords.countBasis), id: "steps"))
        html.draw(table(period, language))
        html.draw(DownloadLinks(of: address, as: [.csv, .json], in: language))
      }
    }
    html.section { html in
      html.draw(SectionHeading(Phrase(ServiceLevelWords.basisTitle), id: "basis"))
      html.ul { html in
        for rule in ServiceLevelWords.rules { html.li(rule) }
      }
    }
  }

  private func procedureTitle(_ name: ProcedureName) -> Wording {
    rules.law.procedure(name, on: rules.today)?.title ?? .same(name.text)
  }

  private func choices(into html: inout HTML) {
    guard levels.periods.count > 1 || procedures.count > 1 else { return }
    html.p(.class("basis")) { html in
      html.text(ServiceLevelWords.periods)
      for period in levels.periods {
        html.text(" ")
        let current = period == self.period
        html.a(
          ServiceLevelWords.years(period.years), .href(of(period, levels.procedure)),
          .when(current, .aria(.current, "page")))
      }
    }
    guard procedures.count > 1 else { return }
    html.ul { html in
      for name in procedures where name != levels.procedure {
        html.li { $0.a(procedureTitle(name), .href(of(nil, name))) }
      }
    }
  }

  private func figures(_ period: ServicePeriod, _ language: Language) -> KeyFigures {
    let numerals = Numerals(language)
    let days = { (value: Int?) in value.map { Phrase(numerals.integer($0)) } ?? Phrase(ServiceLevelWords.few) }
    let result = period.line(.handover)?.figures
    let before = period.line(.beforeComplete)?.figures
    return KeyFigures(
      [
        .init(days(result?.median), Phrase(ServiceLevelWords.medianToResult)),
        .init(days(result?.ninth), Phrase(ServiceLevelWords.ninthToResult)),
        .init(
          result?.limit.map { Phrase(ServiceLevelWords.share($0, language)) } ?? Phrase(ServiceLevelWords.few),
          Phrase(ServiceLevelWords.inTimeToResult)),
        .init(days(before?.median), Phrase(ServiceLevelWords.medianBefore)),
      ], basis: Phrase(ServiceLevelWords.figuresBasis(period, numerals.integer(period.dossiers))))
  }

  private func table(_ period: ServicePeriod, _ language: Language) -> DataTable<ServiceLine> {
    let rules = rules
    let numerals = Numerals(language)
    let number = { (value: Int?) in value.map { numerals.integer($0) } ?? "–" }
    return DataTable(
      Phrase(ServiceLevelWords.bySteps(period)),
      columns: [
        Column(DeskWords.step, .rowHeading) { line, html in
          html.text(line.step.wording)
          html.br()
          html.small(line.office.wording(rules))
        },
        Column(ServiceLevelWords.cases, .number) { line in
          line.figures.map { Phrase(numerals.integer($0.cases)) } ?? Phrase(ServiceLevelWords.few)
        },
        Column(ServiceLevelWords.median, .number) { line in number(line.figures?.median) },
        Column(ServiceLevelWords.ninth, .number) { line in number(line.figures?.ninth) },
        Column(ServiceLevelWords.limit) { line in
          line.figures.map { $0.limit.map { Phrase($0.limit.wording) } ?? Phrase(ServiceLevelWords.noLimit) } ?? "–"
        },
        Column(ServiceLevelWords.inTime, .number) { line in
          line.figures?.limit.map { ServiceLevelWords.share($0, language) } ?? "–"
        },
      ], rows: period.lines, captionIsHidden: true, id: "levels")
  }
}

extension ServiceLine.Who {
  public func wording(_ rules: DossierRules) -> Wording {
    switch self {
    case .office(let name): rules.officeName(name)
    case .applicant: Wording(vi: "Tổ chức đề nghị", en: "Applicants", fr: "Demandeurs")
    case .others:
      Wording(
        vi: "Các cơ quan khác, mỗi cơ quan có ít trường hợp", en: "Other offices, of few cases each",
        fr: "Autres services, peu de cas chacun")
    }
  }
}
