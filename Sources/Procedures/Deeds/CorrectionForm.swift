public import Components
public import Domain

/// A later word on one earlier step: what was wrong and, for days and opinions, what stands in its place.
public struct CorrectionForm: DeedForm {
  /// Which step, from 0 in the order of recording.
  public let step: Int

  public init(step: Int) { self.step = step }

  public var deed: Deed { .correct }
  public var title: Wording { DeedWords.Correction.title }
  public var button: Wording { DeedWords.record }

  private func act(_ subject: DeedSubject) -> DossierAct? {
    subject.dossier.entries.indices.contains(step) ? subject.dossier.entries[step].act : nil
  }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    guard let act = act(subject) else { return [Phrase(RefusalWords.noSuchStep)] }
    let day = subject.dossier.entries[step].day
    return [
      "\(DeedWords.Correction.step(step + 1)) \(act.wording(subject.setting)), \(day).",
      Phrase(DeedWords.Correction.stays),
    ]
  }

  private enum What: String { case words, day, opinion }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let choices = possible(subject)
    let day = subject.dossier.entries.indices.contains(step) ? subject.dossier.entries[step].day : nil
    var fields = DeedFields.correction(choices.map(\.rawValue), typed, errors)
    if choices.contains(.day) {
      fields.append(DeedFields.day(DeedField.day, DeedWords.Correction.day, proposed: day, typed, errors))
    }
    if case .opinionGiven(_, let opinion, _) = act(subject) {
      fields += RecordedAnswer.ofOffice(held: opinion, typed, errors)
    }
    return fields
  }

  private func possible(_ subject: DeedSubject) -> [What] {
    switch act(subject) {
    case .opinionGiven: [.words, .day, .opinion]
    case .letterReceived, .receivedForDecision, .handedOver, .resultReceived: [.words, .day]
    case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted, .forwarded,
      .appraised, .decided,
      .withdrawn, .corrected, nil:
      [.words]
    }
  }

  public func hidden(_ subject: DeedSubject) -> [QueryItem] { [QueryItem("step", String(step))] }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let (statement, what) = reader.correction(What.self)
    guard let what else { return reader.command(nil) }
    let replacement: DossierAct.Correction.Replacement? =
      switch what {
      case .words: nil
      case .day: reader.day(DeedField.day).map { .day($0) }
      case .opinion: reader.opinion().map { .opinion($0) }
      }
    return reader.command(
      .correct(DossierAct.Correction(step: step, statement: statement, replacement: replacement)))
  }
}
