public import Components
public import Domain

/// That the organisation worked, in its own words, where no published project tells it (Decree 58/2022/NĐ-CP, art. 19(1)(b)). What
/// counts as activity is to be confirmed; the statement stands beside published projects and takes nobody's decision.
public struct ActivityForm: DutyForm {
  public var deed: Deed { .stateActivity }
  public var title: Wording { DutyFormWords.Activity.title }
  public var button: Wording { DutyFormWords.Activity.state }

  public func introduction(_ subject: DutySubject) -> [Phrase] {
    [Phrase(DutyFormWords.Activity.law), Phrase(DutyFormWords.Activity.toBeConfirmed)]
  }

  public func fields(
    _ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [
      DeedFields.day(
        DutyField.activeOn, DutyFormWords.Activity.day, proposed: nil, typed, errors,
        hint: DutyFormWords.Activity.dayHint),
      DeedFields.lines(
        DutyField.words, DutyFormWords.Activity.words, typed, errors, hint: DutyFormWords.Activity.wordsHint),
    ] + ArrivalFields.fields(subject, typed, errors)
  }

  public func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors> {
    var reader = DeedReader(form)
    let activeOn = reader.day(DutyField.activeOn)
    let words = reader.lines(DutyField.words, longest: 2000)
    if words.isEmpty { reader.fail(DutyField.words, FieldWords.required) }
    let arrival = reader.arrival(subject)
    guard let activeOn, let arrival else { return reader.command(nil) }
    return reader.command(
      .stateActivity(
        .init(certificate: subject.file.number, arrival: arrival, activeOn: activeOn, words: words)))
  }
}
