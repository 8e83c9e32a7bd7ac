import Components
import Domain

/// What an office that was asked answers: the fields of its opinion, and of what came from it on paper, the same for dossiers and
/// measures.
enum RecordedAnswer {
  /// What came.
  case receipt(OfficeName, on: Day)
  case opinion(OfficeName, Opinion, on: Day)

  fileprivate enum What: String { case receipt, opinion }

  /// Stance and reasons, given by the office itself; those it gave before, where they are corrected.
  static func ofOffice(held: Opinion? = nil, _ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    [
      DeedFields.radios(
        DeedField.stance, DeedWords.Answers.stance, DeedFields.stances, held: held?.stance.rawValue, typed, errors),
      DeedFields.lines(
        DeedField.reasons, DeedWords.Answers.reasons, held: held?.reasons.string ?? "", typed, errors,
        hint: DeedWords.Answers.reasonsHint, rows: 8),
    ]
  }

  /// What came on paper, from one of the offices that have not answered.
  static func onPaper(
    _ letters: [Dossier.Letter], _ title: (OfficeName) -> Wording, _ typed: FormInput?, _ errors: FormErrors?
  ) -> [FormField] {
    let open = letters.filter { $0.opinion == nil }.map { FormField.Choice($0.office.text, Phrase(title($0.office))) }
    return [
      FormField(
        DeedField.office, Phrase(DeedWords.Consultation.office),
        .select(typed?[DeedField.office]?.first, [FormField.Choice("", Phrase(FieldWords.choose))] + open),
        error: errors?[DeedField.office].map { Phrase($0) }),
      DeedFields.radios(
        DeedField.outcome, DeedWords.Answers.what,
        [
          FormField.Choice(What.receipt.rawValue, Phrase(DeedWords.Answers.receiptTitle)),
          FormField.Choice(What.opinion.rawValue, Phrase(DeedWords.Answers.opinionTitle)),
        ], typed, errors),
      DeedFields.day(DeedField.day, DeedWords.Answers.happenedOn, proposed: nil, typed, errors),
      DeedFields.radios(
        DeedField.stance, DeedWords.Answers.stance, DeedFields.stances, typed, errors,
        hint: DeedWords.Answers.onlyForOpinion),
      DeedFields.lines(DeedField.reasons, DeedWords.Answers.reasons, typed, errors, isOptional: true),
    ]
  }
}

extension DeedReader {
  /// What came on paper; nil, with findings, where the form does not say it whole.
  mutating func recordedAnswer() -> RecordedAnswer? {
    let office = OfficeName(Reading.line(form, DeedField.office))
    if office == nil { fail(DeedField.office, FieldWords.chooseOne) }
    let what = choice(DeedField.outcome, RecordedAnswer.What.self)
    let day = day(DeedField.day)
    let opinion = what == .opinion ? opinion() : nil
    guard let office, let what, let day else { return nil }
    switch what {
    case .receipt: return .receipt(office, on: day)
    case .opinion: return opinion.map { .opinion(office, $0, on: day) }
    }
  }

  /// Stance and reasons; objections and conditions need their reasons.
  mutating func opinion() -> Opinion? {
    let stance = choice(DeedField.stance, Opinion.Stance.self)
    let reasons = lines(DeedField.reasons, longest: 8000)
    if let stance, stance != .agrees, reasons.isEmpty { fail(DeedField.reasons, RefusalWords.reasonsMissing) }
    return stance.map { Opinion(stance: $0, reasons: reasons) }
  }
}
