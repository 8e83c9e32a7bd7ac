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
    ReportTexts.Section.allCases.map { section in
      let standing = texts.sections[section]?.string ?? ""
      return FormField(
        section.rawValue, Phrase(section.wording),
        .lines(typed.map { $0[section.rawValue]?.first ?? "" } ?? standing, rows: 8),
        hint: Phrase(ReportJourneyWords.textHint), error: errors?[section.rawValue].map { Phrase($0) },
        isOptional: true)
    } + [self.reach(texts, typed, errors)]
  }

  private static func reach(_ texts: ReportTexts, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    FormField(
      reach, Phrase(ReportJourneyWords.reach),
      .radios(
        typed.map { $0[reach]?.first ?? "" } ?? texts.reach.rawValue,
        ReportTexts.Reach.allCases.map { .init($0.rawValue, Phrase($0.wording)) }),
      error: errors?[reach].map { Phrase($0) })
  }
}
