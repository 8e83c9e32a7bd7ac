public import Domain

/// Termination by the organisation itself (tự chấm dứt hoạt động; Decree 58/2022/NĐ-CP, arts 19(5) and 20(6)): its notice, and the
/// decision that follows (competence by art. 7; its form is to be confirmed).
extension MeasureHandling {
  /// The article counts at most 60 days from the notice to the end. Whether "at least" was meant is to be confirmed: no notice is
  /// refused for its day, unless the end lies before it.
  static func checkNotice(
    endsOn day: Day, _ opening: MeasureOpening, _ setting: MeasureSetting
  ) throws(MeasureRefusal) {
    guard day >= setting.today else { throw .endPast(today: setting.today) }
    guard !opening.facts.isEmpty else { throw .obligationsMissing }
    guard opening.papers.contains(where: { $0.item == SelfTermination.auditReport }) else { throw .auditMissing }
  }
}

extension MeasureHandling.Step {
  func endByNotice(_ withdrawal: Withdrawal, _ words: Text) throws(MeasureRefusal) -> MeasureOutcome {
    guard withdrawal.ending == .selfTermination else { throw .otherMatter }
    guard measure.certificateReturnedOn != nil else { throw .certificateStillOut }
    return try withdraw(withdrawal, words)
  }
}

/// What a notice of self-termination brings.
public enum SelfTermination {
  /// Báo cáo kiểm toán tài sản, tài chính: the code of the law's list of papers.
  public static let auditReport = "audit-report"

  /// Whether a notice given on a day lies within the time that the law names before the end: at most so long before.
  public static func isWithin(_ law: MeasureLaw, notice: Day, end: Day) -> Bool {
    law.noticeWithin.map { end <= notice.running($0) } ?? true
  }
}
