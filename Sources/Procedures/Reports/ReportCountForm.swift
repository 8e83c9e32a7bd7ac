public import Components
public import Domain

/// The form for numbers nobody else knows: how many people work for the organisation.
public enum ReportCountForm {
  public static let measures: [ReportCount.Measure] = [.foreignStaff, .localStaff]
  private static let most = 1_000_000

  public static func parse(_ form: FormInput, into draft: ReportDraft) throws(FormErrors) -> ReportDraft {
    var draft = draft
    for measure in measures { draft[measure] = try number(form, measure) }
    return draft
  }

  /// The number as it was typed; nil where nothing was.
  static func number(_ form: FormInput, _ measure: ReportCount.Measure) throws(FormErrors) -> Int? {
    let typed = Reading.line(form, measure.rawValue).filter { !$0.isWhitespace }
    guard !typed.isEmpty else { return nil }
    guard typed.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(typed), number <= most else {
      throw FormErrors(measure.rawValue, ReportRefusal.numberWrong.wording)
    }
    return number
  }

  /// The fields, with what was typed last or the numbers as they stand.
  public static func fields(
    _ standing: (ReportCount.Measure) -> Int?, typed: FormInput?, _ errors: FormErrors?
  ) -> [FormField] {
    measures.map { measure in
      let number = standing(measure).map { String($0) } ?? ""
      return FormField(
        measure.rawValue, Phrase(measure.wording),
        .text(typed.map { $0[measure.rawValue]?.first ?? "" } ?? number, kind: .digits),
        hint: Phrase(ReportJourneyWords.countHint), error: errors?[measure.rawValue].map { Phrase($0) },
        isOptional: true)
    }
  }
}
