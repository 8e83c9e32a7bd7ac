import Domain

/// A measure under way on the last day, so that every desk has something of it: what is aimed at, and so many working days after the
/// day of its decision, or before it.
struct MeasureScene {
  enum Aim {
    case suspension(MeasurePlanner.Remedy)
    case termination
    /// Of an organisation that was never at work (Decree 58/2022/NĐ-CP, art. 19(1)(b)).
    case terminationOfIdle
    case selfTermination
  }

  let aim: Aim
  let since: Int
  /// Whether it concerns an organisation of ``Demonstration/committee``'s province before any other.
  var isLocal = false

  /// Each state of a measure, with limits that lie ahead and one that has passed.
  static let all: [MeasureScene] =
    [-10, -11].map { MeasureScene(aim: .suspension(.awaited), since: $0, isLocal: true) }
    + [-13, -6, -2, 0, 5].map { MeasureScene(aim: .suspension(.awaited), since: $0) }
    + [9, 20, 41].map { MeasureScene(aim: .suspension(.awaited), since: $0) }
    + [26, 29].map { MeasureScene(aim: .suspension(.liftedAfter(30)), since: $0) }
    + [-5, 8, 24].map { MeasureScene(aim: .termination, since: $0) }
    + [-10, -3, 6].map { MeasureScene(aim: .terminationOfIdle, since: $0) }
    + [-15, -4, 16, 30].map { MeasureScene(aim: .selfTermination, since: $0) }

  /// Whether it can be told of an organisation with such a certificate, on its last day.
  func suits(_ charity: Charity, _ certificate: Certificate, on last: Day) -> Bool {
    switch aim {
    case .terminationOfIdle: charity.isIdle && certificate.issued.adding(months: 12) < last - 60
    case .suspension, .termination, .selfTermination: !charity.isIdle
    }
  }
}
