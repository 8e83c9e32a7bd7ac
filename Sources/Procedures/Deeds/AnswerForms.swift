public import Components
public import Domain

/// The consulted office confirms that it has the letter: its limit runs from that day (Decree 58/2022/NĐ-CP, art. 11(4)).
public struct LetterReceiptForm: DeedForm {
  public init() {}

  public var deed: Deed { .acknowledgeLetter }
  public var title: Wording { DeedWords.Answers.receiptTitle }
  public var button: Wording { DeedWords.confirm }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    [DeedWords.Answers.letterSent(subject), Phrase(DeedWords.Answers.limit(subject.setting.procedure))]
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [DeedFields.day(DeedField.day, DeedWords.Answers.receivedOn, proposed: subject.setting.today, typed, errors)]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    guard let office = subject.ownOffice else { return .failure(FormErrors(nil, RefusalWords.notNow)) }
    return reader.command(day.map { .acknowledgeLetter(office, on: $0) })
  }
}

/// The consulted office's opinion, given today (Decree 58/2022/NĐ-CP, art. 11(4)).
public struct OpinionForm: DeedForm {
  public init() {}

  public var deed: Deed { .giveOpinion }
  public var title: Wording { DeedWords.Answers.opinionTitle }
  public var button: Wording { DeedWords.Answers.send }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    [DeedWords.Answers.letterSent(subject), Phrase(DeedWords.Answers.neverConsent)]
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    RecordedAnswer.ofOffice(typed, errors)
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let opinion = reader.opinion()
    guard let office = subject.ownOffice else { return .failure(FormErrors(nil, RefusalWords.notNow)) }
    return reader.command(opinion.map { .giveOpinion(office, $0, on: subject.setting.today) })
  }
}

/// What came on paper from a consulted office, recorded by the receiving office.
public struct RecordedAnswerForm: DeedForm {
  public init() {}

  public var deed: Deed { .recordAnswer }
  public var title: Wording { DeedWords.Answers.recordTitle }
  public var button: Wording { DeedWords.record }

  public func introduction(_ subject: DeedSubject) -> [Phrase] { [Phrase(DeedWords.Answers.recordHint)] }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    RecordedAnswer.onPaper(subject.dossier.letters, subject.setting.title, typed, errors)
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
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

extension DeedSubject {
  /// The office for which the person acts.
  var ownOffice: OfficeName? {
    switch actor.body {
    case .office(let name): name
    case .organisation: nil
    }
  }
}
