import Desk
import Domain
import Ledger
import Record
import Registers

/// What happens to yearly reports is told to whom.
extension NoticeRules {
  /// A report that was filed is told to its author and to the offices it goes to; a correction to these. Whoever's figures another report
  /// states otherwise is told to look at its own.
  func told(_ step: ReportStep, of number: RecordNumber, by act: Act) throws -> [NewNotice] {
    let rules = try house.reportRules(house.clock.today)
    guard let name = ReportName(number), let file = try house.report(name),
      let rule = rules.law.reportRule(for: name.body, year: name.year, rules.offices)
    else { return [] }
    let due = ReportPeriod(rule, year: name.year, by: rules.calendar).due
    let fields = Set(file.report.lines.compactMap(\.key.field))
    let recipients = rule.recipients(of: fields, rules.offices, on: due).subtracting(own(name)).sorted {
      $0.text < $1.text
    }
    let tellings: [Telling] =
      switch step.content {
      case .filed:
        [.keepers(.reportFiled, of: name.body)] + recipients.map { .keepers(.reportReceived, of: .office($0)) }
      case .corrected: recipients.map { .keepers(.reportCorrected, of: .office($0)) }
      }
    let others = try house.registers.read { try $0.contradictions(of: file.report, rules) }
    return tellings.map { notice($0, about: name, act) }
      + others.map { notice(.keepers(.reportDiffers, of: $0.body), about: $0, act) }
  }

  private func own(_ name: ReportName) -> Set<OfficeName> {
    if case .office(let office) = name.body { [office] } else { [] }
  }

  private func notice(_ telling: Telling, about name: ReportName, _ act: Act) -> NewNotice {
    NewNotice(
      event: "act:\(act.id.hex)", kind: telling.kind, body: telling.body, reach: telling.reach, subject: name.number,
      printed: name.title.vi)
  }
}
