public import Domain

extension Reading {
  /// The filed reports that state figures otherwise than a report does, and whose authors have a reason to look: what an author entered or
  /// corrected, what one has and the other has not, what nothing explains. Not what was drawn from acts at different times, or before an
  /// organisation had reported. Cost: all reports of the year.
  public func contradictions(of report: AnnualReport, _ rules: DossierRules) throws -> [ReportName] {
    let others = try reports(in: report.name.year).map(\.report).filter { $0.name != report.name }
    return others.filter { other in
      contradicts(report, other, rules) || contradicts(other, report, rules)
    }.map(\.name)
  }

  /// Whether a report states figures of one below it otherwise.
  private func contradicts(_ upper: AnnualReport, _ lower: AnnualReport, _ rules: DossierRules) -> Bool {
    guard let above = scope(of: upper.name, rules), let below = scope(of: lower.name, rules), above.rests(on: below)
    else { return false }
    let result = ReportComparison(upper, to: [lower]) { above.holds($0) && below.holds($0) }
    return result.differences.contains { $0.reason.isQuestion }
  }

  private func scope(of name: ReportName, _ rules: DossierRules) -> ReportScope? {
    guard let rule = rules.law.reportRule(for: name.body, year: name.year, rules.offices) else { return nil }
    return ReportScope(
      of: name.body, rules.offices, on: ReportPeriod(rule, year: name.year, by: rules.calendar).due)
  }
}

extension ReportScope {
  /// Whether a report of this scope is drawn up from one of another: every office's from those of organisations, that on the whole from
  /// those of provinces as well.
  fileprivate func rests(on lower: ReportScope) -> Bool {
    switch (self, lower) {
    case (.province, .organisation), (.fields, .organisation), (.whole, .organisation), (.whole, .province): true
    case (_, _): false
    }
  }
}

extension ReportDifference.Reason {
  /// Whether somebody should look at it.
  fileprivate var isQuestion: Bool {
    switch self {
    case .corrected, .correctedBelow, .entered, .noneBelow, .noneAbove, .unexplained: true
    case .missing, .actsSince: false
    }
  }
}
