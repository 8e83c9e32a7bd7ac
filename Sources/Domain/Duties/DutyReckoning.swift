extension DutyFile {
  /// The clocks of this certificate's duties on the day of the rules: for each grant those that its law lays down, each change that
  /// was told, and one for activity. `lastActivity` is what published projects tell; statements are counted besides.
  ///
  /// Once the certificate has expired or was withdrawn nothing runs any more: only what was done remains.
  public func duties(by rules: DutyRules, lastActivity: Day? = nil) -> [Duty] {
    duties(by: rules, lastActivity: lastActivity) { rules.committees(of: $0, named: $1) }
  }

  /// The same where the people's committees of provinces, by their names of a day, are found by somebody who remembers them.
  public func duties(
    by rules: DutyRules, lastActivity: Day?, committees: ([Text], Day) -> [OfficeName]
  ) -> [Duty] {
    let scope = grants.last.map { committees($0.provinces, $0.on) } ?? []
    var duties: [Duty] = []
    for grant in grants {
      guard let procedure = rules.procedure(of: grant, certificate.kind) else { continue }
      for step in procedure.duties {
        switch Duty.Kind(step.name) {
        case .accountNotice: duties.append(noticed(step, grant, procedure.receiver))
        case .planNotice:
          let named = committees(grant.provinces, grant.on)
          duties += named.filter { scope.contains($0) }.map { plan(step, grant, to: $0, rules) }
        case .dataUpdate, .activity, nil: break
        }
      }
    }
    duties += standing(rules, lastActivity)
    return isLive(on: rules.today) ? duties : duties.filter { $0.done != nil }
  }

  /// Whether its holder has duties under it: until the last day of its validity, unless it is withdrawn.
  public func isLive(on day: Day) -> Bool {
    switch certificate.state(on: day) {
    case .inForce, .suspended, .notYetValid: true
    case .expired, .withdrawn: false
    }
  }

  private func duty(
    _ step: StatutoryStep, _ kind: Duty.Kind, _ office: OfficeName, _ start: Duty.Start, done: Day?
  ) -> Duty {
    Duty(
      kind: kind, certificate: number, holder: holder, office: office, start: start, step: step, done: done)
  }

  private func noticed(_ step: StatutoryStep, _ grant: Grant, _ office: OfficeName) -> Duty {
    let done = first(since: grant) { if case .accountNotified = $0 { true } else { false } }
    return duty(step, .accountNotice, office, grant.receipt.start, done: done)
  }

  private func plan(_ step: StatutoryStep, _ grant: Grant, to office: OfficeName, _ rules: DutyRules) -> Duty {
    let done = first(since: grant) { act in
      if case .planSent(let notice) = act { rules.current(notice.office) == office } else { false }
    }
    return duty(step, .planNotice, office, grant.receipt.start, done: done)
  }

  /// The first day, since a grant, on which something was done. Where the receipt is not known it may have been done at any time.
  private func first(since grant: Grant, _ matches: (DutyAct) -> Bool) -> Day? {
    entries.filter { matches($0.act) && $0.act.day >= grant.on }.map(\.act.day).min()
  }

  /// What the latest law says of changes and of activity: not bound to one grant.
  private func standing(_ rules: DutyRules, _ lastActivity: Day?) -> [Duty] {
    guard let grant = grants.last, let procedure = rules.procedure(of: grant, certificate.kind) else { return [] }
    return procedure.duties.flatMap { step -> [Duty] in
      switch Duty.Kind(step.name) {
      case .dataUpdate: updates(step, procedure.receiver)
      case .activity: [activity(step, procedure.receiver, rules, lastActivity)]
      case .accountNotice, .planNotice, nil: []
      }
    }
  }

  /// Every change that was told, and the change that may come.
  private func updates(_ step: StatutoryStep, _ office: OfficeName) -> [Duty] {
    let told = entries.compactMap { entry -> Duty? in
      guard case .dataUpdated(let update) = entry.act else { return nil }
      return duty(step, .dataUpdate, office, .known(update.changedOn), done: update.arrival.on)
    }
    return told + [duty(step, .dataUpdate, office, .awaited, done: nil)]
  }

  /// Twelve months from the issue, or from the last activity that is known.
  private func activity(
    _ step: StatutoryStep, _ office: OfficeName, _ rules: DutyRules, _ lastActivity: Day?
  ) -> Duty {
    let stated = entries.compactMap { entry -> Day? in
      if case .activityStated(let statement) = entry.act { statement.activeOn } else { nil }
    }
    let known = (stated + [lastActivity].compactMap { $0 }).filter { $0 <= rules.today }
    let start = ([issued] + known).max() ?? issued
    return duty(step, .activity, office, .known(start), done: nil)
  }

  private var issued: Day { grants.first?.on ?? certificate.issued }
}
