public import Components
public import Domain

/// The form for the text of a report, and for whom it is.
public enum ReportTextForm {
  /// The longest text of one section.
  static let longest = 10_000
  static let reach = "reach"

  public static func parse(_ form: FormInput) throws(FormErrors) -> ReportTexts {
    var sections: [ReportTexts.Section: Text] = [:]
    for section in ReportTexts.Section.allCases {
      let text = Reading.lines(form, section.rawValue)
      guard text.count <= longest else {
        throw FormErrors(section.rawValue, ReportRefusal.tooLong(most: longest).wording)
      }
      sections[section] = Text(text)
    }
    guard let reach = form[reach]?.first.flatMap(ReportTexts.Reach.init(rawValue:)) else {
      throw FormErrors(self.reach, ReportJourneyWords.reachMissing)
    }
    return ReportTexts(sections, reach: reach)
  }

  public static func fields(_ texts: ReportTexts, typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    let texts =
      ReportTexts.Section.allCases.map { section in
        FormField(
          section.rawValue, Phrase(section.wording),
          .lines(typed?[section.rawValue]?.first ?? texts.sections[section]?.string ?? "", rows: 8),
          hint: Phrase(ReportJourneyWords.textHint), error: errors?[section.rawValue].map { Phrase($0) },
          isOptional: true)
      } + [self.reach(texts, typed, errors)]
    return texts
  }

  private static func reach(_ texts: ReportTexts, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    FormField(
      reach, Phrase(ReportJourneyWords.reach),
      .radios(
        typed.map { $0[reach]?.first ?? "" } ?? texts.reach.rawValue,
        ReportTexts.Reach.allCases.map { .init($0.rawValue, Phrase(ReportJourneyWords.reach($0))) }),
      error: errors?[reach].map { Phrase($0) })
  }
}

/// The form for numbers nobody else knows: how many people work for the organisation.
public enum ReportCountForm {
  static let measures: [ReportCount.Measure] = [.foreignStaff, .localStaff]
  private static let most = 1_000_000

  public static func parse(_ form: FormInput, into draft: ReportDraft) throws(FormErrors) -> ReportDraft {
    var draft = draft
    for measure in measures {
      let typed = Reading.line(form, measure.rawValue).filter { !$0.isWhitespace }
      guard !typed.isEmpty else {
        draft[measure] = nil
        continue
      }
      guard typed.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(typed), number <= most else {
        throw FormErrors(measure.rawValue, ReportRefusal.numberWrong.wording)
      }
      draft[measure] = number
    }
    return draft
  }

  public static func fields(_ draft: ReportDraft, typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    measures.map { measure in
      FormField(
        measure.rawValue, Phrase(measure.wording),
        .text(typed?[measure.rawValue]?.first ?? draft[measure].map { String($0) } ?? "", kind: .digits),
        hint: Phrase(ReportJourneyWords.countHint), error: errors?[measure.rawValue].map { Phrase($0) },
        isOptional: true)
    }
  }
}
