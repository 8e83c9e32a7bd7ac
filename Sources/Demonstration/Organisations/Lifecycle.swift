import Domain

/// How long an organisation stays, and how its stay ends. How many have each fate decides how many are present on a day: 379 on
/// 30 November 2025, the figure the conference of 4 December 2025 gave.
enum Lifecycle {
  /// Present throughout; some do not renew in 2026.
  case staying
  /// The same, but came after May 2022.
  case cameLately
  /// Present throughout, and never at work: no project of its own was ever published.
  case idle
  /// Suspended from November 2025 until its certificate expired.
  case suspended
  /// A late renewal left it without a certificate at the end of November 2025.
  case between
  /// Left between July 2022 and November 2025.
  case left
  /// Left before 2022.
  case leftEarly
  /// Came from December 2025 on.
  case newcomer

  /// The fates of all organisations, of which 379 are present on the day.
  static let all: [Lifecycle] =
    Array(repeating: .staying, count: 356) + Array(repeating: .cameLately, count: 15)
    + Array(repeating: .idle, count: 8) + Array(repeating: .suspended, count: 4) + Array(repeating: .between, count: 4)
    + Array(repeating: .left, count: 120) + Array(repeating: .leftEarly, count: 10)
    + Array(repeating: .newcomer, count: 8)

  /// The day of the conference's figure.
  static let counted = Day(known: 2025, 11, 30)

  /// The first day of an organisation's first certificate that the record knows.
  func arrival(_ stream: inout Stream) -> Day {
    let early = (Day(known: 2016, 2, 1), 1_060)
    let (from, days) =
      switch self {
      case .staying: stream.chance(72) ? early : (Day(known: 2019, 1, 20), 1_200)
      case .suspended, .idle: early
      case .between: early
      case .left: stream.chance(80) ? early : (Day(known: 2019, 1, 20), 900)
      case .leftEarly: early
      case .cameLately: (Day(known: 2022, 9, 1), 1_100)
      case .newcomer: (Day(known: 2025, 12, 8), 230)
      }
    return from + stream.below(days)
  }

  /// How the stay ends.
  func departure(_ stream: inout Stream) -> Departure {
    switch self {
    case .staying where stream.chance(5): .expiry(Day(known: 2026, 2, 1) + stream.below(240))
    case .staying, .cameLately, .idle, .newcomer: .none
    case .suspended:
      .suspension(Day(known: 2025, 11, 10) + stream.below(9), expiry: Day(known: 2026, 1, 10) + stream.below(150))
    case .between: .pause(from: Day(known: 2025, 11, 4) + stream.below(18), days: 33 + stream.below(12))
    case .left where stream.chance(17): .withdrawal(Day(known: 2022, 7, 1) + stream.below(1_210))
    case .left: .expiry(Day(known: 2022, 7, 1) + stream.below(1_230))
    case .leftEarly: .expiry(Day(known: 2019, 6, 1) + stream.below(900))
    }
  }

  /// The end of a stay.
  enum Departure {
    case none
    /// The last certificate was not extended.
    case expiry(Day)
    case withdrawal(Day)
    /// Suspended on a day; the certificate then ran out.
    case suspension(Day, expiry: Day)
    /// A certificate ran out on the day before; the next began so many days later.
    case pause(from: Day, days: Int)
  }
}
