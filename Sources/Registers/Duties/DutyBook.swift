public import Domain
import Synchronization

/// All duties as they stand on a day, reckoned once from the acts that a reading holds: desks, lists and reminders read from it.
///
/// It is a cache and nothing more: what it says is what a reckoning says, and whoever wants it may reckon it again.
public final class DutyBook: Sendable {
  /// By what it was reckoned.
  public let rules: DutyRules
  /// The position of the latest act by which any clock may have moved.
  let changed: Int64
  /// The earliest due first; what has no due day at the end.
  let rows: [DutyRow]
  /// The last day that is soon.
  let soonUntil: Day
  private let ofHolders: [RecordNumber: [Int]]
  private let plansOwed: [OfficeName: [Int]]
  private let plansSent: [OfficeName: [PlanRow]]

  /// Cost: all certificates, some microseconds each, and what is known of their holders' activity.
  init(_ reading: Reading, _ rules: DutyRules) throws {
    self.rules = rules
    soonUntil = rules.soonUntil
    changed = try reading.dutiesChanged()
    var reckoning = Reckoning(rules)
    let names = try reading.holderNames()
    for file in try reading.dutyFiles() {
      let activity = try reckoning.activity(of: file.holder) { try reading.lastActivity(of: $0, on: rules.today) }
      reckoning.take(file, name: names[file.holder] ?? Narratives(), lastActivity: activity)
    }
    let sorted = reckoning.rows.map { (DutyOrder($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    rows = sorted
    ofHolders = Dictionary(grouping: sorted.indices) { sorted[$0].duty.holder }
    let plans = sorted.indices.filter { sorted[$0].duty.kind == .planNotice }
    plansOwed = Dictionary(grouping: plans) { sorted[$0].duty.office }
    plansSent = reckoning.plans.mapValues { plans in plans.sorted(by: PlanRow.isLater) }
  }

  /// The duties of a reach, the earliest due first.
  public func rows(_ reach: DutyReach) -> [DutyRow] { places(reach).map { rows[$0] } }

  /// Where the duties of a reach stand among all.
  private func places(_ reach: DutyReach) -> [Int] {
    switch reach {
    case .holder(let number): ofHolders[number] ?? []
    case .plans(let office): plansOwed[rules.current(office)] ?? []
    case .all: Array(rows.indices)
    }
  }

  /// A page of the duties of a reach, from 1.
  public func list(
    _ reach: DutyReach, _ filter: DutyFilter, page: Int, limit: Int = DeskPages.rowsPerPage
  ) -> DutyList {
    let meant = places(reach).filter { place in filter.kind.map { $0 == rows[place].duty.kind } ?? true }
    let states = Dictionary(grouping: meant) { state(rows[$0]) }
    let shown = filter.state.map { states[$0] ?? [] } ?? meant
    return DutyList(
      rows: shown.dropFirst((page - 1) * limit).prefix(limit).map { rows[$0] }, count: shown.count,
      states: states.mapValues(\.count))
  }

  /// The latest plan under each certificate that was sent to an office, or to one that it has taken the place of; the latest sent
  /// first.
  public func plans(to office: OfficeName) -> [PlanRow] { plansSent[rules.current(office)] ?? [] }

  /// Whom to remind: holders of what is due within ``DutyRules/soon`` working days or late, and of what is late the office that it
  /// is owed to. The same day gives the same answer until something is done or the calendar changes.
  public var upcoming: [UpcomingDuty] {
    urgent.flatMap { row -> [UpcomingDuty] in
      let bodies: [(Body, Day)] = [
        (.organisation(row.duty.holder), soonUntil), (.office(row.duty.office), rules.today - 1),
      ]
      return bodies.compactMap { body, last in
        row.duty.upcoming(to: body, printed: row.printed, notAfter: last, by: rules.calendar)
      }
    }
  }

  /// What is late or due soon, in the order of due days.
  var urgent: [DutyRow] {
    rows.prefix { row in row.due.map { $0 <= soonUntil } ?? false }.filter { $0.duty.done == nil }
  }

  func state(_ row: DutyRow) -> DutyState { row.state(on: rules.today, soon: soonUntil) }

  /// Files taken in one after the other.
  private struct Reckoning {
    var rows: [DutyRow] = []
    var plans: [OfficeName: [PlanRow]] = [:]
    private let rules: DutyRules
    private var clock: DutyClock
    private var activities: [RecordNumber: Day?] = [:]

    init(_ rules: DutyRules) {
      self.rules = rules
      clock = DutyClock(rules)
    }

    /// Read once for all certificates of a holder.
    mutating func activity(of holder: RecordNumber, _ read: (RecordNumber) throws -> Day?) rethrows -> Day? {
      if let known = activities[holder] { return known }
      let day = try read(holder)
      activities[holder] = .some(day)
      return day
    }

    mutating func take(_ file: DutyFile, name: Narratives, lastActivity: Day?) {
      let printed = file.certificate.number
      for duty in clock.duties(of: file, lastActivity: lastActivity) {
        rows.append(DutyRow(duty: duty, printed: printed, holderName: name, due: clock.due(duty)))
      }
      let offices = Set(
        file.entries.compactMap { entry -> OfficeName? in
          if case .planSent(let notice) = entry.act { rules.current(notice.office) } else { nil }
        })
      for office in offices {
        guard let plan = file.plan(at: office, by: rules) else { continue }
        plans[office, default: []].append(
          PlanRow(certificate: file.number, printed: printed, holderName: name, plan: plan))
      }
    }
  }
}

/// The books as last reckoned, until a clock moves, the day ends or the calendar is corrected.
public final class KeptDuties: Sendable {
  private let kept = Mutex<DutyBook?>(nil)

  public init() {}

  /// Cost: one row; the first to ask after a change reckons, others wait for it.
  public func book(_ reading: Reading, _ rules: DutyRules) throws -> DutyBook {
    let changed = try reading.dutiesChanged()
    return try kept.withLock { kept in
      if let kept, kept.changed == changed, kept.rules.today == rules.today, kept.rules.calendar == rules.calendar {
        return kept
      }
      let book = try DutyBook(reading, rules)
      kept = book
      return book
    }
  }
}

extension Reading {
  /// All duties, reckoned now; what is kept of them, ``KeptDuties`` has. Cost: all certificates, some microseconds each.
  public func dutyBook(_ rules: DutyRules) throws -> DutyBook { try DutyBook(self, rules) }

  fileprivate func dutiesChanged() throws -> Int64 {
    try database.prepared("SELECT position FROM duty_change").integer()
  }
}

/// By due day; of one day by certificate, kind and office.
private struct DutyOrder: Comparable {
  let day: Int
  let text: String

  init(_ row: DutyRow) {
    day = row.due?.number ?? .max
    text = "\(row.duty.certificate) \(row.duty.kind.rawValue) \(row.duty.office)"
  }

  static func < (a: DutyOrder, b: DutyOrder) -> Bool { (a.day, a.text) < (b.day, b.text) }
}
