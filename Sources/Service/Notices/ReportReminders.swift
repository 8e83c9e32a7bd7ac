import Desk
import Domain
import Registers

/// What the clocks of yearly reports say on a day: to whoever has to file one, before its last day and once that has passed; to the offices
/// that draw up theirs from it, once others are late (Decree 58/2022/NĐ-CP, arts 21(5), 22(8), 23(1)(h), 24(6) and 25(9)).
struct ReportReminders: Sendable {
  let house: House
  let rules: DossierRules
  /// The bodies that a reminder would reach.
  let reachable: Set<Body>

  /// Days before the last day from which one is reminded.
  private static let ahead = 14
  /// Days for which a late report is told of anew: an outbox that begins later tells nobody of last year.
  private static let longest = 60

  func notices() throws -> [NewNotice] {
    try (rules.today.year - 1...rules.today.year + 1).flatMap { year in
      try rules.law.reports(in: year).flatMap { try notices(of: $0, in: year) }
    }
  }

  private func notices(of rule: ReportRule, in year: Int) throws -> [NewNotice] {
    let period = ReportPeriod(rule, year: year, by: rules.calendar)
    let (today, due) = (rules.today, period.due)
    guard today >= due - ReportReminders.ahead, today <= due + ReportReminders.longest else { return [] }
    let (obliged, filed) = try house.registers.read { reading in
      (
        try reading.obliged(by: rule, period, rules),
        Set(try reading.reports(in: year, form: rule.form).map(\.report.name.body))
      )
    }
    let owing = obliged.subtracting(filed)
    let kind: NoticeKind = today > due ? .reportLate : .reportDueSoon
    let own = owing.intersection(reachable).compactMap { body in
      ReportName(body, rule.form, year: year).map { name in
        NewNotice(
          event: "report:\(name.number)/\(due)", kind: kind, body: body, reach: .people(body.keeper),
          subject: name.number, printed: name.title.vi, due: due)
      }
    }
    return own.sorted { $0.event < $1.event } + (today > due && !owing.isEmpty ? missing(rule, year, due) : [])
  }

  /// The offices that the rule names, each about its own report of the year.
  private func missing(_ rule: ReportRule, _ year: Int, _ due: Day) -> [NewNotice] {
    rule.recipients(of: [], rules.offices, on: due).sorted { $0.text < $1.text }.compactMap { office in
      let body = Body.office(office)
      guard reachable.contains(body), let own = rules.law.reportRule(for: body, year: year, rules.offices),
        let name = ReportName(body, own.form, year: year)
      else { return nil }
      return NewNotice(
        event: "reports:\(name.number)/\(rule.form.rawValue)/\(rule.basis.article)/\(due)", kind: .reportsMissing,
        body: body,
        reach: .people(body.keeper), subject: name.number, printed: name.title.vi, due: due)
    }
  }
}
