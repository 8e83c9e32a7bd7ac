public import Components
public import Domain

/// The result goes to the applicant, in person or by post (Decree 58/2022/NĐ-CP, art. 11(7)).
public struct HandoverForm: DeedForm {
  public init() {}

  public var deed: Deed { .handOver }
  public var title: Wording { DeedWords.Result.handoverTitle }
  public var button: Wording { DeedWords.record }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    subject.dossier.tasks(under: subject.setting.procedure).compactMap { task in
      task.due(by: subject.setting.calendar).map { "\(DeedWords.Result.outerLimit) \($0.day)." }
    }
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [
      DeedFields.delivery(typed, errors),
      DeedFields.day(DeedField.day, DeedWords.Result.handedOverOn, proposed: subject.setting.today, typed, errors),
    ]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let delivery = reader.choice(DeedField.delivery, DossierAct.Delivery.self)
    let day = reader.day(DeedField.day)
    guard let delivery, let day else { return reader.command(nil) }
    return reader.command(.handOver(delivery, on: day))
  }
}

/// The applicant confirms that it has the result: its duties run from that day (Decree 58/2022/NĐ-CP, art. 21).
public struct ResultReceiptForm: DeedForm {
  public init() {}

  public var deed: Deed { .acknowledgeResult }
  public var title: Wording { DeedWords.Result.receiptTitle }
  public var button: Wording { DeedWords.confirm }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    subject.dossier.decision.map { decision in
      switch decision.result {
      case .granted: [Phrase(DeedWords.Result.dutiesRun)]
      case .refused: []
      }
    } ?? []
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [DeedFields.day(DeedField.day, DeedWords.Answers.receivedOn, proposed: subject.setting.today, typed, errors)]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DeedField.day)
    return reader.command(day.map { .acknowledgeResult(on: $0) })
  }
}

/// The applicant takes the dossier back, until the decision; a page that asks once more.
public struct WithdrawalForm: DeedForm {
  public init() {}

  public var deed: Deed { .withdraw }
  public var title: Wording { DeedWords.Result.withdrawalTitle }
  public var button: Wording { DeedWords.Result.withdraw }
  public var weight: Button.Weight { .warning }

  public func introduction(_ subject: DeedSubject) -> [Phrase] { [Phrase(DeedWords.Result.withdrawalEffect)] }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [
      DeedFields.lines(DeedField.reasons, DeedWords.Result.withdrawalReason, typed, errors, isOptional: true),
      DeedFields.checkboxes(
        DeedField.confirmation, DeedWords.Result.sure,
        [FormField.Choice("yes", Phrase(DeedWords.Result.yesWithdraw))], typed, errors),
    ]
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let reason = reader.lines(DeedField.reasons)
    if form[DeedField.confirmation]?.first != "yes" {
      reader.fail(DeedField.confirmation, DeedWords.Result.confirmFirst)
    }
    return reader.command(.withdraw(reason: reason))
  }
}
