public import Domain

/// The rules for filing and correcting a yearly report (Decree 58/2022/NĐ-CP, arts 21(5), 22–25).
public enum ReportFiling {
  /// The report that is filed. A late one is taken and marked late; what follows from it, the decree does not say: to be confirmed.
  public static func file(
    _ report: AnnualReport, seen: String, filed: AnnualReport?, _ period: ReportPeriod, today: Day
  ) throws(ReportRefusal) -> AnnualReport {
    guard filed == nil else { throw .alreadyFiled }
    guard period.isOver(on: today) else { throw .notOver(period.to) }
    guard report.fingerprint == seen else { throw .figuresMoved }
    return report
  }

  /// The correction of one figure of a report that was filed.
  public static func correct(
    _ report: AnnualReport, _ change: ReportDraft.Change, _ scope: ReportScope
  ) throws(ReportRefusal) -> ReportCorrection {
    guard scope.holds(change.key) else { throw .outsideScope }
    let sum = Sum(change.amount.units)
    guard report[change.key]?.amount ?? .zero != sum else { throw .nothingChanged }
    return ReportCorrection(lines: [.init(change.key, sum)], reason: change.reason)
  }
}
