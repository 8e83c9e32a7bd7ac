import Components
import Domain

/// The decision: against the certificate, or not (Decree 58/2022/NĐ-CP, arts 18(2), 19(2) and 7).
struct MeasureDecisionForm: MeasureForm {
  var deed: MeasureDeed { .decide }
  var title: Wording { MeasureWords.decide }
  var button: Wording { DeedWords.Decision.decide }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { [Phrase(MeasureWords.decisionEffect)] }

  private enum Outcome: String { case take, drop }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    let matter = subject.measure.opening.matter
    var fields = [
      DeedFields.radios(
        DeedField.outcome, DeedWords.Decision.outcome,
        [
          FormField.Choice("take", Phrase(MeasureWords.take(matter))),
          FormField.Choice("drop", Phrase(MeasureWords.drop(matter))),
        ], typed, errors),
      DeedFields.text(
        DeedField.decisionNumber, DeedWords.Decision.number, typed, errors, hint: MeasureWords.onlyIfTaken),
      DeedFields.day(MeasureField.effect, MeasureWords.effect(matter), proposed: effect(subject), typed, errors),
    ]
    if case .suspension(let grounds) = matter {
      fields.append(
        DeedFields.checkboxes(
          MeasureField.grounds, MeasureWords.grounds,
          grounds.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }, held: Set(grounds.map(\.rawValue)),
          typed, errors))
    }
    if !matter.isByHolder {
      fields.append(
        DeedFields.lines(
          MeasureField.violations, MeasureWords.violations, typed, errors, hint: MeasureWords.violationsHint, rows: 6))
    }
    let late = subject.late
    if !late.isEmpty {
      fields.append(
        DeedFields.checkboxes(
          DeedField.without, MeasureWords.without,
          late.map { FormField.Choice($0.text, Phrase(subject.setting.title($0))) }, typed, errors))
    }
    return fields + [
      DeedFields.lines(
        DeedField.reasons, MeasureWords.dropReasons, typed, errors, hint: MeasureWords.onlyIfDropped,
        isOptional: true)
    ]
  }

  private func effect(_ subject: MeasureSubject) -> Day {
    switch subject.measure.opening.matter {
    case .suspension, .termination: subject.setting.today
    case .selfTermination(let day): day
    }
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let outcome = reader.choice(DeedField.outcome, Outcome.self)
    let without = (form[DeedField.without] ?? []).compactMap { OfficeName($0) }
    switch outcome {
    case nil: return reader.command(nil)
    case .drop:
      let reasons = reader.lines(DeedField.reasons, longest: 8000)
      return reader.command(.decide(MeasureDecision(.drop(reasons: reasons)), without: []))
    case .take:
      let result = taken(&reader, subject)
      return reader.command(result.map { .decide(MeasureDecision($0), without: without) })
    }
  }

  private func taken(_ reader: inout DeedReader, _ subject: MeasureSubject) -> MeasureDecision.Result? {
    let number = reader.line(DeedField.decisionNumber).flatMap { DecisionNumber($0) }
    let day = reader.day(MeasureField.effect)
    let violations = reader.lines(MeasureField.violations, longest: 8000)
    guard let number, let day else { return nil }
    switch subject.measure.opening.matter {
    case .suspension:
      let grounds = (reader.form[MeasureField.grounds] ?? []).compactMap { Suspension.Ground(rawValue: $0) }
      return .suspend(Suspension(since: day, decision: number, grounds: grounds), violations: violations)
    case .termination(let ending):
      return .terminate(Withdrawal(on: day, decision: number, ending: ending), violations: violations)
    case .selfTermination:
      return .terminate(Withdrawal(on: day, decision: number, ending: .selfTermination), violations: violations)
    }
  }
}

/// The organisation is told (Decree 58/2022/NĐ-CP, arts 18(3) and 19(3)).
struct NoticeForm: MeasureForm {
  var deed: MeasureDeed { .notify }
  var title: Wording { MeasureTask.Kind.notify.wording }
  var button: Wording { DeedWords.record }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { limit(.notice, subject) }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [
      DeedFields.delivery(typed, errors),
      DeedFields.day(DeedField.day, MeasureWords.noticeDay, proposed: subject.setting.today, typed, errors),
    ]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let delivery = reader.choice(DeedField.delivery, DossierAct.Delivery.self)
    let day = reader.day(DeedField.day)
    guard let delivery, let day else { return reader.command(nil) }
    return reader.command(.notify(delivery, on: day))
  }
}

/// The organisation has the decision: its limits run from that day.
struct DecisionReceipt: MeasureForm {
  var deed: MeasureDeed { .acknowledgeDecision }
  var title: Wording { MeasureTask.Kind.acknowledgeDecision.wording }
  var button: Wording { DeedWords.confirm }
  func introduction(_ subject: MeasureSubject) -> [Phrase] { limit(.remedy, subject) + limit(.windUp, subject) }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [DeedFields.day(DeedField.day, DeedWords.Answers.receivedOn, proposed: subject.setting.today, typed, errors)]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    return reader.command(day.map { .acknowledgeDecision(on: $0) })
  }
}

/// How a suspension ends: lifted, or not remedied and so a termination opened (Decree 58/2022/NĐ-CP, art. 19(1)(c)).
struct ConclusionForm: MeasureForm {
  var deed: MeasureDeed { .conclude }
  var title: Wording { MeasureTask.Kind.conclude.wording }
  var button: Wording { DeedWords.Decision.decide }
  func introduction(_ subject: MeasureSubject) -> [Phrase] {
    [Phrase(MeasureWords.liftSilent), Phrase(MeasureWords.decisionEffect)]
  }

  private enum Outcome: String {
    case lift
    case notRemedied = "not-remedied"
  }

  func fields(_ subject: MeasureSubject, typed: FormInput?, errors: FormErrors?) -> [FormField] {
    [
      DeedFields.radios(
        DeedField.outcome, DeedWords.Decision.outcome,
        [
          FormField.Choice("lift", Phrase(MeasureWords.lift)),
          FormField.Choice("not-remedied", Phrase(MeasureWords.notRemedied)),
        ], typed, errors),
      DeedFields.text(
        DeedField.decisionNumber, DeedWords.Decision.number, typed, errors, hint: MeasureWords.onlyIfLifted),
      DeedFields.day(MeasureField.effect, MeasureWords.liftDay, proposed: subject.setting.today, typed, errors),
      DeedFields.lines(
        DeedField.reasons, MeasureWords.notRemediedReasons, typed, errors, hint: MeasureWords.onlyIfNotRemedied,
        isOptional: true),
    ]
  }

  func parse(_ form: FormInput, _ subject: MeasureSubject, papers: [FiledPaper]) -> Result<MeasureCommand, FormErrors> {
    var reader = DeedReader(form)
    switch reader.choice(DeedField.outcome, Outcome.self) {
    case nil: return reader.command(nil)
    case .lift:
      let number = reader.line(DeedField.decisionNumber).flatMap { DecisionNumber($0) }
      let day = reader.day(MeasureField.effect)
      guard let number, let day else { return reader.command(nil) }
      return reader.command(.lift(number, on: day))
    case .notRemedied:
      let reasons = reader.lines(DeedField.reasons, longest: 8000)
      return reader.command(.findNotRemedied(reasons: reasons, following: subject.following))
    }
  }
}
