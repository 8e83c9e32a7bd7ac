import Domain
import Ledger

/// Where the time comes from: the machine's clock in service, an argument in tests.
struct Clock: Sendable {
  let now: @Sendable () -> Instant

  /// The day in Asia/Ho_Chi_Minh.
  var today: Day { now().day }

  /// The one place that asks the machine for the time.
  static let system = Clock { Instant(milliseconds: Ledger.systemClock()) }
}
