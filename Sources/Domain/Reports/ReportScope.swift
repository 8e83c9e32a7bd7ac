/// Of which figures a report tells: those of one organisation, of one province, of some fields, or all (phạm vi báo cáo).
public enum ReportScope: Hashable, Sendable {
  case organisation(RecordNumber)
  /// A province of the map on which the period ends (Decree 58/2022/NĐ-CP, art. 24(6)).
  case province(UnitCode)
  /// The fields a ministry manages; for most ministries which they are is to be confirmed (art. 23(1)(h)).
  case fields(Set<FieldOfWork>)
  case whole

  public func holds(_ key: ReportLine.Key) -> Bool {
    switch self {
    case .organisation(let number): key.organisation == number
    case .province(let code): key.place == .province(code)
    case .fields(let fields): key.field.map(fields.contains) ?? false
    case .whole: true
    }
  }

  /// The scope of a body's report under a rule; nil for an office nobody knows.
  public init?(of body: Body, _ offices: OfficeDirectory, on day: Day) {
    switch body {
    case .organisation(let number): self = .organisation(number)
    case .office(.foreignAffairs), .office(.comingo): self = .whole
    case .office(let name):
      switch offices[name]?.kind {
      case .peoplesCommittee(let code): self = .province(code)
      case .ministry: self = .fields(offices.fields(of: name, on: day))
      case .committee: self = .whole
      case nil: return nil
      }
    }
  }
}

extension OfficeDirectory {
  /// The fields an office manages on a day, as itself or as what an earlier office has become.
  public func fields(of office: OfficeName, on day: Day) -> Set<FieldOfWork> {
    Set(
      FieldOfWork.allCases.filter { field in
        lineMinistries(of: field, on: day).contains { current($0, on: day)?.name == office }
      })
  }
}

/// A higher report drawn up from the lower ones: the lines of each organisation's own report where it filed one, else those its acts
/// tell, marked as missing.
public struct ReportConsolidation: Hashable, Sendable {
  public private(set) var lines: [ReportLine] = []
  public private(set) var counts: [ReportCount] = []
  public private(set) var taken: [RecordNumber] = []
  public private(set) var missing: [RecordNumber] = []

  /// `obliged`: the organisations that had to report; others that filed, or whose acts tell of money, count as well.
  public init(
    _ scope: ReportScope, obliged: Set<RecordNumber>, reports: [RecordNumber: AnnualReport],
    acts: [RecordNumber: [ReportLine]], projects: [RecordNumber: Int] = [:]
  ) {
    let all = obliged.union(reports.keys).union(acts.keys).sorted { $0.text < $1.text }
    for organisation in all {
      if let report = reports[organisation] {
        take(report, of: organisation, scope)
      } else {
        draw(acts[organisation] ?? [], of: organisation, scope, projects: projects[organisation])
        if obliged.contains(organisation) { missing.append(organisation) }
      }
    }
  }

  private mutating func take(_ report: AnnualReport, of organisation: RecordNumber, _ scope: ReportScope) {
    let own = report.lines.filter { scope.holds($0.key) }
    lines += own.map { ReportLine($0.key, $0.amount, .report) }
    taken.append(organisation)
    guard scope == .whole else { return }
    counts += report.counts.map {
      ReportCount(organisation: organisation, measure: $0.measure, number: $0.number, origin: .report)
    }
  }

  private mutating func draw(
    _ acts: [ReportLine], of organisation: RecordNumber, _ scope: ReportScope, projects: Int?
  ) {
    lines += acts.filter { scope.holds($0.key) }.map { ReportLine($0.key, $0.amount, .acts) }
    guard scope == .whole, let projects, projects > 0 else { return }
    counts.append(ReportCount(organisation: organisation, measure: .projects, number: projects, origin: .acts))
  }
}
