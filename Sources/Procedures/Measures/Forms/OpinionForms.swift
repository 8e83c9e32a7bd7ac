import Components
import Domain

/// Letters to the offices concerned, as whoever decides chooses (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)).
struct ConsultMinistries: MeasureForm {
  var deed: MeasureDeed { .consult }
  var title: Wording { MeasureWords.consult }
  var button: Wording { DeedWords.Consultation.send }

  func introduction(_ subject: MeasureSubject) -> [Phrase] {
    (subject.setting.law.consulted.map { [Phrase($0.words)] } ?? []) + limit(.opinion, subject)
  }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [
      DeedFields.checkboxes(
        DeedField.offices, MeasureWords.offices, subject.askable, held: ["public-security"], typed, errors)
    ]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    .success(.consult((form[DeedField.offices] ?? []).compactMap { OfficeName($0) }))
  }
}

/// The consulted office confirms that it has the letter: its limit runs from that day.
struct MeasureLetterReceipt: MeasureForm {
  var deed: MeasureDeed { .acknowledgeLetter }
  var title: Wording { DeedWords.Answers.receiptTitle }
  var button: Wording { DeedWords.confirm }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { limit(.opinion, subject) }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [DeedFields.day(DeedField.day, DeedWords.Answers.receivedOn, proposed: subject.setting.today, typed, errors)]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    guard let office = subject.ownOffice else { return .failure(FormErrors(nil, MeasureWords.notNow)) }
    return reader.command(day.map { .acknowledgeLetter(office, on: $0) })
  }
}

/// The consulted office's opinion, given today.
struct MeasureOpinion: MeasureForm {
  var deed: MeasureDeed { .giveOpinion }
  var title: Wording { DeedWords.Answers.opinionTitle }
  var button: Wording { DeedWords.Answers.send }

  func introduction(_ subject: MeasureSubject) -> [Phrase] {
    [Phrase(MeasureWords.opinionOn(subject.measure.opening.matter))] + limit(.opinion, subject)
  }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    RecordedAnswer.ofOffice(typed, errors)
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let opinion = reader.opinion()
    guard let office = subject.ownOffice else { return .failure(FormErrors(nil, MeasureWords.notNow)) }
    return reader.command(opinion.map { .giveOpinion(office, $0, on: subject.setting.today) })
  }
}

/// What came on paper from a consulted office, recorded by whoever asked.
struct MeasureRecordedAnswer: MeasureForm {
  var deed: MeasureDeed { .recordAnswer }
  var title: Wording { DeedWords.Answers.recordTitle }
  var button: Wording { DeedWords.record }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { [Phrase(DeedWords.Answers.recordHint)] }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    RecordedAnswer.onPaper(subject.measure.letters, subject.setting.title, typed, errors)
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let answer = reader.recordedAnswer()
    return reader.command(
      answer.map { answer in
        switch answer {
        case .receipt(let office, let day): .acknowledgeLetter(office, on: day)
        case .opinion(let office, let opinion, let day): .giveOpinion(office, opinion, on: day)
        }
      })
  }
}

/// A meeting in place of letters, or to settle what offices disagree on.
struct MeetingForm: MeasureForm {
  var deed: MeasureDeed { .meet }
  var title: Wording { MeasureWords.meeting }
  var button: Wording { DeedWords.record }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { [Phrase(MeasureWords.meetingWhy)] }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [
      DeedFields.day(DeedField.day, MeasureWords.meetingDay, proposed: subject.setting.today, typed, errors),
      DeedFields.lines(DeedField.statement, MeasureWords.conclusion, typed, errors, rows: 6),
      DeedFields.checkboxes(
        DeedField.offices, MeasureWords.present, subject.askable,
        held: Set(subject.measure.letters.map(\.office.text)), typed, errors),
    ]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    let conclusion = reader.lines(DeedField.statement, longest: 8000)
    let offices = (form[DeedField.offices] ?? []).compactMap { OfficeName($0) }
    return reader.command(
      day.map { .meet(MeasureAct.Meeting(on: $0, offices: offices, conclusion: conclusion)) })
  }
}
