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

  /// The correction of a report that was filed: what differs from it, and nothing else.
  public static func correct(
    _ report: AnnualReport, by proposed: ReportCorrection, _ scope: ReportScope
  ) throws(ReportRefusal) -> ReportCorrection {
    guard proposed.lines.allSatisfy({ scope.holds($0.key) }) else { throw .outsideScope }
    var correction = proposed
    correction.lines.removeAll { report[$0.key]?.amount ?? .zero == $0.amount }
    correction.counts.removeAll { change in
      report.counts.contains {
        $0.organisation == change.organisation && $0.measure == change.measure && $0.number == change.number
      }
    }
    if proposed.texts == report.texts { correction.texts = nil }
    guard !correction.lines.isEmpty || !correction.counts.isEmpty || correction.texts != nil else {
      throw .nothingChanged
    }
    return correction
  }
}
