public import Components
public import Domain

/// The check for completeness: accept the dossier, or ask at once for everything it lacks (Decree 58/2022/NĐ-CP, art. 11(2)).
public struct CompletenessForm: DeedForm {
  public init() {}

  public var deed: Deed { .checkCompleteness }
  public var title: Wording { DeedWords.Completeness.title }
  public var button: Wording { DeedWords.record }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    [Phrase(DeedWords.Completeness.once), Phrase(DeedWords.Completeness.requests(subject.dossier.requests.count))]
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let outcome = DeedFields.radios(
      DeedField.outcome, DeedWords.Completeness.outcome,
      [
        FormField.Choice("complete", Phrase(DeedWords.Completeness.complete)),
        FormField.Choice("supplement", Phrase(DeedWords.Completeness.supplement)),
      ], typed, errors)
    let demands = subject.setting.procedure.items.map { item in
      DeedFields.lines(
        DeedField.demand(item.code), item.words, typed, errors, hint: DeedWords.Completeness.demandHint, rows: 2,
        isOptional: true)
    }
    let first = [outcome] + originals(subject).map { original($0, typed, errors) }
    guard subject.dossier.requests.count >= Handling.Case.requestsWithoutReason else { return first + demands }
    return first + demands + [
      DeedFields.lines(DeedField.guidance, DeedWords.Completeness.guidance, typed, errors, isOptional: false)
    ]
  }

  /// The originals that are to be there, and are not recorded yet.
  private func originals(_ subject: DeedSubject) -> [DossierItem] {
    let filing = subject.dossier.filing
    let needed = ProcedureCatalogue.form(filing.procedure)?.originals(of: filing, subject.setting.procedure) ?? []
    return needed.filter { item in !filing.papers.contains { $0.item == item.code } }
  }

  private func original(_ item: DossierItem, _ typed: FormInput?, _ errors: FormErrors?) -> FormField {
    var field = DeedFields.day(
      DeedField.original(item.code), DeedWords.Completeness.original(item.words), proposed: nil, typed, errors,
      hint: DeedWords.Completeness.originalHint)
    field.isOptional = true
    return field
  }

  private func days(_ subject: DeedSubject, _ reader: inout DeedReader) -> [String: Day] {
    var days: [String: Day] = [:]
    for item in originals(subject) { days[item.code] = reader.optionalDay(DeedField.original(item.code)) }
    return days
  }

  private enum Outcome: String { case complete, supplement }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let outcome = reader.choice(DeedField.outcome, Outcome.self)
    let demands = subject.setting.procedure.items.compactMap { item -> DossierAct.SupplementRequest.Demand? in
      let words = reader.lines(DeedField.demand(item.code))
      return words.isEmpty ? nil : DossierAct.SupplementRequest.Demand(about: item.code, words: words)
    }
    let guidance = reader.lines(DeedField.guidance)
    switch outcome {
    case .complete:
      if !demands.isEmpty { reader.fail(DeedField.outcome, DeedWords.Completeness.contradiction) }
      let days = days(subject, &reader)
      return reader.command(days.isEmpty ? .acceptAsComplete : .acceptWithOriginals(days))
    case .supplement:
      if demands.isEmpty { reader.fail(DeedField.outcome, RefusalWords.demandsMissing) }
      return reader.command(
        .requestSupplement(
          DossierAct.SupplementRequest(demands: demands, guidanceNotFollowed: guidance.isEmpty ? nil : guidance)))
    case nil: return reader.command(nil)
    }
  }
}
