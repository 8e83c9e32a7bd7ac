public import Components
public import Domain

/// The plan of activities to the people's committee of each province (Decree 58/2022/NĐ-CP, art. 21(4)): one upload may go to several
/// at once. The page around it has the field for the file.
public struct PlanForm: DutyForm {
  public init() {}

  public var deed: Deed { .sendPlan }
  public var title: Wording { DutyFormWords.Plan.title }
  public var button: Wording { DutyFormWords.Plan.send }

  public func introduction(_ subject: DutySubject) -> [Phrase] {
    [Phrase(DutyFormWords.Plan.limit), Phrase(DutyFormWords.Plan.eachOwn)]
  }

  public func fields(
    _ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let choices = subject.file.planOffices(by: subject.rules).map { office in
      FormField.Choice(
        office.text, Phrase(subject.rules.offices[office]?.title ?? .same(office.text)), hint: sent(office, subject))
    }
    let owed = subject.file.duties(by: subject.rules).filter { $0.kind == .planNotice && $0.done == nil }
    return [
      DeedFields.checkboxes(
        DutyField.provinces, DutyFormWords.Plan.provinces, choices, held: Set(owed.map(\.office.text)), typed, errors)
    ] + ArrivalFields.fields(subject, typed, errors)
  }

  private func sent(_ office: OfficeName, _ subject: DutySubject) -> Phrase? {
    subject.file.plan(at: office, by: subject.rules).map { "\(DutyFormWords.Plan.sentOn) \($0.notice.arrival.on)" }
  }

  public func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors> {
    var reader = DeedReader(form)
    let scope = subject.file.planOffices(by: subject.rules)
    let chosen = (form[DutyField.provinces] ?? []).filter { !$0.isEmpty }.map { OfficeName($0) }
    if chosen.isEmpty { reader.fail(DutyField.provinces, FieldWords.chooseSome) }
    if chosen.contains(where: { office in office.map { !scope.contains($0) } ?? true }) {
      reader.fail(DutyField.provinces, FieldWords.unknownChoice)
    }
    if subject.plan == nil { reader.fail(DutyField.plan, DutyFormWords.Plan.missing) }
    let arrival = reader.arrival(subject)
    guard let arrival, let plan = subject.plan else { return reader.command(nil) }
    let asked = Set(chosen.compactMap { $0 })
    return reader.command(.sendPlan(plan, to: scope.filter(asked.contains), arrival))
  }
}

/// The province confirms that it has the plan.
public struct PlanReceiptForm: DutyForm {
  public var deed: Deed { .acknowledgePlan }
  public var title: Wording { DutyFormWords.Plan.receiptTitle }
  public var button: Wording { DeedWords.confirm }

  public func introduction(_ subject: DutySubject) -> [Phrase] {
    guard case .office(let office) = subject.actor.body,
      let plan = subject.file.plan(at: office, by: subject.rules)
    else { return [] }
    return ["\(DutyFormWords.Plan.sentOn) \(plan.notice.arrival.on)."]
  }

  public func fields(
    _ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    [DeedFields.day(DutyField.day, DeedWords.Answers.receivedOn, proposed: subject.rules.today, typed, errors)]
  }

  public func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors> {
    var reader = DeedReader(form)
    let day = reader.day(DutyField.day)
    guard case .office(let office) = subject.actor.body else { return .failure(FormErrors(nil, RefusalWords.notNow)) }
    return reader.command(day.map { .acknowledgePlan(office, on: $0) })
  }
}

/// A province records that the organisation's plan came on paper, how and on which day. The paper itself stays with the province.
public struct PaperPlanForm: DutyForm {
  public var deed: Deed { .recordPlan }
  public var title: Wording { DutyFormWords.Plan.paperTitle }
  public var button: Wording { DutyFormWords.Plan.paperRecord }

  public func introduction(_ subject: DutySubject) -> [Phrase] { [Phrase(DutyFormWords.Plan.paperLaw)] }

  public func fields(
    _ subject: DutySubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    ArrivalFields.fields(subject, typed, errors)
  }

  public func parse(_ form: FormInput, _ subject: DutySubject) -> Result<DutyCommand, FormErrors> {
    var reader = DeedReader(form)
    let arrival = reader.arrival(subject)
    guard case .office(let office) = subject.actor.body else { return .failure(FormErrors(nil, RefusalWords.notNow)) }
    return reader.command(arrival.map { .recordPlan(office, $0) })
  }
}
