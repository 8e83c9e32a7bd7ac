public import Domain

extension Reading {
  /// Every duty of a reach, the earliest due first; what has no due day at the end. Cost: all certificates of the reach, some
  /// microseconds each.
  public func dutyRows(_ reach: DutyReach, _ rules: DutyRules) throws -> [DutyRow] {
    let files = try dutyFiles(reach)
    let activities = try lastActivities(reach, on: rules.today)
    let names = try holderNames(reach)
    var clock = DutyClock(rules)
    var rows: [DutyRow] = []
    for file in files {
      let name = names[file.holder] ?? Narratives()
      for duty in clock.duties(of: file, lastActivity: activities[file.holder]) {
        rows.append(
          DutyRow(
            duty: duty, printed: file.certificate.number, holderName: name, due: clock.due(duty)))
      }
    }
    return rows.map { ($0.order, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A page of the duties of a reach, from 1.
  public func duties(
    _ reach: DutyReach, _ filter: DutyFilter, _ rules: DutyRules, page: Int, limit: Int = DeskPages.rowsPerPage
  ) throws -> DutyList {
    let soon = rules.soonUntil
    let all = try dutyRows(reach, rules).filter { row in filter.kind.map { $0 == row.duty.kind } ?? true }
    let states = Dictionary(grouping: all) { $0.state(on: rules.today, soon: soon) }
    let shown = filter.state.map { states[$0] ?? [] } ?? all
    return DutyList(
      rows: Array(shown.dropFirst((page - 1) * limit).prefix(limit)), count: shown.count,
      states: states.mapValues(\.count))
  }

  /// Whom to remind on a day: holders of what is due within ``DutyRules/soon`` working days or late, and of what is late the office
  /// that it is owed to. The same day gives the same answer until something is done or the calendar changes.
  public func upcomingDuties(on day: Day, _ rules: DutyRules) throws -> [UpcomingDuty] {
    var rules = rules
    rules.today = day
    let last = rules.soonUntil
    return try dutyRows(.all, rules).flatMap { row -> [UpcomingDuty] in
      let bodies: [(Body, Day)] = [(.organisation(row.duty.holder), last), (.office(row.duty.office), day - 1)]
      return bodies.compactMap { body, last in
        row.duty.upcoming(to: body, printed: row.printed, notAfter: last, by: rules.calendar)
      }
    }
  }

  private func holderNames(_ reach: DutyReach) throws -> [RecordNumber: Narratives] {
    var names: [RecordNumber: Narratives] = [:]
    let sql = """
      SELECT DISTINCT o.number, o.name FROM certificate c JOIN organisation o ON o.number = c.holder
      WHERE c.known_to = \(openEnd) AND o.known_to = \(openEnd) AND o.known_from < \(openEnd) AND \(reach.condition)
      """
    try database.prepared(sql).each(reach.arguments) { row in
      let number = row.number()
      names[number] = row.narratives()
    }
    return names
  }
}

extension DutyRow {
  fileprivate var order: DutyOrder {
    DutyOrder(day: due?.number ?? .max, text: "\(duty.certificate) \(duty.kind.rawValue) \(duty.office)")
  }
}

private struct DutyOrder: Comparable {
  var day: Int
  var text: String

  static func < (a: DutyOrder, b: DutyOrder) -> Bool { (a.day, a.text) < (b.day, b.text) }
}

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
