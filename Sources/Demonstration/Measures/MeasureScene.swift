import Domain

/// A measure under way on the last day, so that every desk has something of it: what is aimed at, and so many working days after the
/// day of its decision, or before it.
struct MeasureScene {
  enum Aim {
    case suspension(MeasurePlanner.Remedy)
    case termination, selfTermination
  }

  let aim: Aim
  let since: Int

  /// Each state of a measure, with limits that lie ahead and one that has passed.
  static let all: [MeasureScene] =
    [-13, -6, -2, 0, 5].map { MeasureScene(aim: .suspension(.awaited), since: $0) }
    + [9, 20, 41].map { MeasureScene(aim: .suspension(.awaited), since: $0) }
    + [26, 29].map { MeasureScene(aim: .suspension(.liftedAfter(30)), since: $0) }
    + [-5, 8, 24].map { MeasureScene(aim: .termination, since: $0) }
    + [-15, -4, 16, 30].map { MeasureScene(aim: .selfTermination, since: $0) }
}
