public import Domain

/// One yearly report with all that shows where its figures come from, and how they stand to those of others.
public struct ReportDetail: Sendable {
  public var row: ReportRow
  public var rule: ReportRule
  public var period: ReportPeriod
  /// What it is held against.
  public var comparisons: [Comparison]
  /// The projects behind the figures of an organisation, as acts tell them now: the largest first.
  public var projects: [AidProjectRow]
  public var names: [RecordNumber: Narratives]
  public var versions: [ReportVersion]

  public var report: AnnualReport { row.report }
  public var daysLate: Int? { period.daysLate(row.filedAt.day) }

  /// A report that was not filed yet, as it would be on a day.
  public init(
    draft report: AnnualReport, _ rule: ReportRule, _ period: ReportPeriod, names: [RecordNumber: Narratives],
    at now: Instant
  ) {
    self.init(
      row: ReportRow(report: report, filed: 0, filedAt: now, act: 0), rule: rule, period: period, comparisons: [],
      projects: [], names: names, versions: [])
  }

  init(
    row: ReportRow, rule: ReportRule, period: ReportPeriod, comparisons: [Comparison], projects: [AidProjectRow],
    names: [RecordNumber: Narratives], versions: [ReportVersion]
  ) {
    self.row = row
    self.rule = rule
    self.period = period
    self.comparisons = comparisons
    self.projects = projects
    self.names = names
    self.versions = versions
  }

  /// Two sides whose figures are compared.
  public struct Comparison: Sendable {
    public var with: Side
    public var result: ReportComparison
  }

  /// What stands on the other side.
  public enum Side: String, CaseIterable, Sendable {
    /// What published activities tell now.
    case acts
    /// The reports of organisations.
    case organisations
    /// The reports of provinces, over what went to provinces.
    case provinces
  }
}

extension Reading {
  /// A report with its comparisons; nil where none was filed, or the law of its year knows none. Cost: for a report of an office all
  /// reports of its year.
  public func reportDetail(
    _ number: RecordNumber, _ rules: DossierRules, with reckoning: AidReckoning,
    for reader: ReportPage.Reader = .anybody
  ) throws -> ReportDetail? {
    guard let row = try report(number), case let name = row.report.name,
      let rule = rules.law.reportRule(for: name.body, year: name.year, rules.offices)
    else { return nil }
    let period = ReportPeriod(rule, year: name.year, by: rules.calendar)
    var detail = ReportDetail(
      row: row, rule: rule, period: period, comparisons: [], projects: [], names: [:],
      versions: try versions(of: number, for: reader))
    switch name.body {
    case .organisation(let organisation): try compare(&detail, of: organisation, with: reckoning)
    case .office: try compare(&detail, rules)
    }
    var numbers = Set(detail.report.lines.map(\.key.organisation)).union(detail.report.missing)
    if case .organisation(let own) = name.body { numbers.insert(own) }
    for comparison in detail.comparisons { numbers.formUnion(comparison.result.differences.map(\.key.organisation)) }
    detail.names = try organisationNames(of: numbers)
    return detail
  }

  /// An organisation's report beside its acts.
  private func compare(
    _ detail: inout ReportDetail, of organisation: RecordNumber, with reckoning: AidReckoning
  ) throws {
    let aid = try reportedAid(detail.period, of: organisation, with: reckoning)
    let acts = AnnualReport(
      detail.report.name, lines: aid.lines[organisation] ?? [], basis: detail.report.basis)
    detail.comparisons = [
      ReportDetail.Comparison(with: .acts, result: ReportComparison(detail.report, to: [acts]) { _ in true })
    ]
    detail.projects = try (aid.parts[organisation] ?? []).compactMap { part in
      try aidProject(of: part.version, part.amount)
    }
  }

  /// An office's report beside those of organisations; one on the whole country beside those of provinces, too.
  private func compare(_ detail: inout ReportDetail, _ rules: DossierRules) throws {
    let report = detail.report
    guard let scope = ReportScope(of: report.name.body, rules.offices, on: detail.period.due) else { return }
    let all = try reports(in: report.name.year).map(\.report)
    let own = all.filter { $0.name.form == .organisation }
    detail.comparisons = [
      ReportDetail.Comparison(with: .organisations, result: ReportComparison(report, to: own) { scope.holds($0) })
    ]
    guard scope == .whole else { return }
    let provinces = all.filter { other in
      guard case .province = ReportScope(of: other.name.body, rules.offices, on: detail.period.due) else {
        return false
      }
      return other.name.form == .authority
    }
    let result = ReportComparison(report, to: provinces) { if case .province = $0.place { true } else { false } }
    detail.comparisons.append(ReportDetail.Comparison(with: .provinces, result: result))
  }

  private func aidProject(of version: Int64, _ amount: AidSum) throws -> AidProjectRow? {
    var found: AidProjectRow?
    try database.prepared(
      "SELECT number, version, title, reporter, reporter_name, starts, ends FROM project WHERE version = ?"
    ).each(version) { row in
      found = AidProjectRow(
        number: row.number(), act: row.integer(), title: row.narratives(), reporter: row.number(),
        reporterName: row.narratives(), start: row.day(), end: row.day(), amount: amount)
    }
    return found
  }

  /// What a body's report would be, drawn from what the record knows now. `nil` where the law asks nothing of it, or it is an office
  /// without a scope. Cost: the reckoning of the period; for an office all reports of the year.
  public func drawnReport(
    _ name: ReportName, _ rules: DossierRules, with reckoning: AidReckoning
  ) throws -> AnnualReport? {
    guard let rule = rules.law.reportRule(for: name.body, year: name.year, rules.offices), rule.form == name.form,
      case let period = ReportPeriod(rule, year: name.year, by: rules.calendar),
      let scope = ReportScope(of: name.body, rules.offices, on: period.due)
    else { return nil }
    let known = position - 1
    if case .organisation(let own) = scope {
      let aid = try reportedAid(period, of: own, with: reckoning)
      let counts = ReportCount(
        organisation: own, measure: .projects, number: aid.projects[own] ?? 0, origin: .acts)
      return AnnualReport(
        name, lines: aid.lines[own] ?? [], counts: [counts],
        basis: AnnualReport.Basis(known: known, currency: aid.currency, rates: aid.rates))
    }
    let aid = try reportedAid(period, with: reckoning)
    let own = try reports(in: name.year, form: .organisation).map(\.report)
    let reports = own.reduce(into: [RecordNumber: AnnualReport]()) { reports, report in
      if case .organisation(let number) = report.name.body { reports[number] = report }
    }
    let drawn = ReportConsolidation(
      scope, obliged: try certificateHolders(from: period.from, to: period.to), reports: reports, acts: aid.lines,
      projects: aid.projects)
    let concerned = Set(drawn.lines.map(\.key.organisation))
    let isWhole = scope == .whole
    return AnnualReport(
      name, lines: drawn.lines, counts: drawn.counts,
      basis: AnnualReport.Basis(known: known, currency: aid.currency, rates: aid.rates),
      taken: drawn.taken.filter { isWhole || concerned.contains($0) },
      missing: drawn.missing.filter { isWhole || concerned.contains($0) })
  }
}
