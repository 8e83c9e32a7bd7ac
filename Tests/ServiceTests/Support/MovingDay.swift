import Domain

@testable import Service

/// A day that a test moves, with a clock that stands at ten in the morning in Hà Nội of it.
final class MovingDay: Sendable {
  private let moment: Mutable<Day>

  init(_ day: Day) { moment = Mutable(day) }

  var day: Day {
    get { moment.value }
    set { moment.value = newValue }
  }

  var clock: Clock { Clock { [self] in Instant(milliseconds: Int64(day.number) * 86_400_000 + 3 * 3_600_000) } }
}
