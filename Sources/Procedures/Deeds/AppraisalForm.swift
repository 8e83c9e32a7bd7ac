public import Components
public import Domain

/// A finding on each criterion that the article names (thẩm định; Decree 58/2022/NĐ-CP, art. 11(6)).
public struct AppraisalForm: DeedForm {
  public init() {}

  public var deed: Deed { .appraise }
  public var title: Wording { DeedWords.Appraisal.title }
  public var button: Wording { DeedWords.record }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    [Phrase(DeedWords.Appraisal.everyCriterion(basis(subject)))]
      + (subject.dossier.appraisal == nil ? [] : [Phrase(DeedWords.Appraisal.replaces)])
  }

  private func basis(_ subject: DeedSubject) -> Wording {
    subject.setting.procedure.step(.decision)?.basis.wording ?? .list(subject.setting.procedure.basis.map(\.wording))
  }

  private enum Form: String { case written, meeting }
  private enum Finding: String { case met, unmet = "not-met" }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let held = subject.dossier.appraisal
    return formFields(held, typed, errors)
      + subject.setting.procedure.criteria.flatMap { criterion in
        let finding = held?.findings.first { $0.criterion == criterion.code }
        return [
          DeedFields.radios(
            DeedField.finding(criterion.code), criterion.words,
            [
              FormField.Choice("met", Phrase(DeedWords.Appraisal.met)),
              FormField.Choice("not-met", Phrase(DeedWords.Appraisal.unmet)),
            ], held: finding.map { $0.isMet ? "met" : "not-met" }, typed, errors),
          DeedFields.lines(
            DeedField.findingWords(criterion.code), DeedWords.Appraisal.words, held: finding?.words.string ?? "", typed,
            errors, rows: 2, isOptional: true),
        ]
      }
  }

  private func formFields(_ held: Appraisal?, _ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    let meeting: Day? = if case .meeting(let day) = held?.form { day } else { nil }
    return [
      DeedFields.radios(
        DeedField.form, DeedWords.Appraisal.form,
        [
          FormField.Choice("written", Phrase(DeedWords.Appraisal.written)),
          FormField.Choice("meeting", Phrase(DeedWords.Appraisal.meeting)),
        ], held: held.map { _ in meeting == nil ? "written" : "meeting" }, typed, errors),
      DeedFields.day(
        DeedField.day, DeedWords.Appraisal.meetingDay, proposed: meeting, typed, errors,
        hint: DeedWords.Appraisal.meetingHint),
    ]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let kind = reader.choice(DeedField.form, Form.self)
    let day = kind == .meeting ? reader.day(DeedField.day) : nil
    let findings = subject.setting.procedure.criteria.compactMap { criterion -> Appraisal.Finding? in
      let finding = reader.choice(DeedField.finding(criterion.code), Finding.self)
      let words = reader.lines(DeedField.findingWords(criterion.code))
      if finding == .unmet, words.isEmpty {
        reader.fail(DeedField.findingWords(criterion.code), RefusalWords.findingWithoutWords(criterion.words))
      }
      return finding.map { Appraisal.Finding(criterion: criterion.code, isMet: $0 == .met, words: words) }
    }
    let appraised: Appraisal.Form? =
      switch kind {
      case .written: .writtenOpinions
      case .meeting: day.map { .meeting(on: $0) }
      case nil: nil
      }
    return reader.command(appraised.map { .appraise(Appraisal(form: $0, findings: findings)) })
  }
}
