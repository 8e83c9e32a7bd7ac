import Components
import Domain
import Exchange
import Reference
import Registers

/// The first page and the pages of aid: by year, province, field and country of origin, and the lists behind their figures.
extension PageAnswers {
  func home(_ questions: Questions, _ language: Language) throws -> Reply {
    let view = try view(questions)
    let (reckoning, facts) = try means(of: view)
    let page = try house.registers.read { reading in
      HomePage(
        counts: try reading.homeCounts(),
        presence: try reading.presence(view.presence(AidFilter()), with: reckoning),
        board: try reading.aidBoard(AidFilter(), view, with: reckoning), facts: facts,
        latest: try reading.latestDecisions(limit: 8).map { ActLine.item($0, language) })
    }
    return document(
      language, title: HomeWords.title[language], summary: SiteWords.homeSummary[language], address: page.address,
      main: page)
  }

  func breakdown(
    _ part: BreakdownPage.Part, _ questions: Questions, _ language: Language, _ form: FileForm?
  ) throws -> Reply {
    let (view, filter) = (try view(questions), try AidFilter(questions))
    let (reckoning, facts) = try means(of: view)
    let page = try house.registers.read { reading in
      try reading.breakdownPage(part, filter, view, facts, with: reckoning)
    }
    if let form { return breakdownFile(page, form, language) }
    return document(
      language, title: page.title(language), address: page.address, section: part == .provinces ? .provinces : nil,
      main: page)
  }

  func province(_ code: UnitCode, _ questions: Questions, _ language: Language) throws -> Reply {
    let view = try view(questions)
    guard let unit = Places.provinces.unit(code) else { throw NoSuchRecord() }
    let page = ProvincePage(unit: unit, subject: try subject(AidFilter(province: unit.id), view))
    return document(
      language, title: page.title(language), address: page.address, section: .provinces,
      crumbs: [.init(Phrase(SiteWords.provinces), .provinces)], main: page)
  }

  func country(_ code: CountryCode, _ questions: Questions, _ language: Language) throws -> Reply {
    let view = try view(questions)
    guard Countries.isKnown(code) else { throw NoSuchRecord() }
    let page = CountryPage(country: code, subject: try subject(AidFilter(origin: code), view))
    return document(
      language, title: page.title(language), address: page.address,
      crumbs: [.init(Phrase(SiteWords.countries), .countries)], main: page)
  }

  func field(_ field: FieldPage.Field, _ questions: Questions, _ language: Language) throws -> Reply {
    let view = try view(questions)
    if case .category(let code) = field, Sectors.category(code) == nil { throw NoSuchRecord() }
    let page = FieldPage(field: field, subject: try subject(field.filter, view))
    return document(
      language, title: page.title(language), address: page.address,
      crumbs: [.init(Phrase(SiteWords.fields), .fields)], main: page)
  }

  private func subject(_ filter: AidFilter, _ view: AidView) throws -> AidSubject {
    let (reckoning, facts) = try means(of: view)
    return try house.registers.read { try $0.aidSubject(filter, view, facts, with: reckoning) }
  }

  /// The projects behind a figure, or the list as a file.
  func aid(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let (view, filter) = (try view(questions), try AidFilter(questions))
    if let form { return try aidFile(view, filter, form, language) }
    let (reckoning, facts) = try means(of: view)
    let number = try questions.page()
    let question = view.question(filter)
    let page = try house.registers.read { reading in
      AidProjectsPage(
        filter: filter, view: view, facts: facts, total: try reading.aid(question, with: reckoning),
        list: try reading.aidProjects(
          question, with: reckoning, limit: AidProjectsPage.rowsPerPage,
          skipping: (number - 1) * AidProjectsPage.rowsPerPage),
        page: number)
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(language, title: page.title(language), address: page.address, main: page)
  }

  /// The flows of one project behind a figure, with their rates.
  func aid(of number: RecordNumber, _ questions: Questions, _ language: Language) throws -> Reply {
    let (view, filter) = (try view(questions), try AidFilter(questions))
    let (reckoning, facts) = try means(of: view)
    let found = try house.registers.read { reading in
      try reading.project(number, at: Moment(known: view.known), flows: 1).map { detail in
        AidFlowsPage(
          project: detail.row, filter: filter, view: view, facts: facts,
          flows: try reading.aidFlows(of: number, view.question(filter), with: reckoning))
      }
    }
    guard let page = found else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), address: page.address,
      crumbs: [.init(Phrase(SiteWords.projects), .projects)], main: page)
  }

  /// The organisations present on a day, or the list as a file.
  func present(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let (view, filter) = (try view(questions), try AidFilter(questions))
    if let form { return try presentFile(view, filter, form, language) }
    let (reckoning, facts) = try means(of: view)
    let number = try questions.page()
    let asked = view.presence(filter)
    let page = try house.registers.read { reading in
      PresentPage(
        filter: filter, view: view, facts: facts,
        presence: try reading.presence(asked, with: reckoning),
        list: try reading.presentOrganisations(
          asked, with: reckoning, limit: PresentPage.rowsPerPage, skipping: (number - 1) * PresentPage.rowsPerPage),
        page: number)
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), address: page.address, section: .organisations, main: page)
  }
}

/// What these pages are asked, and what they are drawn with.
extension PageAnswers {
  /// Throws ``UnreadableQuery`` at the first question that cannot be read.
  func view(_ questions: Questions) throws -> AidView {
    let moment = try questions.moment(folded: house.registers.position)
    return AidView(
      today: today(), on: moment.on, from: try questions.year("from"), to: try questions.year("to"),
      currency: try questions.code("currency") { text in AidView.currencies.first { $0.code == text } } ?? .usd,
      map: try questions.code("map", ProvinceMap.init(rawValue:)) ?? .of34, known: moment.known)
  }

  /// What a view is reckoned and drawn with: the rates it knows of.
  private func means(of view: AidView) throws -> (reckoning: AidReckoning, facts: AidFacts) {
    let reckoning = try house.facts.reckoning(knownAt: view.known)
    return (reckoning, PageAnswers.aidFacts(reckoning.book))
  }

  static func aidFacts(_ book: RateBook) -> AidFacts {
    AidFacts(
      provinces: Places.provinces,
      layout: { $0 == .of34 ? tiles(TileLayout.since2025) : tiles(TileLayout.until2025) },
      countryName: { Countries.name($0) }, currencyName: { Currencies.name($0) },
      categoryName: { Sectors.category($0)?.name ?? .same($0) }, rates: book)
  }

  private static func tiles(_ layout: TileLayout) -> TileMap.Layout {
    TileMap.Layout(
      tiles: layout.tiles.map { .init($0.unit.description, row: $0.row, column: $0.column, label: $0.label) },
      islands: layout.islands.map { islands in
        .init(
          islands.name, of: Places.provinces.unit(islands.province)?.latest.name ?? "", row: islands.row,
          column: islands.column)
      })
  }
}

extension AidFilter {
  /// The filter an address asks for. Throws ``UnreadableQuery`` at the first question that cannot be read.
  init(_ questions: Questions) throws {
    let field = try questions.code(Name.field.rawValue) { FieldPage.Field($0) }
    self = field?.filter ?? AidFilter()
    province = try questions.code(Name.province.rawValue) { text in
      UnitCode(address: text).flatMap { Places.provinces.unit($0)?.id }
    }
    origin = try questions.code(Name.country.rawValue) { CountryCode($0) }
  }
}
