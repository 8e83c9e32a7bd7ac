import Components
import Domain
import Exchange
import Ledger
import Record
import Registers

extension PageAnswers {
  /// The list of certificates under the number of organisations present, or the list as a file.
  func certificates(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let day = moment.on ?? today()
    let filter = try CertificateFilter(questions, places, on: day)
    if let form { return try certificateFile(filter, .issued, moment, day, form, language) }
    let number = try questions.page()
    let reckoning = try house.facts.reckoning(knownAt: moment.known)
    let page = try house.registers.read { reading in
      CertificatesPage(
        filter: filter, moment: moment, day: day, presence: try reading.presence(on: day, known: moment.known),
        list: try reading.certificates(
          filter, at: CertificateQuestions.moment(of: filter, moment, today: day), places: reckoning,
          limit: CertificatesPage.rowsPerPage, skipping: (number - 1) * CertificatesPage.rowsPerPage),
        page: number, holderName: try filter.holder.flatMap { try reading.organisation($0, at: moment)?.row.name },
        origins: try reading.certificateOrigins(), places: places, facts: PageAnswers.aidFacts(reckoning.book))
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), summary: CertificateAnswerWords.summary[language],
      address: page.address, section: .certificates, main: page)
  }

  /// One certificate with its life, or the canonical JSON its newest act commits to.
  func certificate(
    _ number: RecordNumber, _ questions: Questions, _ language: Language, _ form: FileForm?
  ) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let versions = try house.registers.read { try $0.certificateVersions(of: number, at: moment) }
    let extent = try questions.code("life") { $0 == "whole" ? CertificatePage.Extent.whole : nil }
    let paper = try questions.code(CertificateCode.question) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    guard
      let page = CertificatePage(
        versions: versions, moment: moment, day: moment.on ?? today(), places: places, proof: try proof(of: versions),
        paper: moment.known == nil ? paper : nil, extent: extent ?? .newest,
        remedy: try remedy(versions))
    else { throw NoSuchRecord() }
    if form == .json {
      return Reply(.json, try canonical(number, at: page.row.act))
    }
    return document(
      language, title: page.title(language), address: page.address, section: .certificates,
      crumbs: [.init(Phrase(CertificateAnswerWords.certificates), .certificates)], main: page)
  }

  /// By what the newest paper of a certificate is checked; of one that was issued elsewhere, by the act that recorded it.
  private func proof(of versions: [CertificateRow]) throws -> CertificateProof? {
    let edition = CertificateEdition.editions(of: versions).last
    guard let position = edition?.act ?? versions.last?.act, let act = try house.ledger.act(at: position) else {
      return nil
    }
    let checkpoint = house.ledger.latestCheckpoint().flatMap { $0.size > position ? $0 : nil }
    return CertificateProof(
      edition: edition, act: act.id.hex,
      digest: act["paper"]?.value.flatMap { FileDigest(String(decoding: $0, as: UTF8.self)) },
      checkpoint: checkpoint.map { .init(acts: $0.size, root: $0.root.hex) })
  }

  /// The certificate as an act states it; after a measure, which states none, as its acts up to that one tell it.
  private func canonical(_ number: RecordNumber, at position: Int64) throws -> [UInt8] {
    if let value = try house.ledger.act(at: position)?["certificate"]?.value { return value }
    let facts = try house.ledger.acts(of: number.ledgerName).filter { $0.position <= position }
    return try CertificateFile(number: number, facts: facts.compactMap { try RecordAct($0).certificateFact })
      .certificate.canonicalBytes
  }

  /// How long the law of its first day gives to remedy what the suspension names; nil where none runs.
  private func remedy(_ versions: [CertificateRow]) throws -> CertificatePage.RemedyLimit? {
    guard let since = versions.last?.suspension?.since,
      let step = house.law.measure(.suspend, on: since)?.step(.remedy)
    else { return nil }
    return CertificatePage.RemedyLimit(step: step, calendar: try house.facts.calendar().calendar)
  }

  /// A view of the register with its own heading, or the view as a file.
  func certificates(
    watched watch: CertificateWatch, _ questions: Questions, _ language: Language, _ form: FileForm?
  ) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let day = moment.on ?? today()
    let asked = Moment(on: day, known: moment.known)
    if let form { return try certificateFile(watch.filter(on: day), watch.order, asked, day, form, language) }
    let page = try house.registers.read { reading in
      CertificateWatchPage(
        watch: watch, moment: moment, day: day,
        list: try reading.certificates(
          watch.filter(on: day), at: asked, order: watch.order, limit: CertificateWatch.mostRows),
        places: places)
    }
    return document(
      language, title: page.title(language), address: page.address, section: .certificates,
      crumbs: [.init(Phrase(CertificateAnswerWords.certificates), .certificates)], main: page)
  }

  /// Who may work in a province, or the list as a file.
  func who(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let (filter, day) = try workers(questions)
    let (province, field) = (filter.province, filter.field)
    let asked = Moment(on: day, known: moment.known)
    if let form { return try certificateFile(filter, .holder, asked, day, form, language) }
    let number = try questions.page()
    let present = PresenceQuestion(on: day, province: province, field: field, known: moment.known)
    let reckoning = try house.facts.reckoning(knownAt: moment.known)
    let page = try house.registers.read { reading in
      WhoPage(
        province: province, field: field, moment: moment, day: day,
        presence: try reading.presence(present, with: reckoning),
        list: try province == nil
          ? CertificateList(rows: [], count: 0)
          : reading.certificates(
            filter, at: asked, order: .holder, places: reckoning, limit: WhoPage.rowsPerPage,
            skipping: (number - 1) * WhoPage.rowsPerPage),
        page: number,
        provinces: try province == nil
          ? reading.presence(
            PresenceQuestion(on: day, field: field, known: moment.known),
            by: .province(day >= ProvinceMap.of34.day ? .of34 : .of63), with: reckoning) : nil,
        places: places, facts: PageAnswers.aidFacts(reckoning.book))
    }
    guard number == 1 || !page.list.rows.isEmpty else { throw NoSuchRecord() }
    return document(
      language, title: page.title(language), summary: WhoPage.summary[language], address: page.address,
      section: .certificates, crumbs: [.init(Phrase(CertificateAnswerWords.certificates), .certificates)], main: page)
  }

  /// The certificates by which organisations may work where and in what an address asks, and for which day.
  func workers(_ questions: Questions) throws -> (filter: CertificateFilter, day: Day) {
    let day = try questions.moment(folded: house.registers.position).on ?? today()
    let filter = CertificateFilter(
      province: try questions.code("province") { places.province(asked: $0, on: day) },
      field: try questions.code("field", FieldOfWork.init(rawValue:)), withdrawn: .leftOut)
    return (filter, day)
  }

  private func certificateFile(
    _ filter: CertificateFilter, _ order: CertificateOrder, _ asked: Moment, _ day: Day, _ form: FileForm,
    _ language: Language
  ) throws -> Reply {
    let (registers, places) = (house.registers, places)
    let reckoning = try house.facts.reckoning(knownAt: asked.known)
    let moment = CertificateQuestions.moment(of: filter, asked, today: day)
    let acts = asked.known.map { $0 + 1 } ?? registers.position
    let file = house.file(
      columns: CertificateCells.columns,
      head: [("list", .text("certificates")), ("acts", .integer(acts)), ("states_on", .day(day))])
    return file.reply(as: form, named: "certificates") { limit, skipping in
      try registers.read { reading in
        try reading.certificates(
          filter, at: moment.held(at: acts, reading), order: order, places: reckoning, limit: limit, skipping: skipping
        ).rows.map { CertificateCells.cells($0, on: day, places, language) }
      }
    }
  }
}

extension CertificateFilter {
  /// The filter an address asks for. Throws ``UnreadableQuery`` at the first question that cannot be read.
  init(_ questions: Questions, _ places: PlaceToday, on day: Day) throws {
    self.init(
      text: try questions.text(), kind: try questions.code("kind", Certificate.Kind.init(rawValue:)),
      holder: try questions.code("organisation") { RecordNumber($0) },
      province: try questions.code("province") { places.province(asked: $0, on: day) },
      field: try questions.code("field", FieldOfWork.init(rawValue:)),
      country: try questions.code("country") { CountryCode($0) },
      state: try questions.code("state", Certificate.State.init(rawValue:)),
      expiry: DayWindow(from: try questions.day("expires-from"), to: try questions.day("expires-to")))
  }
}

/// A certificate as a row of a file. Kinds, standings, states and fields are codes; lists are parted by semicolons.
enum CertificateCells {
  static let columns = [
    "record", "number", "kind", "holder_record", "holder_name", "fields", "provinces", "issued", "valid_from",
    "valid_to", "standing", "standing_date", "decision", "state", "state_on", "act", "origin", "procedure",
    "issue_decision", "seat", "seat_province",
  ]

  static func cells(_ row: CertificateRow, on day: Day, _ places: PlaceToday, _ language: Language) -> [Cell] {
    var cells: [Cell] = [
      .text(row.number.text), .text(row.printed), .text(row.kind.rawValue), .text(row.holder.text),
      .words(row.holderName[language]), .words(row.fields.joined(separator: ";")),
      .words(row.provinces.joined(separator: ";")), .day(row.issued), .day(row.validFrom), .day(row.expiry),
    ]
    cells += standing(row.standing)
    cells += [.text(row.state(on: day).rawValue), .day(day), .integer(row.act)]
    cells += [
      .text(row.grant == nil ? "recorded" : "issued"), .words(row.grant?.procedure.text), .words(row.grant?.decision),
      .words(row.seat), .words(row.seat.flatMap { places.province(atEndOf: $0, on: row.issued) }?.description),
    ]
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
  static let certificate = Wording(vi: "Giấy đăng ký", en: "Certificate", fr: "Certificat")
  static let state = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let validUntil = Wording(vi: "Có giá trị đến", en: "Valid until", fr: "Valable jusqu’au")
  static let certificates = Wording(vi: "Giấy đăng ký", en: "Certificates", fr: "Certificats")
  static let summary = Wording(
    vi: "Giấy đăng ký của tổ chức phi chính phủ nước ngoài, tình trạng theo ngày, số tổ chức có mặt.",
    en: "Certificates of foreign NGOs, their state on a day, and the number of organisations present.",
    fr: "Certificats des ONG étrangères, leur état à une date et le nombre d’organisations présentes.")
}
