import Components
import Domain
import Exchange
import HTTPTypes
import Ledger
import Registers

extension PageAnswers {
  /// The list of projects, or the list as a file.
  func projects(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let filter = try ProjectFilter(questions)
    let order = try questions.code("sort", ProjectOrder.init(rawValue:)) ?? ProjectQuestions.standardOrder(filter)
    if let form { return try projectFile(filter, moment, order, form, language) }
    let number = try questions.page()
    let page = try house.registers.read { reading in
      ProjectsPage(
        filter: filter, moment: moment, order: order,
        list: try reading.projects(
          filter, at: moment, order: order, limit: ProjectsPage.rowsPerPage,
          skipping: (number - 1) * ProjectsPage.rowsPerPage),
        sums: try reading.projectSums(filter, at: moment), choices: try projectChoices(reading), page: number,
        organisationName: try filter.organisation.flatMap { try reading.organisation($0, at: moment)?.row.name })
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), summary: SiteWords.projectsSummary[language], address: page.address,
      section: .projects, main: page)
  }
}

extension ProjectFilter {
  /// The filter an address asks for. Throws ``UnreadableQuery`` at the first question that cannot be read.
  init(_ questions: Questions) throws {
    self.init(
      text: try questions.text(), country: try questions.code("country") { CountryCode($0) },
      sector: try questions.code("sector") { [3, 5].contains($0.count) && Int($0) != nil ? $0 : nil },
      organisation: try questions.code("organisation") { RecordNumber($0) },
      role: try questions.code("role") { Int($0).flatMap(OrganisationRole.init(rawValue:)) },
      status: try questions.code("status") { Int($0).flatMap(ProjectStatus.init(rawValue:)) },
      source: questions.query["source"], fromYear: try questions.year("from"), toYear: try questions.year("to"))
  }
}

extension PageAnswers {
  /// One project, as a page or as the canonical JSON its act commits to.
  func project(
    _ number: RecordNumber, _ questions: Questions, _ language: Language, _ form: FileForm?
  ) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let page = try questions.page()
    let detail = try house.registers.read { reading in
      try reading.project(
        number, at: moment, flows: ProjectPage.flowsPerPage, skipping: (page - 1) * ProjectPage.flowsPerPage)
    }
    guard let detail, page == 1 || !detail.flows.isEmpty else { throw NoSuchRecord() }
    if form == .json { return try canonical(detail) }
    let drawing = ProjectPage(detail, moment: moment, names: PageAnswers.names, page: page)
    let title = drawing.title(language)
    return document(
      language, title: title,
      summary: detail.descriptions.first.map { description in String(description.text[language].prefix(200)) },
      address: drawing.address, section: .projects, crumbs: [.init(Phrase(SiteWords.projects), .projects)],
      main: drawing)
  }

  private func canonical(_ detail: ProjectDetail) throws -> Reply {
    guard let act = try house.ledger.act(at: detail.row.act), let value = act["activity"]?.value else {
      throw NoSuchRecord()
    }
    var reply = Reply(.json, value)
    let name = RecordMark.name(detail.row.number.text, of: house.nature)
    reply.fields = [
      (.contentDisposition, "inline; filename=\"\(name).json\""), RecordMark.field(house.nature),
    ]
    return reply
  }

  /// The list as a file: a row a project, its sums apart by kind and currency in one column each of text.
  func projectFile(
    _ filter: ProjectFilter, _ moment: Moment, _ order: ProjectOrder, _ form: FileForm, _ language: Language
  ) throws -> Reply {
    let registers = house.registers
    let acts = moment.known.map { $0 + 1 } ?? registers.position
    let file = house.file(
      columns: ProjectCells.columns,
      head: [("list", .text("projects")), ("acts", .integer(acts)), ("on", .optional(moment.on))])
    return file.reply(as: form, named: "projects") { limit, skipping in
      try registers.read { reading in
        try reading.projectRows(
          filter, at: moment.held(at: acts, reading), order: order, limit: limit, skipping: skipping
        ).map { ProjectCells.cells($0, language) }
      }
    }
  }
}

/// A project as a row of a file.
enum ProjectCells {
  static let columns = [
    "record", "identifier", "title", "status", "start", "end", "reporting_record", "reporting_name", "countries",
    "commitments", "disbursements", "expenditure", "source", "act",
  ]

  static func cells(_ row: ProjectRow, _ language: Language) -> [Cell] {
    [
      .text(row.number.text), .words(row.identifier), .words(row.title[language]),
      row.status.map { .integer(Int64($0.rawValue)) } ?? .absent, .optional(row.start), .optional(row.end),
      .text(row.reporter.text), .words(row.reporterName[language]), .words(row.countries.joined(separator: " ")),
      sums(row, .outgoingCommitment), sums(row, .disbursement), sums(row, .expenditure), .words(row.source),
      .integer(row.act),
    ]
  }

  /// `1200.5 USD; 300 EUR`: exact, each currency apart.
  private static func sums(_ row: ProjectRow, _ kind: Transaction.Kind) -> Cell {
    let sums = row.totals.filter { $0.kind == kind }.compactMap { total in
      total.currency.map { "\(total.sum.decimal) \($0.code)" }
    }
    return .words(sums.joined(separator: "; "))
  }
}
