import Components
import Domain
import Exchange
import HTTPTypes
import Papers
import Reference
import Registers

/// The yearly reports: those of a year, and each with its files.
extension PageAnswers {
  func reports(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let rules = try house.reportRules(today())
    let reckoning = try house.facts.reckoning()
    let asked = try questions.year("year")
    let board = try house.registers.read { reading in
      try reading.reportsBoard(asked ?? rules.law.latestReportYear(rules.today), rules, with: reckoning)
    }
    guard asked == nil || board.years.contains(board.year) else { throw NoSuchRecord() }
    let naming = naming(board.names, rules, year: board.year, reckoning)
    if let form { return boardFile(board, naming, form, language) }
    let page = ReportsPage(board: board, naming: naming)
    return document(
      language, title: page.title(language), summary: ReportAnswerWords.summary[language], address: page.address,
      main: page)
  }

  func report(_ number: RecordNumber, _ language: Language, _ form: FileForm?) async throws -> Reply {
    let found = try house.reportDetail(number, today())
    guard let (detail, naming) = found else { throw NoSuchRecord() }
    let page = ReportPage(detail: detail, naming: naming)
    switch form {
    case .pdf, .odt: return try await paper(detail, naming, form ?? .pdf, language)
    case .csv, .xlsx, .json: return lineFile(detail, form ?? .json, language)
    case .atom: throw NoSuchRecord()
    case nil:
      return document(
        language, title: page.title(language), address: page.address,
        crumbs: [.init(Phrase(ReportAnswerWords.title), .reports)], main: page)
    }
  }

  private func naming(
    _ names: [RecordNumber: Narratives], _ rules: DossierRules, year: Int, _ reckoning: AidReckoning
  ) -> ReportNaming {
    let day = rules.law.reports(in: year).first?.dataTo.day(in: year) ?? rules.today
    return ReportNaming(
      names: names, offices: rules.offices, facts: PageAnswers.aidFacts(reckoning.book), day: day)
  }

  /// The report as a paper: drawn apart, since setting a long one keeps a processor busy.
  private func paper(
    _ detail: ReportDetail, _ naming: ReportNaming, _ form: FileForm, _ language: Language
  ) async throws -> Reply {
    let address = (publicURL ?? "") + PageAddress.report(detail.report.name.number).link(language).address
    let written = detail.written(
      language, naming, isDemonstration: house.isDemonstration ? .demonstration : .record, address: address)
    let bytes = try await ListWorkbook.turnstile.pass {
      try await Apart.run { form == .pdf ? ReportPaper(written).body() : OpenDocument.text(written) }
    }
    guard let bytes else { throw PaperFault() }
    var reply = Reply(form == .pdf ? .pdf : .odt, bytes)
    let name = RecordMark.name(detail.report.name.number.text, of: house.nature)
    reply.fields = [
      (.contentDisposition, "attachment; filename=\"\(name)\(form.ending)\""), RecordMark.field(house.nature),
    ]
    return reply
  }

  /// Every figure with where it comes from.
  private func lineFile(_ detail: ReportDetail, _ form: FileForm, _ language: Language) -> Reply {
    let report = detail.report
    let rows = report.lines.map { ReportCells.cells($0) } + report.counts.map { ReportCells.cells($0) }
    var head: [(name: String, value: Cell)] = [
      ("list", .text("report")), ("report", .text(report.name.number.text)),
      ("form", .text(report.name.form.rawValue)), ("year", .integer(Int64(report.name.year))),
      ("body", .text(report.name.body.description)), ("from", .day(detail.period.from)), ("to", .day(detail.period.to)),
      ("due", .day(detail.period.due)), ("filed", .day(detail.row.filedAt.day)),
      ("days_late", detail.daysLate.map { .integer(Int64($0)) } ?? .absent), ("act", .integer(detail.row.act)),
      ("version", .integer(Int64(detail.row.corrections) + 1)),
      ("corrections", .integer(Int64(detail.row.corrections))), ("currency", .text(report.basis.currency.code)),
      ("drawn_from_acts", report.basis.known.map { .integer($0 + 1) } ?? .absent),
      ("rates", .words(report.basis.rates.joined(separator: "; "))),
    ]
    for version in detail.versions where version.isCorrection {
      let said = "\(version.recordedAt.day): \(version.reason.string)"
      head.append(("correction_\(version.correction)", .text(said)))
    }
    if report.name.form != .organisation {
      head.append(("reports_taken", .integer(Int64(report.taken.count))))
      head.append(("reports_missing", .integer(Int64(report.missing.count))))
    }
    let file = house.file(columns: ReportCells.columns, head: head)
    return file.reply(as: form, named: report.name.number.text) { limit, skipping in
      Array(rows.dropFirst(skipping).prefix(limit))
    }
  }

  private func boardFile(
    _ board: ReportsBoard, _ naming: ReportNaming, _ form: FileForm, _ language: Language
  ) -> Reply {
    let rows = board.groups.flatMap { group in
      group.entries.map { entry -> [Cell] in
        let row = entry.row
        return [
          .text(entry.name.number.text), .text(entry.name.form.rawValue), .integer(Int64(board.year)),
          .text(entry.body.description), .words(naming.body(entry.body, language)),
          .text(board.standing(of: entry, group.period).rawValue), .day(group.period.due),
          .optional(row?.filedAt.day), entry.daysLate.map { .integer(Int64($0)) } ?? .absent,
          row.map { .decimal($0.report.total.decimal) } ?? .absent,
          row.map { .text($0.report.basis.currency.code) } ?? .absent,
          row.map { .integer(Int64($0.corrections)) } ?? .absent, row.map { .integer($0.act) } ?? .absent,
        ]
      }
    }
    let file = house.file(
      columns: [
        "report", "form", "year", "body", "name", "standing", "due", "filed", "days_late", "total", "currency",
        "corrections", "act",
      ], head: [("list", .text("reports")), ("year", .integer(Int64(board.year)))])
    return file.reply(as: form, named: "reports-\(board.year)") { limit, skipping in
      Array(rows.dropFirst(skipping).prefix(limit))
    }
  }
}

/// The machine could not set a paper: fonts or memory lack.
struct PaperFault: Error {}

extension House {
  /// The law, the offices and the calendar, as decided now, by which reports are looked at on a day.
  func reportRules(_ today: Day) throws -> DossierRules {
    DossierRules(law: law, offices: offices, calendar: try facts.calendar().calendar, today: today)
  }

  /// A report and what its parts are called; nil where there is none.
  func reportDetail(
    _ number: RecordNumber, _ today: Day, for reader: ReportPage.Reader = .anybody
  ) throws -> (detail: ReportDetail, naming: ReportNaming)? {
    let (rules, reckoning) = (try reportRules(today), try facts.reckoning())
    let found = try registers.read { try $0.reportDetail(number, rules, with: reckoning, for: reader) }
    return found.map { detail in
      let naming = ReportNaming(
        names: detail.names, offices: rules.offices, facts: PageAnswers.aidFacts(reckoning.book), day: detail.period.to)
      return (detail, naming)
    }
  }
}

/// A figure as a row of a file: codes, and exact decimals.
enum ReportCells {
  static let columns = [
    "figure", "organisation", "place", "field", "amount", "currency", "number", "source", "corrected_from", "reason",
  ]

  static func cells(_ line: ReportLine) -> [Cell] {
    [
      .text("disbursed"), .text(line.key.organisation.text), .text(line.key.place.code),
      .words(line.key.field?.rawValue), .decimal(line.amount.decimal), .words(line.key.currency?.code), .absent,
    ] + cells(line.origin)
  }

  static func cells(_ count: ReportCount) -> [Cell] {
    [
      .text(count.measure.rawValue), .text(count.organisation.text), .absent, .absent, .absent, .absent,
      .integer(Int64(count.number)),
    ] + cells(count.origin)
  }

  private static func cells(_ origin: ReportLine.Origin) -> [Cell] {
    switch origin {
    case .acts: [.text("acts"), .absent, .absent]
    case .report: [.text("report"), .absent, .absent]
    case .entered: [.text("entered"), .absent, .absent]
    case .corrected(let before, let reason): [.text("corrected"), .decimal(before.decimal), .text(reason.string)]
    }
  }
}

/// What the pages of reports say of themselves.
enum ReportAnswerWords {
  static let title = Wording(vi: "Báo cáo năm", en: "Annual reports", fr: "Rapports annuels")
  static let summary = Wording(
    vi:
      "Báo cáo năm của tổ chức phi chính phủ nước ngoài, bộ, tỉnh, Bộ Ngoại giao, Ủy ban công tác: ai đã nộp, ai chậm, "
      + "số liệu và nguồn.",
    en: "Annual reports of foreign NGOs, ministries, provinces, the Ministry of Foreign Affairs and the committee: who "
      + "filed, who is late, the figures and their sources.",
    fr:
      "Rapports annuels des ONG étrangères, des ministères, des provinces, du ministère des Affaires étrangères et du "
      + "comité : qui a rendu, qui est en retard, les chiffres et leurs sources.")
}
