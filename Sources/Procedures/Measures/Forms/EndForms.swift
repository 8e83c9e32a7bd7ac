import Components
import Domain

/// The certificate is back (Decree 58/2022/NĐ-CP, art. 19(3) and 19(5)).
struct CertificateReturn: MeasureForm {
  var deed: MeasureDeed { .takeBack }
  var title: Wording { MeasureTask.Kind.takeBack.wording }
  var button: Wording { DeedWords.record }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [DeedFields.day(DeedField.day, MeasureWords.returnDay, proposed: subject.setting.today, typed, errors)]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    return reader.command(day.map { .takeBack(on: $0) })
  }
}

/// What the organisation did about the violations, with a paper where there is one (Decree 58/2022/NĐ-CP, art. 18(4)).
struct RemedyForm: MeasureForm {
  var deed: MeasureDeed { .reportRemedy }
  var title: Wording { MeasureTask.Kind.reportRemedy.wording }
  var button: Wording { DeedWords.Answers.send }
  var paper: Wording? { MeasureWords.remedyPaper }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { limit(.remedy, subject) }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [DeedFields.lines(DeedField.statement, MeasureWords.remedied, typed, errors, rows: 8)]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let words = reader.lines(DeedField.statement, longest: 8000)
    let report = MeasureAct.RemedyReport(on: subject.setting.today, words: words, papers: papers)
    return reader.command(.reportRemedy(report))
  }
}

/// What the receiving office found of the remedy (to be confirmed: the decree names no such step).
struct ExaminationForm: MeasureForm {
  var deed: MeasureDeed { .examine }
  var title: Wording { MeasureTask.Kind.examine.wording }
  var button: Wording { DeedWords.record }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { [Phrase(MeasureWords.liftSilent)] }

  private enum Outcome: String { case yes, no }

  /// Whether the violations were remedied.
  static func finding(held: Bool? = nil, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    DeedFields.radios(
      DeedField.outcome, MeasureWords.isRemedied,
      [
        FormField.Choice(Outcome.yes.rawValue, Phrase(FieldWords.yes)),
        FormField.Choice(Outcome.no.rawValue, Phrase(FieldWords.no)),
      ], held: held.map { ($0 ? Outcome.yes : .no).rawValue }, typed, errors)
  }

  /// The same as read; nil with a fault.
  static func finding(_ reader: inout DeedReader) -> Bool? {
    reader.choice(DeedField.outcome, Outcome.self).map { $0 == .yes }
  }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [
      ExaminationForm.finding(typed, errors),
      DeedFields.lines(DeedField.statement, MeasureWords.found, typed, errors, rows: 6),
    ]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let isRemedied = ExaminationForm.finding(&reader)
    let words = reader.lines(DeedField.statement, longest: 8000)
    return reader.command(
      isRemedied.map { .examine(MeasureAct.RemedyExamination(isRemedied: $0, words: words)) })
  }
}

/// One matter of the wind-up (Decree 58/2022/NĐ-CP, art. 19(4)).
struct SettlementForm: MeasureForm {
  var deed: MeasureDeed { .settle }
  var title: Wording { MeasureTask.Kind.settle.wording }
  var button: Wording { DeedWords.record }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { limit(.windUp, subject) }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [
      DeedFields.radios(
        MeasureField.matter, MeasureWords.matter,
        subject.measure.unsettled.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }, typed, errors),
      DeedFields.day(DeedField.day, MeasureWords.settledDay, proposed: subject.setting.today, typed, errors),
      DeedFields.lines(
        DeedField.statement, MeasureWords.settledHow, typed, errors, hint: MeasureWords.settledHint, rows: 5),
    ]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let matter = reader.choice(MeasureField.matter, MeasureAct.Settlement.Matter.self)
    let day = reader.day(DeedField.day)
    let words = reader.lines(DeedField.statement, longest: 8000)
    guard let matter, let day else { return reader.command(nil) }
    return reader.command(.settle(MeasureAct.Settlement(matter, on: day, words: words)))
  }
}

/// Nothing of the measure is open any more.
struct ClosingForm: MeasureForm {
  var deed: MeasureDeed { .close }
  var title: Wording { MeasureTask.Kind.close.wording }
  var button: Wording { DeedWords.record }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { [Phrase(MeasureWords.closing)] }
  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] { [] }
  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    .success(.close)
  }
}
