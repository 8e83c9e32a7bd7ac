import Domain
import Foundation

@testable import Reference

/// The due days of a procedure once more: the steps as the decree has them, walked day by day along the naive calendar.
struct NaiveDueDays {
  let calendar: NaiveCalendar

  typealias Name = StatutoryStep.Name
  typealias Milestone = StatutoryStep.Milestone

  /// The last day of each step, as an index into the calendar; nil where nothing can be said yet.
  func of(_ procedure: Decree58.Procedure, filed: Int, known: [Milestone: Int] = [:]) -> [Name: Int?] {
    var ends: [Name: Int?] = [:]
    for step in procedure.steps + procedure.duties.compactMap({ Decree58.duties[$0] }) {
      let start =
        step.from == .filing ? filed : known[step.from] ?? NaiveDueDays.ending[step.from].flatMap { ends[$0] ?? nil }
      ends[step.name] = .some(start.map { end(of: step.limit, from: $0) })
    }
    return ends
  }

  /// Whose end stands for an event that has not happened: the check makes a dossier complete, a letter arrives the day it is sent,
  /// and so on.
  private static let ending: [Milestone: Name] = [
    .complete: .completeness, .letterReceived: .consultation, .allOpinions: .opinion,
    .receivedForDecision: .forwarding, .issued: .decision, .certificateReceived: .handover,
  ]

  func end(of limit: TimeLimit, from start: Int) -> Int {
    switch limit {
    case .workingDays(let count): calendar.afterWorkingDays(count, from: start)
    case .days(let count): calendar.rolled(start + count)
    case .weeks(let count): calendar.rolled(start + 7 * count)
    case .months(let count): calendar.rolled(calendar.adding(.month, count, to: start))
    case .years(let count): calendar.rolled(calendar.adding(.year, count, to: start))
    }
  }
}
