/// When each step of a procedure is due, as far as the events it runs from are known (bảng thời hạn giải quyết; Decree
/// 58/2022/NĐ-CP, art. 11; Civil Code 2015, arts 147–148).
///
/// An event that has not happened is expected on the last day of the step that brings it about: so a due day that rests on it is
/// the latest the law allows. Where the law gives no such step a limit, what follows is open.
public struct DueTable: Equatable, Sendable {
  public let procedure: Procedure
  /// The steps in their order, then the duties of the holder.
  public let rows: [Row]

  /// A step with the day from which its limit runs, and the day it ends on.
  public struct Row: Hashable, Sendable {
    public let step: StatutoryStep
    public let start: Start
    /// nil while nothing can be said.
    public let due: DueDay?
  }

  /// The day from which a limit runs.
  public enum Start: Hashable, Sendable {
    case known(Day)
    /// Not happened yet: expected if every step before takes all the time the law gives, and what is sent arrives the same day.
    case expected(Day)
    /// Not happened, and the law sets no limit by which it must.
    case open

    public var day: Day? {
      switch self {
      case .known(let day), .expected(let day): day
      case .open: nil
      }
    }
  }

  /// A day given for an event that cannot be: before that of an earlier event.
  public struct Disorder: Error, Hashable, Sendable {
    public let event: StatutoryStep.Milestone
    public let day: Day
    public let earlier: StatutoryStep.Milestone
    public let earlierDay: Day
  }

  /// `known`: the days of events that have happened besides the filing.
  public init(
    _ procedure: Procedure, filed: Day, known: [StatutoryStep.Milestone: Day] = [:], by calendar: WorkingCalendar
  ) throws(Disorder) {
    let known = known.merging([.filing: filed]) { $1 }
    try DueTable.check(known)
    self.procedure = procedure
    var rows: [Row] = []
    for step in procedure.steps + procedure.duties {
      let start = DueTable.start(of: step, known, after: rows)
      rows.append(Row(step: step, start: start, due: start.day.map { calendar.due(step.limit, from: $0) }))
    }
    self.rows = rows
  }

  /// The row of a step; nil where the procedure has none of that name.
  public subscript(_ name: StatutoryStep.Name) -> Row? { rows.first { $0.step.name == name } }

  private static func start(
    of step: StatutoryStep, _ known: [StatutoryStep.Milestone: Day], after rows: [Row]
  ) -> Start {
    if let day = known[step.runsFrom] { return .known(day) }
    let before = step.runsFrom.broughtAboutBy.flatMap { name in rows.first { $0.step.name == name } }
    return before?.due.map { .expected($0.day) } ?? .open
  }

  private static func check(_ known: [StatutoryStep.Milestone: Day]) throws(Disorder) {
    var last: (event: StatutoryStep.Milestone, day: Day)?
    for event in StatutoryStep.Milestone.inOrder {
      guard let day = known[event] else { continue }
      if let last, day < last.day {
        throw Disorder(event: event, day: day, earlier: last.event, earlierDay: last.day)
      }
      last = (event, day)
    }
  }
}
