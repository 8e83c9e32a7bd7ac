/// What a higher report and those below it say differently, line by line (đối chiếu báo cáo). The differences add up to the difference
/// of the totals exactly, whatever the reports say: a line without a reason is shown as unexplained, never left out.
public struct ReportComparison: Hashable, Sendable {
  public let differences: [ReportDifference]
  /// What each side comes to over the figures compared, each currency by itself.
  public let upper: [Currency?: Sum]
  public let lower: [Currency?: Sum]

  /// Compares over the figures `compared` names: those of which both sides tell. `upper` may be any report, `lower` any reports
  /// whose lines do not overlap.
  public init(
    _ upper: AnnualReport, to lower: [AnnualReport], where compared: (ReportLine.Key) -> Bool
  ) {
    var below: [ReportLine.Key: (line: ReportLine, of: ReportName)] = [:]
    for report in lower {
      for line in report.lines where compared(line.key) {
        var line = line
        if let other = below[line.key] { line.amount += other.line.amount }
        below[line.key] = (line, report.name)
      }
    }
    let own = upper.lines.filter { compared($0.key) }
    self.upper = own.totals
    self.lower = below.values.map(\.line).totals
    let missing = Set(upper.missing)
    var found: [ReportDifference] = []
    for line in own {
      let other = below.removeValue(forKey: line.key)
      guard other?.line.amount ?? .zero != line.amount else { continue }
      found.append(
        ReportDifference(
          key: line.key, upper: line.amount, lower: other?.line.amount ?? .zero, of: other?.of,
          reason: .init(line, other?.line, missing: missing)))
    }
    for (key, other) in below where other.line.amount != .zero {
      found.append(
        ReportDifference(
          key: key, upper: .zero, lower: other.line.amount, of: other.of,
          reason: .init(nil, other.line, missing: missing)))
    }
    differences = found.map { (code: $0.key.code, one: $0) }.sorted { $0.code < $1.code }.map(\.one)
  }

  /// What the differences come to, each currency by itself.
  public var sum: [Currency?: Sum] {
    differences.reduce(into: [:]) { $0[$1.key.currency, default: .zero] += $1.amount }
  }

  /// Whether the two totals differ by exactly what the lines say.
  public var isAccountedFor: Bool {
    Set(upper.keys).union(lower.keys).union(sum.keys).allSatisfy { currency in
      (upper[currency] ?? .zero) - (lower[currency] ?? .zero) == sum[currency] ?? .zero
    }
  }
}

/// One figure that a higher report has otherwise than a lower one, and why (dòng chênh lệch).
public struct ReportDifference: Hashable, Sendable {
  public var key: ReportLine.Key
  public var upper: Sum
  public var lower: Sum
  /// The lower report; nil where it has no such line.
  public var of: ReportName?
  public var reason: Reason

  public var amount: Sum { upper - lower }

  /// Why two reports differ in a figure.
  public enum Reason: Hashable, Sendable {
    /// The higher report's author corrected it.
    case corrected(Text)
    /// The lower report's author corrected it.
    case correctedBelow(Text)
    /// The higher report's author entered it by itself.
    case entered
    /// The organisation had not reported when the higher report was made: its figure came from acts.
    case missing
    /// No lower report tells of it: whoever would, has filed none, or has left it out.
    case noneBelow
    /// The higher report does not tell of it.
    case noneAbove
    /// Both come from acts, drawn at different times.
    case actsSince
    /// Nothing in the two reports says why.
    case unexplained

    init(_ upper: ReportLine?, _ lower: ReportLine?, missing: Set<RecordNumber>) {
      switch (upper?.origin, lower?.origin) {
      case (.corrected(_, let reason)?, _): self = .corrected(reason)
      case (_, .corrected(_, let reason)?): self = .correctedBelow(reason)
      case (.entered?, _): self = .entered
      case (let above, let below):
        let organisation = (upper ?? lower)?.key.organisation
        if let organisation, missing.contains(organisation), below != nil {
          self = .missing
        } else if above == nil {
          self = .noneAbove
        } else if below == nil {
          self = .noneBelow
        } else {
          self = above == .acts && below == .acts ? .actsSince : .unexplained
        }
      }
    }
  }
}
