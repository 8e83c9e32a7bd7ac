import Components
import Domain
import Exchange
import Registers

extension PageAnswers {
  /// The list of certificates under the number of organisations present, or the list as a file.
  func certificates(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let filter = try CertificateFilter(questions)
    let day = moment.on ?? today()
    if let form { return try certificateFile(filter, moment, day, form, language) }
    let number = try questions.page()
    let page = try house.registers.read { reading in
      CertificatesPage(
        filter: filter, moment: moment, day: day, presence: try reading.presence(on: day, known: moment.known),
        list: try reading.certificates(
          filter, at: CertificateQuestions.moment(of: filter, moment, today: day),
          limit: CertificatesPage.rowsPerPage, skipping: (number - 1) * CertificatesPage.rowsPerPage),
        page: number, holderName: try filter.holder.flatMap { try reading.organisation($0, at: moment)?.row.name })
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), summary: CertificateAnswerWords.summary[language],
      address: page.address, section: .certificates, main: page)
  }

  private func certificateFile(
    _ filter: CertificateFilter, _ asked: Moment, _ day: Day, _ form: FileForm, _ language: Language
  ) throws -> Reply {
    let registers = house.registers
    let moment = CertificateQuestions.moment(of: filter, asked, today: day)
    let acts = asked.known.map { $0 + 1 } ?? registers.position
    let file = house.file(
      columns: CertificateCells.columns,
      head: [("list", .text("certificates")), ("acts", .integer(acts)), ("states_on", .day(day))])
    return file.reply(as: form, named: "certificates") { limit, skipping in
      try registers.read { reading in
        try reading.certificates(filter, at: moment.held(at: acts, reading), limit: limit, skipping: skipping).rows
          .map { CertificateCells.cells($0, on: day, language) }
      }
    }
  }
}

extension CertificateFilter {
  /// The filter an address asks for. Throws ``UnreadableQuery`` at the first question that cannot be read.
  init(_ questions: Questions) throws {
    self.init(
      printed: try questions.text(), kind: try questions.code("kind", Certificate.Kind.init(rawValue:)),
      holder: try questions.code("organisation") { RecordNumber($0) }, province: try questions.text("province"),
      state: try questions.code("state", Certificate.State.init(rawValue:)))
  }
}

/// A certificate as a row of a file. Kinds, standings, states and fields are codes; lists are parted by semicolons.
enum CertificateCells {
  static let columns = [
    "record", "number", "kind", "holder_record", "holder_name", "fields", "provinces", "issued", "valid_from",
    "valid_to", "standing", "standing_date", "decision", "state", "state_on", "act",
  ]

  static func cells(_ row: CertificateRow, on day: Day, _ language: Language) -> [Cell] {
    var cells: [Cell] = [
      .text(row.number.text), .text(row.printed), .text(row.kind.rawValue), .text(row.holder.text),
      .words(row.holderName[language]), .words(row.fields.joined(separator: ";")),
      .words(row.provinces.joined(separator: ";")), .day(row.issued), .day(row.validFrom), .day(row.expiry),
    ]
    cells += standing(row.standing)
    cells += [.text(row.state(on: day).rawValue), .day(day), .integer(row.act)]
    return cells
  }

  private static func standing(_ standing: Certificate.Standing) -> [Cell] {
    switch standing {
    case .inForce: [.text("in-force"), .absent, .absent]
    case .suspended(let since, let by): [.text("suspended"), .day(since), .text(by.text)]
    case .withdrawn(let on, let by): [.text("withdrawn"), .day(on), .text(by.text)]
    }
  }
}

/// What the page of certificates says of itself to search engines.
enum CertificateAnswerWords {
  static let summary = Wording(
    vi: "Giấy đăng ký của tổ chức phi chính phủ nước ngoài, tình trạng theo ngày, số tổ chức có mặt.",
    en: "Certificates of foreign NGOs, their state on a day, and the number of organisations present.",
    fr: "Certificats des ONG étrangères, leur état à une date et le nombre d’organisations présentes.")
}
