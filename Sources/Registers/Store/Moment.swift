public import Domain

/// From when one looks at the record: the day whose facts are asked for, and the position up to which the record is believed.
public struct Moment: Hashable, Sendable {
  /// Standing facts in force that day, and flows dated on or before it; nil: facts of any day.
  public var on: Day?
  /// What the record said when it held the acts up to and with this position; nil: what it says now.
  public var known: Int64?

  public init(on: Day? = nil, known: Int64? = nil) {
    self.on = on
    self.known = known
  }

  public static let now = Moment()
}
