import Domain

/// Reckons many files: a limit from one day, and a province by one name, are worked out once.
struct DutyClock {
  private let rules: DutyRules
  private var dues: [LimitFrom: Day] = [:]
  private var committees: [NamedWhen: [OfficeName]] = [:]

  private struct LimitFrom: Hashable {
    let limit: TimeLimit
    let from: Day
  }

  /// A name means the same on all days for which one list of codes is in use.
  private struct NamedWhen: Hashable {
    let name: Text
    let list: UnitCode.List?
  }

  init(_ rules: DutyRules) { self.rules = rules }

  mutating func duties(of file: DutyFile, lastActivity: Day?) -> [Duty] {
    file.duties(by: rules, lastActivity: lastActivity) { names, day in committees(of: names, named: day) }
  }

  mutating func due(_ duty: Duty) -> Day? {
    guard let from = duty.start.day else { return nil }
    let key = LimitFrom(limit: duty.step.limit, from: from)
    if let known = dues[key] { return known }
    let due = rules.calendar.due(duty.step.limit, from: from).day
    dues[key] = due
    return due
  }

  private mutating func committees(of names: [Text], named day: Day) -> [OfficeName] {
    let list = UnitCode.List.allCases.first { $0 != .iso && $0.isInUse(on: day) }
    var found: [OfficeName] = []
    for name in names {
      let key = NamedWhen(name: name, list: list)
      let offices = committees[key] ?? rules.committees(of: [name], named: day)
      committees[key] = offices
      for office in offices where !found.contains(office) { found.append(office) }
    }
    return found
  }
}
