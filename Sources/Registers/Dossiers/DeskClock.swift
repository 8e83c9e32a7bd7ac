import Domain

/// Reckons due days for many tasks: tasks that began on the same day under the same limit are reckoned once.
struct DeskClock {
  private let rules: DossierRules
  private var procedures: [ProcedureDay: Procedure?] = [:]
  private var urgencies: [LimitFrom: Urgency] = [:]
  private var dues: [LimitFrom: Day] = [:]

  private struct ProcedureDay: Hashable {
    let name: ProcedureName
    let filed: Day
  }

  private struct LimitFrom: Hashable {
    let limit: TimeLimit
    let from: Day
  }

  init(_ rules: DossierRules) { self.rules = rules }

  mutating func procedure(_ name: ProcedureName, _ filed: Day) -> Procedure? {
    let key = ProcedureDay(name: name, filed: filed)
    if let known = procedures[key] { return known }
    let found = rules.law.procedure(name, on: filed)
    procedures[key] = found
    return found
  }

  mutating func urgency(of task: DossierTask) -> Urgency {
    guard let step = task.step else { return .unlimited }
    let key = LimitFrom(limit: step.limit, from: task.since)
    if let known = urgencies[key] { return known }
    let urgency = Urgency(due: due(step.limit, from: task.since), rules)
    urgencies[key] = urgency
    return urgency
  }

  /// The day a limit ends on.
  mutating func due(_ limit: TimeLimit, from: Day) -> Day {
    let key = LimitFrom(limit: limit, from: from)
    if let known = dues[key] { return known }
    let due = rules.calendar.due(limit, from: from).day
    dues[key] = due
    return due
  }
}

extension Urgency {
  init(due: Day, _ rules: DossierRules) {
    let left = rules.calendar.workingDays(after: rules.today, through: due)
    if due < rules.today {
      self = .late(due: due, by: rules.calendar.workingDays(after: due, through: rules.today))
    } else {
      self = left <= Urgency.soon ? .dueSoon(due: due, left: left) : .inTime(due: due)
    }
  }
}
