/// A moment in time to the millisecond, UTC: what the ledger records. Law counts ``Day``s.
public struct Instant: Hashable, Sendable, Comparable {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Viet Nam keeps UTC+7 all year, since 1975.
  private static let offset: Int64 = 7 * 3_600_000

  /// The day on which this moment falls in Hà Nội.
  public var day: Day { Day(number: Int((milliseconds + Instant.offset).flooredDivision(by: 86_400_000))) }

  /// Hours and minutes in Hà Nội: `09:41`.
  public var clock: String {
    let ofDay = (milliseconds + Instant.offset) - Int64(day.number) * 86_400_000
    let minutes = Int(ofDay / 60_000)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC, to the millisecond: `2026-11-23T02:41:00.000Z`.
  public var description: String {
    let days = milliseconds.flooredDivision(by: 86_400_000)
    let ofDay = Int(milliseconds - days * 86_400_000)
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    let clock = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map { padded($0, 2) }
    return "\(Day(number: Int(days)))T\(clock.joined(separator: ":")).\(padded(ofDay % 1000, 3))Z"
  }
}
