public import Components
public import Domain

/// A later word on one earlier step of a measure: what was wrong and, where nothing public says it, what the step should have said.
public struct MeasureCorrectionForm: MeasureForm {
  /// Which step, from 0 in the order of recording.
  public let step: Int

  public init(step: Int) { self.step = step }

  public var deed: MeasureDeed { .correct }
  public var title: Wording { DeedWords.Correction.title }
  public var button: Wording { DeedWords.record }

  private enum What: String { case words, content }

  private func entry(_ subject: MeasureSubject) -> MeasureEntry? {
    subject.measure.entries.indices.contains(step) ? subject.measure.entries[step] : nil
  }

  public func introduction(_ subject: MeasureSubject) -> [Phrase] {
    guard let entry = entry(subject) else { return [Phrase(MeasureRefusal.noSuchStep.wording(subject.setting))] }
    return [
      "\(DeedWords.Correction.step(step + 1)) \(entry.act.wording(subject.setting)), \(entry.day).",
      Phrase(DeedWords.Correction.stays), consequence(entry.act, subject),
    ]
  }

  /// Why nothing but words can be added, or what becomes public.
  private func consequence(_ act: MeasureAct, _ subject: MeasureSubject) -> Phrase {
    if let refusal = act.irreplaceable { return Phrase(refusal.wording(subject.setting)) + "." }
    guard case .decisionReceived = act, case .suspend? = subject.measure.decision?.result else { return "" }
    return Phrase(MeasureWords.publicReceipt)
  }

  public func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    guard let act = entry(subject)?.act else { return [] }
    let choices: [What] = act.isReplaceable ? [.words, .content] : [.words]
    return DeedFields.correction(choices.map(\.rawValue), typed, errors)
      + (act.isReplaceable ? CorrectedContent(act, subject).fields(typed, errors) : [])
  }

  public func parse(
    _ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]
  ) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let (statement, what) = reader.correction(What.self)
    var replacement: MeasureAct?
    if what == .content, let act = entry(subject)?.act {
      replacement = CorrectedContent(act, subject).act(&reader)
      guard replacement != nil else { return reader.command(nil) }
    }
    return reader.command(
      what.map { _ in .correct(MeasureAct.Correction(step: step, statement: statement, replacement: replacement)) })
  }
}

/// What a step says, as fields that hold it, and as read from them.
private struct CorrectedContent {
  let act: MeasureAct
  let subject: MeasureSubject

  init(_ act: MeasureAct, _ subject: MeasureSubject) {
    self.act = act
    self.subject = subject
  }

  func fields(_ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    let day = { (day: Day) in
      DeedFields.day(DeedField.day, DeedWords.Correction.day, proposed: day, typed, errors)
    }
    let words = { (label: Wording, held: Text) in
      DeedFields.lines(MeasureField.words, label, held: held.string, typed, errors, rows: 6)
    }
    switch act {
    case .opened(let opening): return aim(opening, typed, errors)
    case .letterReceived(_, let on), .decisionReceived(let on), .certificateReturned(let on): return [day(on)]
    case .opinionGiven(_, let opinion, let on):
      return [day(on)] + RecordedAnswer.ofOffice(held: opinion, typed, errors)
    case .met(let meeting):
      return [
        day(meeting.on), words(MeasureWords.conclusion, meeting.conclusion),
        DeedFields.checkboxes(
          DeedField.offices, MeasureWords.present, subject.askable, held: Set(meeting.offices.map(\.text)), typed,
          errors),
      ]
    case .notified(let delivery, let on):
      return [DeedFields.delivery(held: delivery, typed, errors), day(on)]
    case .remedyReported(let report): return [day(report.on), words(MeasureWords.remedied, report.words)]
    case .remedyExamined(let found):
      return [ExaminationForm.finding(held: found.isRemedied, typed, errors), words(MeasureWords.found, found.words)]
    case .settled(let settlement):
      let matters = [settlement.matter] + subject.measure.unsettled
      return [
        DeedFields.radios(
          MeasureField.matter, MeasureWords.matter,
          matters.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }, held: settlement.matter.rawValue, typed,
          errors), day(settlement.on), words(MeasureWords.settledHow, settlement.words),
      ]
    case .decided(let decision):
      guard case .drop(let reasons) = decision.result else { return [] }
      return [words(MeasureWords.dropReasons, reasons)]
    case .consulted, .concluded, .closed, .corrected: return []
    }
  }

  /// Ground or end, and the facts.
  private func aim(_ opening: MeasureOpening, _ typed: FormInput?, _ errors: FormErrors?) -> [FormField] {
    let facts = { (label: Wording) in
      DeedFields.lines(MeasureField.facts, label, held: opening.facts.string, typed, errors, rows: 8)
    }
    switch opening.matter {
    case .suspension(let grounds):
      return [OpeningForm.grounds(held: grounds, typed, errors), facts(MeasureWords.facts)]
    case .termination(let ending):
      return [OpeningForm.ending(held: ending, typed, errors), facts(MeasureWords.facts)]
    case .selfTermination(let day):
      return [
        DeedFields.day(MeasureField.endsOn, MeasureWords.endsOn, proposed: day, typed, errors),
        facts(MeasureWords.obligations),
      ]
    }
  }

  /// The step as the fields say it; nil with a fault.
  func act(_ reader: inout DeedReader) -> MeasureAct? {
    switch act {
    case .opened(let opening): return read(opening, &reader).map { .opened($0) }
    case .letterReceived(let office, _): return reader.day(DeedField.day).map { .letterReceived(office, on: $0) }
    case .decisionReceived: return reader.day(DeedField.day).map { .decisionReceived(on: $0) }
    case .certificateReturned: return reader.day(DeedField.day).map { .certificateReturned(on: $0) }
    case .opinionGiven(let office, _, _):
      let (day, opinion) = (reader.day(DeedField.day), reader.opinion())
      guard let day, let opinion else { return nil }
      return .opinionGiven(office, opinion, on: day)
    case .met:
      let (day, words) = (reader.day(DeedField.day), words(&reader))
      let offices = (reader.form[DeedField.offices] ?? []).compactMap { OfficeName($0) }
      return day.map { .met(MeasureAct.Meeting(on: $0, offices: offices, conclusion: words)) }
    case .notified:
      let delivery = reader.choice(DeedField.delivery, DossierAct.Delivery.self)
      let day = reader.day(DeedField.day)
      guard let delivery, let day else { return nil }
      return .notified(delivery, on: day)
    case .remedyReported:
      let (day, words) = (reader.day(DeedField.day), words(&reader))
      return day.map { .remedyReported(MeasureAct.RemedyReport(on: $0, words: words, papers: [])) }
    case .remedyExamined:
      let (isRemedied, words) = (ExaminationForm.finding(&reader), words(&reader))
      return isRemedied.map { .remedyExamined(MeasureAct.RemedyExamination(isRemedied: $0, words: words)) }
    case .settled:
      let matter = reader.choice(MeasureField.matter, MeasureAct.Settlement.Matter.self)
      let (day, words) = (reader.day(DeedField.day), words(&reader))
      guard let matter, let day else { return nil }
      return .settled(MeasureAct.Settlement(matter, on: day, words: words))
    case .decided: return .decided(MeasureDecision(.drop(reasons: words(&reader))))
    case .consulted, .concluded, .closed, .corrected: return nil
    }
  }

  private func words(_ reader: inout DeedReader) -> Text {
    let words = reader.lines(MeasureField.words, longest: 8000)
    if words.isEmpty { reader.fail(MeasureField.words, FieldWords.required) }
    return words
  }

  private func read(_ opening: MeasureOpening, _ reader: inout DeedReader) -> MeasureOpening? {
    var opening = opening
    opening.papers = []
    opening.facts = reader.lines(MeasureField.facts, longest: 8000)
    switch opening.matter {
    case .suspension: opening.matter = .suspension(OpeningForm.grounds(reader))
    case .termination:
      guard let ending = OpeningForm.ending(&reader) else { return nil }
      opening.matter = .termination(ending)
    case .selfTermination:
      guard let day = reader.day(MeasureField.endsOn) else { return nil }
      opening.matter = .selfTermination(endsOn: day)
    }
    return opening
  }
}
