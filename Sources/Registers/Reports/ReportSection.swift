public import Components
public import Domain

extension Reading {
  /// The yearly reports a body still owes on years whose data have begun, the oldest first: a part of its desk. nil for whom the law asks
  /// none. Cost: a row a year.
  public func reportSection(for body: Body, _ rules: DossierRules) throws -> DeskSection? {
    let today = rules.today
    let years = today.year - 4...today.year + 1
    let asked = years.compactMap { year -> (name: ReportName, period: ReportPeriod)? in
      guard let rule = rules.law.reportRule(for: body, year: year, rules.offices),
        case let period = ReportPeriod(rule, year: year, by: rules.calendar), period.from <= today,
        let name = ReportName(body, rule.form, year: year)
      else { return nil }
      return (name, period)
    }
    guard !asked.isEmpty else { return nil }
    let rows = try asked.filter { try reportFiledAt($0.name.number) == nil }.map { name, period in
      DeskRow(
        key: "report/\(name.number)", what: name.title, reference: nil, page: .deskReport(name.year),
        concerns: Narratives(), since: period.to + 1, urgency: Urgency(due: period.due, rules))
    }
    return DeskSection(
      id: "reports", title: ReportWords.title, basis: ReportWords.layout, nothing: ReportWords.nothingOwed, rows: rows,
      count: rows.count, lateCount: rows.count { if case .late = $0.urgency { true } else { false } },
      soonCount: rows.count { if case .dueSoon = $0.urgency { true } else { false } }, all: .deskReports)
  }
}

extension PageAddress {
  /// The reader's own reports, and that of a year.
  public static let deskReports = PageAddress("desk", "reports")
  static func deskReport(_ year: Int) -> PageAddress { PageAddress("desk", "reports", String(year)) }
}
