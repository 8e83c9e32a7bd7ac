public import Domain

/// How what is done about duties is taken in (Decree 58/2022/NĐ-CP, arts 19 and 21): pure functions from a command and the file of
/// a certificate to acts, or to a refusal in words. Whether the person may do it at all is ``Access``' to say. A notice that comes
/// late is taken all the same: what follows from that the decree does not say.
public enum DutyHandling {
  /// The acts that a command makes; at least one.
  public static func decide(
    _ command: DutyCommand, on file: DutyFile, by rules: DutyRules
  ) throws(DutyRefusal) -> [DutyAct] {
    guard file.isLive(on: rules.today) else { throw .ended(file.certificate.state(on: rules.today)) }
    let handling = Case(file: file, rules: rules)
    switch command {
    case .notifyAccount(let notice): return [try handling.account(notice)]
    case .sendPlan(let plan, let offices, let arrival): return try handling.plan(plan, offices, arrival)
    case .acknowledgePlan(let office, let day): return [try handling.receipt(office, day)]
    case .recordPlan(let office, let arrival): return try handling.paperPlan(office, arrival)
    case .updateData(let update): return [try handling.update(update)]
    case .stateActivity(let statement): return [try handling.activity(statement)]
    }
  }

  /// One command on one file.
  private struct Case {
    let file: DutyFile
    let rules: DutyRules

    private var issued: Day { file.grants.first?.on ?? file.certificate.issued }

    private func check(_ arrival: DutyAct.Arrival) throws(DutyRefusal) {
      switch arrival.manner {
      case .online: guard arrival.on == rules.today else { throw .onlineIsToday }
      case .counter, .post:
        guard arrival.on <= rules.today else { throw .inTheFuture(today: rules.today) }
        guard arrival.on >= issued else { throw .beforeIssue(on: issued) }
      }
    }

    func account(_ notice: DutyAct.AccountNotice) throws(DutyRefusal) -> DutyAct {
      try check(notice.arrival)
      guard let account = notice.account, !account.bank.isEmpty, !account.owner.isEmpty, !account.number.isEmpty else {
        throw .accountIncomplete
      }
      return .accountNotified(notice)
    }

    func plan(
      _ plan: FiledPaper, _ offices: [OfficeName], _ arrival: DutyAct.Arrival
    ) throws(DutyRefusal) -> [DutyAct] {
      try check(arrival)
      guard plan.item == DutyAct.PlanNotice.item else { throw .planMissing }
      guard !offices.isEmpty else { throw .noProvince }
      let scope = file.planOffices(by: rules)
      if let other = offices.first(where: { !scope.contains($0) }) { throw .notInScope(other) }
      return offices.map { office in
        .planSent(.init(certificate: file.number, arrival: arrival, office: office, plan: plan))
      }
    }

    func receipt(_ office: OfficeName, _ day: Day) throws(DutyRefusal) -> DutyAct {
      guard let plan = file.plan(at: office, by: rules) else { throw .notSent }
      if let received = plan.received { throw .alreadyReceived(on: received) }
      guard day <= rules.today else { throw .inTheFuture(today: rules.today) }
      guard day >= plan.notice.arrival.on else { throw .beforeSending(on: plan.notice.arrival.on) }
      return .planReceived(.init(certificate: file.number, office: office, on: day))
    }

    /// Sent and received in one: the paper lies with the office that says so.
    func paperPlan(_ office: OfficeName, _ arrival: DutyAct.Arrival) throws(DutyRefusal) -> [DutyAct] {
      try check(arrival)
      guard file.planOffices(by: rules).contains(office) else { throw .notInScope(office) }
      if let last = file.plan(at: office, by: rules) {
        guard let received = last.received else { throw .planWaits(sentOn: last.notice.arrival.on) }
        guard last.notice.arrival.on != arrival.on else { throw .alreadyReceived(on: received) }
      }
      let plan = FiledPaper(item: DutyAct.PlanNotice.item, form: .original(receivedOn: arrival.on))
      return [
        .planSent(.init(certificate: file.number, arrival: arrival, office: office, plan: plan)),
        .planReceived(.init(certificate: file.number, office: office, on: arrival.on)),
      ]
    }

    func update(_ update: DutyAct.DataUpdate) throws(DutyRefusal) -> DutyAct {
      try check(update.arrival)
      guard !update.answers.isEmpty || update.personal?.isEmpty == false else { throw .nothingChanged }
      guard update.changedOn <= update.arrival.on else { throw .changeAfterNotice(on: update.arrival.on) }
      return .dataUpdated(update)
    }

    func activity(_ statement: DutyAct.ActivityStatement) throws(DutyRefusal) -> DutyAct {
      try check(statement.arrival)
      guard !statement.words.isEmpty else { throw .wordsMissing }
      guard statement.activeOn >= issued else { throw .beforeIssue(on: issued) }
      guard statement.activeOn <= statement.arrival.on else { throw .activityAfterNotice(on: statement.arrival.on) }
      return .activityStated(statement)
    }
  }
}
