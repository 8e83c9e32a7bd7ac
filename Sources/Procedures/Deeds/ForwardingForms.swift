public import Components
public import Domain

/// Dossier and opinions go to the deciding office; offices that are late are named one by one (Decree 58/2022/NĐ-CP, art. 11(5)).
public struct ForwardingForm: DeedForm {
  public init() {}

  public var deed: Deed { .forward }
  public var title: Wording { DeedWords.Forwarding.title }
  public var button: Wording { DeedWords.Forwarding.send }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    let letters = subject.dossier.letters
    guard !letters.isEmpty else { return [Phrase(DeedWords.Forwarding.nobodyAsked)] }
    let answered = letters.filter { $0.opinion != nil }.count
    return [Phrase(DeedWords.Forwarding.answered(answered, of: letters.count))]
      + (late(subject).isEmpty ? [] : [Phrase(DeedWords.Forwarding.lateIsNoConsent)])
  }

  private func late(_ subject: DeedSubject) -> [OfficeName] {
    subject.dossier.late(
      under: subject.setting.procedure, on: subject.setting.today, by: subject.setting.calendar)
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let late = late(subject)
    guard !late.isEmpty else { return [] }
    return [
      DeedFields.checkboxes(
        DeedField.without, DeedWords.Forwarding.without,
        late.map { FormField.Choice($0.text, Phrase(subject.setting.title($0))) }, typed, errors,
        hint: DeedWords.Forwarding.withoutHint)
    ]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    .success(.forward(without: (form[DeedField.without] ?? []).compactMap { OfficeName($0) }))
  }

  public func draw(below subject: DeedSubject, into html: inout HTML) {
    html.draw(LetterTable(subject.dossier, subject.setting))
  }
}

/// The deciding office confirms that it has dossier and opinions: its limit runs from that day (Decree 58/2022/NĐ-CP, art. 11(6)).
public struct ForwardedReceiptForm: DeedForm {
  public init() {}

  public var deed: Deed { .acknowledgeForwarded }
  public var title: Wording { DeedWords.Forwarding.receiptTitle }
  public var button: Wording { DeedWords.confirm }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    [Phrase(DeedWords.Forwarding.limit(subject.setting.procedure))]
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [DeedFields.day(DeedField.day, DeedWords.Answers.receivedOn, proposed: subject.setting.today, typed, errors)]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    return reader.command(day.map { .acknowledgeForwarded(on: $0) })
  }
}

/// The letters of a dossier: to whom, sent, received, answered, due; late ones say so.
public struct LetterTable: Component {
  let letters: [Dossier.Letter]
  let setting: Setting

  public init(_ dossier: Dossier, _ setting: Setting) {
    letters = dossier.letters
    self.setting = setting
  }

  public func draw(into html: inout HTML) {
    guard !letters.isEmpty else { return }
    html.draw(
      DataTable(
        Phrase(DeedWords.Consultation.letters),
        columns: [
          Column(DeedWords.Consultation.office, .rowHeading) { (row: Dossier.Letter) in
            Phrase(setting.title(row.office))
          },
          Column(DeedWords.Consultation.sent, .day) { (row: Dossier.Letter) in DayText(row.sent) },
          Column(DeedWords.Consultation.received, .day) { (row: Dossier.Letter) in row.received.map(DayText.init) },
          Column(DeedWords.Consultation.answer) { (row: Dossier.Letter) in answer(row) },
        ], rows: letters, id: "letters"))
  }

  private func answer(_ letter: Dossier.Letter) -> Phrase {
    if let opinion = letter.opinion, let day = letter.answered { return "\(opinion.stance.wording), \(day)" }
    guard let received = letter.received, let limit = setting.procedure.step(.opinion)?.limit else {
      return Phrase(DeedWords.Consultation.noReceipt)
    }
    let due = setting.calendar.due(limit, from: received).day
    let isLate = due < setting.today
    let standing = Tag(isLate ? DeedWords.Consultation.late : DeedWords.Consultation.waiting, isLate ? .bad : .waiting)
    return "\(standing) \(DeedWords.Consultation.due) \(due)"
  }
}
