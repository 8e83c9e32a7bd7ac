public import Components
public import Domain

/// Where pages about duties stand.
extension PageAddress {
  public static let duties = PageAddress("desk", "duties")
  /// The duties that follow from one certificate.
  public static func dutiesUnder(_ certificate: RecordNumber) -> PageAddress {
    PageAddress("desk", "duties", certificate.text)
  }
}

extension Reading {
  /// What the desk of a body shows of duties: its own to an organisation, those that are late or due soon to the office that receives
  /// notices, plans that came to a province; nil where the body has to do with none.
  public func dutySection(for body: Body, _ rules: DutyRules) throws -> DeskSection? {
    switch body {
    case .organisation(let number): try ownDuties(of: number, rules)
    case .office(.comingo): try watchedDuties(rules)
    case .office(let office): office.isPeoplesCommittee ? try planSection(of: office, rules) : nil
    }
  }

  /// What the organisation still has to do; a change that may come some day is not a task.
  private func ownDuties(of number: RecordNumber, _ rules: DutyRules) throws -> DeskSection {
    let rows = try dutyRows(.holder(number), rules).filter { row in
      row.duty.done == nil && !(row.duty.kind == .dataUpdate && row.due == nil)
    }
    return section(DutyWords.title, rows, rules)
  }

  private func watchedDuties(_ rules: DutyRules) throws -> DeskSection {
    let soon = rules.soonUntil
    let rows = try dutyRows(.all, rules).filter { row in
      switch row.state(on: rules.today, soon: soon) {
      case .late, .dueSoon: true
      case .inTime, .awaited, .unknown, .done: false
      }
    }
    return section(DutyWords.allTitle, rows, rules)
  }

  private func section(_ title: Wording, _ rows: [DutyRow], _ rules: DutyRules) -> DeskSection {
    let soon = rules.soonUntil
    let states = rows.map { $0.state(on: rules.today, soon: soon) }
    return DeskSection(
      id: "duties", title: title, basis: DutyWords.basis, nothing: DutyWords.nothing,
      rows: rows.prefix(DeskSection.mostRows).map { DeskRow($0, rules) }, count: rows.count,
      lateCount: states.count { $0 == .late }, soonCount: states.count { $0 == .dueSoon }, all: .duties)
  }

  private func planSection(of office: OfficeName, _ rules: DutyRules) throws -> DeskSection {
    let waiting = try plans(to: office, rules).filter { $0.plan.received == nil }
    return DeskSection(
      id: "plans", title: DutyWords.plansToConfirm, basis: DutyWords.plansBasis, nothing: DutyWords.noPlanWaits,
      rows: waiting.prefix(DeskSection.mostRows).map { DeskRow($0) }, count: waiting.count, lateCount: 0, soonCount: 0,
      all: .duties)
  }
}

extension DeskRow {
  init(_ row: DutyRow, _ rules: DutyRules) {
    let office = row.duty.kind == .planNotice ? rules.offices[row.duty.office]?.title : nil
    let kind = row.duty.kind.wording
    self.init(
      key:
        "duty/\(row.duty.certificate)/\(row.duty.kind.rawValue)/\(row.duty.office)/\(row.duty.start.day?.number ?? 0)",
      what: office.map {
        Wording(vi: "\(kind.vi): \($0.vi)", en: "\(kind.en): \($0.en)", fr: "\(kind.fr)\u{00A0}: \($0.fr)")
      }
        ?? kind,
      reference: row.printed.text, page: .dutiesUnder(row.duty.certificate), concerns: row.holderName,
      since: row.duty.start.day, urgency: row.urgency(rules), note: row.note)
  }

  init(_ row: PlanRow) {
    self.init(
      key: "plan/\(row.certificate)/\(row.plan.notice.office)/\(row.plan.notice.arrival.on)",
      what: DutyWords.confirmPlan, reference: row.printed.text, page: .dutiesUnder(row.certificate),
      concerns: row.holderName, since: row.plan.notice.arrival.on, urgency: .unlimited)
  }
}
