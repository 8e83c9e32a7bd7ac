import Domain
import Record
import Reference

/// The reports of one year.
struct ReportYear {
  let setting: Setting
  let books: ReportBooks
  let period: ReportPeriod
  let customs: ReportCustoms
  let calendar: WorkingCalendar
  let law: LawBook

  /// A report with the moment at which it is filed.
  private struct Filed {
    var report: AnnualReport
    var moment: Instant
  }

  var acts: [TimedAct] {
    let obliged = setting.population.charities.filter { charity in
      charity.presence.overlaps(period.from.number...period.to.number)
    }
    let own = obliged.compactMap { organisation($0) }
    let acts = Dictionary(
      uniqueKeysWithValues: setting.population.charities.compactMap { charity in
        books.lines[period.year]?[charity.index].map { (charity.number, $0) }
      })
    let numbers = Set(obliged.map(\.number))
    let offices = Offices.directory.all.compactMap { office in
      self.office(office, obliged: numbers, own: own, acts: acts)
    }
    return (own + offices).flatMap { timed($0) }
  }

  private func timed(_ filed: Filed) -> [TimedAct] {
    guard filed.moment.day <= setting.until else { return [] }
    let name = filed.report.name
    let by = DossierEntry.Actor(body: name.body, account: nil)
    var acts = [
      TimedAct(
        moment: filed.moment, act: .report(name.number, ReportStep(.filed(filed.report), by: by)),
        claims: [.report(name)])
    ]
    if let (correction, moment) = correction(of: filed), moment.day <= setting.until {
      acts.append(TimedAct(moment: moment, act: .report(name.number, ReportStep(.corrected(correction), by: by))))
    }
    return acts
  }

  /// An organisation's own report; nil where it never files one.
  private func organisation(_ charity: Charity) -> Filed? {
    var stream = stream(charity.number.text)
    guard let name = ReportName(.organisation(charity.number), .organisation, year: period.year),
      let moment = moment(of: name, due: period.due, &stream)
    else { return nil }
    var lines = books.lines[period.year]?[charity.index] ?? []
    if stream.chance(4), !lines.isEmpty {
      let place = stream.below(lines.count)
      lines.sort { $0.key < $1.key }
      lines[place].amount = Sum(units: lines[place].amount.units + Int128(lines[place].amount.units / 20))
    }
    let projects = books.projects[period.year]?[charity.index] ?? 0
    let staff =
      [(ReportCount.Measure.projects, projects)]
      + (stream.chance(80)
        ? [(.foreignStaff, stream.below(4)), (.localStaff, 1 + stream.below(18))] : [])
    let counts = staff.map {
      ReportCount(organisation: charity.number, measure: $0.0, number: $0.1, origin: .entered)
    }
    return Filed(
      report: AnnualReport(
        name, lines: lines, counts: counts, basis: AnnualReport.Basis(known: nil),
        texts: ReportStock.texts(projects, &stream)), moment: moment)
  }

  /// The report of an office, drawn up from what organisations had filed by then; nil where the law asks none of it, or it never files one.
  private func office(
    _ office: Office, obliged: Set<RecordNumber>, own: [Filed], acts: [RecordNumber: [ReportLine]]
  ) -> Filed? {
    let directory = Offices.directory
    guard let rule = law.reportRule(for: .office(office.name), year: period.year, directory),
      let name = ReportName(.office(office.name), rule.form, year: period.year),
      case let due = ReportPeriod(rule, year: period.year, by: calendar).due,
      let scope = ReportScope(of: .office(office.name), directory, on: due)
    else { return nil }
    var stream = stream(office.name.text)
    let isWhole = scope == .whole
    guard let moment = moment(of: name, due: due, &stream) else { return nil }
    let reports = own.filter { $0.moment < moment }.reduce(into: [RecordNumber: AnnualReport]()) { reports, filed in
      if case .organisation(let number) = filed.report.name.body { reports[number] = filed.report }
    }
    let drawn = ReportConsolidation(scope, obliged: obliged, reports: reports, acts: acts)
    let concerned = Set(drawn.lines.map(\.key.organisation))
    let report = AnnualReport(
      name, lines: drawn.lines + added(to: drawn, scope, &stream), counts: drawn.counts,
      basis: AnnualReport.Basis(known: nil), taken: drawn.taken.filter { isWhole || concerned.contains($0) },
      missing: drawn.missing.filter { isWhole || concerned.contains($0) }, texts: ReportStock.officeTexts(&stream))
    return Filed(report: adjusted(report, &stream), moment: moment)
  }

  /// What some offices tell of that no organisation reported: goods handed over on the spot.
  private func added(
    to drawn: ReportConsolidation, _ scope: ReportScope, _ stream: inout Stream
  ) -> [ReportLine] {
    guard stream.chance(12), let line = drawn.lines.first else { return [] }
    let place: ReportPlace
    switch scope {
    case .province(let code): place = .province(code)
    case .fields: place = .notAllocated
    case .organisation, .whole: return []
    }
    let fields: [FieldOfWork]
    if case .fields(let own) = scope {
      fields = FieldOfWork.allCases.filter(own.contains)
    } else {
      fields = FieldOfWork.allCases
    }
    let told = Set(drawn.lines.map(\.key))
    let keys = fields.map {
      ReportLine.Key(organisation: line.key.organisation, place: place, field: $0, currency: .usd)
    }
    return keys.first { !told.contains($0) }.map {
      [ReportLine($0, Sum(units: Int128(2 + stream.below(30)) * 5_000_000), .entered)]
    } ?? []
  }

  /// A figure that the office has otherwise than those below it, and says why.
  private func adjusted(_ report: AnnualReport, _ stream: inout Stream) -> AnnualReport {
    let percent = report.name.form == .authority ? 12 : customs.yearsAgo % 2 == 1 ? 100 : 0
    guard stream.chance(percent), let line = report.lines.last(where: { $0.origin == .report && $0.amount > .zero })
    else { return report }
    let change = ReportCorrection.Line(line.key, Sum(units: line.amount.units * 9 / 10 / 100 * 100))
    return report.corrected(by: ReportCorrection(lines: [change], reason: ReportStock.officeReason))
  }

  /// When a report comes; nil for not at all.
  private func moment(of name: ReportName, due: Day, _ stream: inout Stream) -> Instant? {
    guard let days = customs.days(of: name, &stream) else { return nil }
    let day = days > 0 ? setting.office.onOrAfter(due + days) : setting.office.onOrBefore(due + days)
    return OfficeDays.moment(of: max(day, setting.office.onOrAfter(period.to + 1)), &stream)
  }

  /// Some put a figure right in the new year.
  private func correction(of filed: Filed) -> (ReportCorrection, Instant)? {
    let name = filed.report.name
    guard let line = filed.report.lines.first(where: { $0.amount > .zero }) else { return nil }
    var stream = stream("correct " + name.number.text)
    guard stream.chance(customs.percentCorrected(name)) else { return nil }
    let change = ReportCorrection.Line(line.key, Sum(units: line.amount.units * 97 / 100 / 100 * 100))
    let day = setting.office.onOrAfter(filed.moment.day + 20 + stream.below(60))
    return (
      ReportCorrection(lines: [change], reason: ReportStock.reason(name.form)), OfficeDays.moment(of: day, &stream)
    )
  }

  private func stream(_ name: String) -> Stream {
    var hash = Fingerprint()
    hash.add(name)
    return Stream(setting.seed, .report, hash.value ^ UInt64(period.year))
  }
}
