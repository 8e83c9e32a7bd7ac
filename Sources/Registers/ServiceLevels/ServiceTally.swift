import Domain

/// Collects the steps of closed dossiers and puts them together so that no figure is of too few.
struct ServiceTally {
  private let rules: DossierRules
  private var clock: DeskClock
  private var days: WorkingDayLine
  private var dossiers: [Int: Set<String>] = [:]
  private var cells: [Int: [Key: Cell]] = [:]

  private struct Key: Hashable {
    var step: ServiceStep
    var who: ServiceLine.Who
  }

  /// What one step with one office came to.
  struct Cell {
    var took: [Int] = []
    var inTime = 0
    var limited = 0
    var latest: (filed: Day, limit: TimeLimit)?

    mutating func add(_ other: Cell) {
      took += other.took
      inTime += other.inTime
      limited += other.limited
      if let theirs = other.latest, latest.map({ $0.filed < theirs.filed }) ?? true { latest = theirs }
    }

    var isEnough: Bool { took.count >= ServiceLevels.fewest }

    var figures: ServiceFigures? {
      guard isEnough else { return nil }
      let sorted = took.sorted()
      return ServiceFigures(
        cases: took.count, median: sorted[rank(1, of: 2)], ninth: sorted[rank(9, of: 10)],
        limit: latest.map { .init(inTime: inTime, of: limited, limit: $0.limit) })
    }

    /// The nearest rank of a share, from 0.
    private func rank(_ share: Int, of whole: Int) -> Int { (took.count * share + whole - 1) / whole - 1 }
  }

  init(_ rules: DossierRules) {
    self.rules = rules
    clock = DeskClock(rules)
    days = WorkingDayLine(rules.calendar)
  }

  mutating func add(_ span: ServiceSpan, of dossier: String, _ name: ProcedureName, filed: Day, closed: Day) {
    guard let procedure = clock.procedure(name, filed) else { return }
    dossiers[closed.year, default: []].insert(dossier)
    var cell = Cell()
    if let ended = span.ended { cell.took.append(days.count(after: span.started, through: ended)) }
    if let limit = span.step.statutory.flatMap(procedure.step)?.limit {
      cell.limited = 1
      cell.latest = (filed, limit)
      let due = clock.due(limit, from: span.started)
      if let ended = span.ended, ended <= due { cell.inTime = 1 }
    }
    let key = Key(step: span.step, who: who(span, procedure))
    cells[closed.year, default: [:]][key, default: Cell()].add(cell)
  }

  private func who(_ span: ServiceSpan, _ procedure: Procedure) -> ServiceLine.Who {
    switch span.step.party {
    case .receiver: .office(procedure.receiver)
    case .decider: .office(procedure.decider)
    case .consulted: .office(span.office ?? procedure.receiver)
    case .applicant: .applicant
    }
  }

  func levels(of procedure: ProcedureName) -> ServiceLevels {
    ServiceLevels(
      procedure: procedure,
      periods: periods.map { years in
        ServicePeriod(years: years, dossiers: count(years), lines: lines(years))
      }.reversed())
  }

  private func count(_ years: ClosedRange<Int>) -> Int {
    dossiers.filter { years.contains($0.key) }.reduce(0) { $0 + $1.value.count }
  }

  /// Years put together, from the first on, until each period has enough dossiers; what is left over at the end goes to the last.
  private var periods: [ClosedRange<Int>] {
    var periods: [ClosedRange<Int>] = []
    var first: Int?
    for year in dossiers.keys.sorted() {
      let from = first ?? year
      if count(from...year) >= ServiceLevels.fewest {
        periods.append(from...year)
        first = nil
      } else {
        first = from
      }
    }
    guard first != nil, let last = dossiers.keys.max(), let whole = periods.popLast() else { return periods }
    return periods + [whole.lowerBound...last]
  }

  private func lines(_ years: ClosedRange<Int>) -> [ServiceLine] {
    var whole: [Key: Cell] = [:]
    for (year, cells) in cells where years.contains(year) {
      for (key, cell) in cells { whole[key, default: Cell()].add(cell) }
    }
    return ServiceStep.allCases.flatMap { step in
      let parts = whole.filter { $0.key.step == step }.map { (who: $0.key.who, cell: $0.value) }
      return parts.isEmpty ? [] : ServiceTally.merged(parts, step)
    }
  }

  /// Offices of too few cases are put together; while these are still too few, the smallest of the others joins them, so that theirs
  /// cannot be worked out.
  static func merged(_ parts: [(who: ServiceLine.Who, cell: Cell)], _ step: ServiceStep) -> [ServiceLine] {
    var shown = parts.filter(\.cell.isEnough).sorted {
      ($1.cell.took.count, name($0.who)) < ($0.cell.took.count, name($1.who))
    }
    let few = parts.filter { !$0.cell.isEnough }
    guard !few.isEmpty else { return shown.map { ServiceLine(step: step, office: $0.who, figures: $0.cell.figures) } }
    var others = Cell()
    for part in few { others.add(part.cell) }
    while !others.isEnough, let smallest = shown.popLast() { others.add(smallest.cell) }
    let lines = shown.map { ServiceLine(step: step, office: $0.who, figures: $0.cell.figures) }
    let alone = parts.count == 1 ? parts[0].who : .others
    return lines + [ServiceLine(step: step, office: alone, figures: others.figures)]
  }

  private static func name(_ who: ServiceLine.Who) -> String {
    switch who {
    case .office(let name): name.text
    case .applicant: ""
    case .others: "~"
    }
  }
}

/// Counts working days between many pairs of days: each day of the calendar is asked for once.
struct WorkingDayLine {
  private let calendar: WorkingCalendar
  private var first = 0
  private var sums: [Int] = []

  init(_ calendar: WorkingCalendar) { self.calendar = calendar }

  /// The working days after one day up to and with another; 0 where the other is not later.
  mutating func count(after start: Day, through end: Day) -> Int {
    guard end > start else { return 0 }
    cover(start.number, end.number)
    return sums[end.number - first] - sums[start.number - first]
  }

  /// Sums up to and with each day, from the first asked for on; an earlier one begins the line anew.
  private mutating func cover(_ start: Int, _ end: Int) {
    if sums.isEmpty || start < first {
      first = start - 366
      sums = [0]
    }
    while first + sums.count <= end {
      let day = Day(number: first + sums.count)
      sums.append(sums[sums.count - 1] + (calendar.isWorking(day) ? 1 : 0))
    }
  }
}
