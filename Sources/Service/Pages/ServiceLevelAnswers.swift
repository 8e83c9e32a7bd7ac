import Components
import Domain
import Exchange
import Reference
import Registers

extension PageAnswers {
  /// How long the steps of a procedure take, or all periods as a file.
  func serviceLevels(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let moment = try questions.moment(folded: house.registers.position)
    let rules = dossierRules()
    let (procedures, levels) = try house.registers.read { reading in
      let procedures = try reading.closedProcedures(known: moment.known)
      let asked = try questions.code("procedure") { text in procedures.first { $0.text == text } }
      let procedure = asked ?? procedures.first ?? .issueOperation
      return (procedures, try reading.serviceLevels(of: procedure, rules, known: moment.known))
    }
    let period = try questions.code("period") { levels.period($0) } ?? levels.periods.first
    if let form { return serviceLevelFile(levels, moment, form) }
    let page = ServiceLevelsPage(
      levels: levels, period: period, procedures: procedures, known: moment.known, rules: rules)
    return document(
      language, title: page.title(language), summary: ServiceLevelsPage.summary[language], address: page.address,
      section: .certificates, main: page)
  }

  /// The law and the calendar by which dossiers are looked at today.
  func dossierRules() -> DossierRules {
    DossierRules(law: Laws.book, offices: Offices.directory, calendar: Calendars.official, today: today())
  }

  private func serviceLevelFile(_ levels: ServiceLevels, _ moment: Moment, _ form: FileForm) -> Reply {
    let rows = levels.periods.flatMap { period in
      period.lines.map { ServiceLevelCells.cells($0, period, levels.procedure) }
    }
    let acts = moment.known.map { $0 + 1 } ?? house.registers.position
    let file = ListFile(
      columns: ServiceLevelCells.columns,
      head: [
        ("list", .text("service-levels")), ("acts", .integer(acts)),
        ("fewest_cases", .integer(Int64(ServiceLevels.fewest))),
      ])
    return file.reply(as: form, named: "service-levels") { limit, skipping in
      Array(rows.dropFirst(skipping).prefix(limit))
    }
  }
}

/// A step with one office as a row of a file. Where there are too few cases, no figure stands.
enum ServiceLevelCells {
  static let columns = [
    "procedure", "closed_from", "closed_to", "step", "office", "cases", "median_working_days", "p90_working_days",
    "limit", "limit_unit", "in_time", "with_limit",
  ]

  static func cells(_ line: ServiceLine, _ period: ServicePeriod, _ procedure: ProcedureName) -> [Cell] {
    let figures = line.figures
    let number = { (value: Int?) -> Cell in value.map { .integer(Int64($0)) } ?? .absent }
    let (length, unit) = figures?.limit.map { limit($0.limit) } ?? (nil, nil)
    return [
      .text(procedure.text), .integer(Int64(period.years.lowerBound)), .integer(Int64(period.years.upperBound)),
      .text(line.step.rawValue), .text(office(line.office)), number(figures?.cases), number(figures?.median),
      number(figures?.ninth), number(length), .words(unit), number(figures?.limit?.inTime), number(figures?.limit?.of),
    ]
  }

  private static func office(_ who: ServiceLine.Who) -> String {
    switch who {
    case .office(let name): name.text
    case .applicant: "applicant"
    case .others: "others"
    }
  }

  private static func limit(_ limit: TimeLimit) -> (Int?, String?) {
    switch limit {
    case .workingDays(let count): (count, "working-days")
    case .days(let count): (count, "days")
    case .weeks(let count): (count, "weeks")
    case .months(let count): (count, "months")
    case .years(let count): (count, "years")
    }
  }
}
