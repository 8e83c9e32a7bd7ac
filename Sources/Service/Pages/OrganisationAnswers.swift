import Components
import Domain
import Exchange
import Registers

extension PageAnswers {
  /// The list of organisations, or the list as a file.
  func organisations(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let filter = try OrganisationFilter(questions)
    let order =
      try questions.code("sort", OrganisationOrder.init(rawValue:)) ?? OrganisationQuestions.standardOrder(filter)
    if let form { return try organisationFile(filter, moment, order, form, language) }
    let number = try questions.page()
    let page = try house.registers.read { reading in
      OrganisationsPage(
        filter: filter, moment: moment, order: order,
        list: try reading.organisations(
          filter, at: moment, order: order, limit: OrganisationsPage.rowsPerPage,
          skipping: (number - 1) * OrganisationsPage.rowsPerPage),
        choices: try reading.organisationChoices(PageAnswers.names), page: number)
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), summary: OrganisationAnswerWords.summary[language],
      address: page.address, section: .organisations, main: page)
  }

  /// One organisation. What its page says of projects and money is what the record said at the moment asked for.
  func organisation(_ number: RecordNumber, _ questions: Questions, _ language: Language) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let day = moment.on ?? today()
    let found = try house.registers.read { reading in
      try reading.organisationPage(number, at: moment, day: day, PageAnswers.names, places: places)
    }
    guard let page = found else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), address: page.address, section: .organisations,
      crumbs: [.init(Phrase(OrganisationAnswerWords.organisations), .organisations)], main: page)
  }

  private func organisationFile(
    _ filter: OrganisationFilter, _ moment: Moment, _ order: OrganisationOrder, _ form: FileForm,
    _ language: Language
  ) throws -> Reply {
    let registers = house.registers
    let acts = moment.known.map { $0 + 1 } ?? registers.position
    let file = house.file(
      columns: OrganisationCells.columns, head: [("list", .text("organisations")), ("acts", .integer(acts))])
    return file.reply(as: form, named: "organisations") { limit, skipping in
      try registers.read { reading in
        try reading.organisationRows(
          filter, at: moment.held(at: acts, reading), order: order, limit: limit, skipping: skipping
        ).map { OrganisationCells.cells($0, language) }
      }
    }
  }
}

extension OrganisationFilter {
  /// The filter an address asks for. Throws ``UnreadableQuery`` at the first question that cannot be read.
  init(_ questions: Questions) throws {
    self.init(
      text: try questions.text(),
      kind: try questions.code("kind") { Int($0).flatMap(OrganisationKind.init(rawValue:)) },
      country: try questions.code("country") { CountryCode($0) },
      role: try questions.code("role") { Int($0).flatMap(OrganisationRole.init(rawValue:)) })
  }
}

/// An organisation as a row of a file.
enum OrganisationCells {
  static let columns = ["record", "identifier", "name", "kind", "country", "projects"]

  static func cells(_ row: OrganisationRow, _ language: Language) -> [Cell] {
    [
      .text(row.number.text), .words(row.identifier), .words(row.name[language]),
      row.kind.map { .integer(Int64($0.rawValue)) } ?? .absent, .words(row.country?.code),
      .integer(Int64(row.projects)),
    ]
  }
}

/// What the pages of organisations are called in the titles and summaries of documents.
enum OrganisationAnswerWords {
  static let organisations = Wording(vi: "Tổ chức", en: "Organisations", fr: "Organisations")
  static let summary = Wording(
    vi: "Tổ chức phi chính phủ nước ngoài, nhà tài trợ và đối tác: giấy đăng ký, dự án, vai trò.",
    en: "Foreign NGOs, donors and partners: certificates, projects and roles.",
    fr: "ONG étrangères, bailleurs et partenaires\u{00A0}: certificats, projets et rôles.")
}
