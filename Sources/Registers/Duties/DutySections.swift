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

extension DutyBook {
  /// What the desk of a body shows of duties: its own to an organisation; those that are late or due soon to the office that receives
  /// notices; to a province the plans that came to it, and those that should have come. None where the body has to do with none.
  public func sections(for body: Body) -> [DeskSection] {
    switch body {
    case .organisation(let number): [section(DutyWords.title, own(number))]
    case .office(.comingo): [section(DutyWords.allTitle, urgent)]
    case .office(let office):
      office.isPeoplesCommittee ? [waitingPlans(office), section(DutyWords.plansOwed, urgentPlans(office))] : []
    }
  }

  /// What the organisation still has to do; a change that may come some day is not a task.
  private func own(_ number: RecordNumber) -> [DutyRow] {
    rows(.holder(number)).filter { row in
      row.duty.done == nil && !(row.duty.kind == .dataUpdate && row.due == nil)
    }
  }

  private func urgentPlans(_ office: OfficeName) -> [DutyRow] {
    rows(.plans(to: office)).filter { row in
      switch state(row) {
      case .late, .dueSoon: true
      case .inTime, .awaited, .unknown, .done: false
      }
    }
  }

  private func section(_ title: Wording, _ rows: [DutyRow]) -> DeskSection {
    let states = rows.map { state($0) }
    return DeskSection(
      id: "duties", title: title, basis: DutyWords.basis, nothing: DutyWords.nothing,
      rows: rows.prefix(DeskSection.mostRows).map { DeskRow($0, rules) }, count: rows.count,
      lateCount: states.count { $0 == .late }, soonCount: states.count { $0 == .dueSoon }, all: .duties)
  }

  private func waitingPlans(_ office: OfficeName) -> DeskSection {
    let waiting = plans(to: office).filter { $0.plan.received == nil }
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
