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
    return reader.result(day.map { .acknowledgeLetter(office, on: $0) })
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
    [
      DeedFields.radios(DeedField.stance, DeedWords.Answers.stance, DeedFields.stances, typed, errors),
      DeedFields.lines(
        DeedField.reasons, DeedWords.Answers.reasons, typed, errors, hint: DeedWords.Answers.reasonsHint, rows: 8),
    ]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let opinion = reader.opinion()
    guard let office = subject.ownOffice else { return .failure(FormErrors(nil, RefusalWords.notNow)) }
    return reader.result(opinion.map { .giveOpinion(office, $0, on: subject.setting.today) })
  }
}

/// What came on paper from a consulted office, recorded by the receiving office.
public struct RecordedAnswerForm: DeedForm {
  public init() {}

  public var deed: Deed { .recordAnswer }
  public var title: Wording { DeedWords.Answers.recordTitle }
  public var button: Wording { DeedWords.record }

  public func introduction(_ subject: DeedSubject) -> [Phrase] { [Phrase(DeedWords.Answers.recordHint)] }

  private enum What: String { case receipt, opinion }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let open = subject.dossier.letters.filter { $0.opinion == nil }.map {
      FormField.Choice($0.office.text, Phrase(subject.setting.title($0.office)))
    }
    return [
      FormField(
        DeedField.office, Phrase(DeedWords.Consultation.office),
        .select(typed?[DeedField.office]?.first, [FormField.Choice("", Phrase(FieldWords.choose))] + open),
        error: errors?[DeedField.office].map { Phrase($0) }),
      DeedFields.radios(
        DeedField.outcome, DeedWords.Answers.what,
        [
          FormField.Choice("receipt", Phrase(DeedWords.Answers.receiptTitle)),
          FormField.Choice("opinion", Phrase(DeedWords.Answers.opinionTitle)),
        ], typed, errors),
      DeedFields.day(DeedField.day, DeedWords.Answers.happenedOn, proposed: nil, typed, errors),
      DeedFields.radios(
        DeedField.stance, DeedWords.Answers.stance, DeedFields.stances, typed, errors,
        hint: DeedWords.Answers.onlyForOpinion),
      DeedFields.lines(DeedField.reasons, DeedWords.Answers.reasons, typed, errors, isOptional: true),
    ]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let office = OfficeName(Reading.line(form, DeedField.office))
    if office == nil { reader.fail(DeedField.office, FieldWords.chooseOne) }
    let what = reader.choice(DeedField.outcome, What.self)
    let day = reader.day(DeedField.day)
    let opinion = what == .opinion ? reader.opinion() : nil
    guard let office, let what, let day else { return reader.result(nil) }
    switch what {
    case .receipt: return reader.result(.acknowledgeLetter(office, on: day))
    case .opinion: return reader.result(opinion.map { .giveOpinion(office, $0, on: day) })
    }
  }
}

extension DeedReader {
  /// Stance and reasons; objections and conditions need their reasons.
  mutating func opinion() -> Opinion? {
    let stance = choice(DeedField.stance, Opinion.Stance.self)
    let reasons = lines(DeedField.reasons, longest: 8000)
    if let stance, stance != .agrees, reasons.isEmpty { fail(DeedField.reasons, RefusalWords.reasonsMissing) }
    return stance.map { Opinion(stance: $0, reasons: reasons) }
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
