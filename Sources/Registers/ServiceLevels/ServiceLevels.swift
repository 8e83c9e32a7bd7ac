public import Domain

/// How long the steps of a procedure took, by step and office, in the dossiers that were closed in a period.
///
/// It rests on acts that are not public. So nothing in it is of fewer than ``fewest`` cases: years are put together until each period
/// has so many dossiers, offices of fewer cases are put together, and where even these are fewer, no figure is given; nor can one be had
/// by taking others from a whole, for no whole is given.
public struct ServiceLevels: Equatable, Sendable {
  public static let fewest = 5

  public var procedure: ProcedureName
  /// The latest first; none where fewer than ``fewest`` dossiers were closed.
  public var periods: [ServicePeriod]

  /// The period of an address: `2026`, `2023-2024`; nil where there is none such.
  public func period(_ text: String) -> ServicePeriod? { periods.first { $0.text == text } }
}

/// The dossiers closed in some years, and how long their steps took.
public struct ServicePeriod: Equatable, Sendable {
  public var years: ClosedRange<Int>
  public var dossiers: Int
  /// In the order of the steps; of a step with offices of its own, those with the most cases first and those put together last.
  public var lines: [ServiceLine]

  /// As an address names it.
  public var text: String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
  }

  /// The line of a step that only one party takes.
  public func line(_ step: ServiceStep) -> ServiceLine? { lines.first { $0.step == step } }
}

/// A step of a procedure with one office, or with those put together.
public struct ServiceLine: Equatable, Sendable {
  public var step: ServiceStep
  public var office: Who
  /// nil where there are fewer than ``ServiceLevels/fewest`` cases.
  public var figures: ServiceFigures?

  /// With whom a step lay.
  public enum Who: Hashable, Sendable {
    case office(OfficeName)
    case applicant
    /// Offices that had too few cases each.
    case others
  }
}

/// How long a step took. Working days, the first day not counted.
public struct ServiceFigures: Equatable, Sendable {
  /// Times the step was taken to its end.
  public var cases: Int
  /// By nearest rank: half took no longer.
  public var median: Int
  /// By nearest rank: nine of ten took no longer.
  public var ninth: Int
  /// nil where the law sets no limit.
  public var limit: Kept?

  /// How often a limit was kept.
  public struct Kept: Equatable, Sendable {
    public var inTime: Int
    /// Cases with a limit, those that never ended among them.
    public var of: Int
    /// The limit of the law that the latest of them came under.
    public var limit: TimeLimit
  }
}
