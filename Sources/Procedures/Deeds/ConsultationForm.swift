public import Components
public import Domain

/// Letters to exactly the offices the law names, each with the reason why it is asked (Decree 58/2022/NĐ-CP, art. 11(3)); for an
/// amendment, with those the receiving office finds concerned (arts 13(3), 17(3)).
public struct ConsultationForm: DeedForm {
  public init() {}

  public var deed: Deed { .consult }
  public var title: Wording { DeedWords.Consultation.title }
  public var button: Wording { DeedWords.Consultation.send }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    let (procedure, count) = (subject.setting.procedure, offices(subject).count)
    let basis = procedure.step(.consultation)?.basis.wording ?? .list(procedure.basis.map(\.wording))
    return [
      Phrase(
        procedure.isOpenToFurtherOffices
          ? DeedWords.Consultation.atLeast(count, basis) : DeedWords.Consultation.exactly(count, basis))
    ]
  }

  private func offices(_ subject: DeedSubject) -> [OfficeName] {
    subject.setting.procedure.consulted(
      for: subject.dossier.filing.scope, by: subject.setting.offices, on: subject.setting.today)
  }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    guard subject.setting.procedure.isOpenToFurtherOffices else { return [] }
    let named = Set(offices(subject).map(\.text))
    return [
      DeedFields.checkboxes(
        DeedField.further, DeedWords.Consultation.further,
        subject.setting.approvingBodyChoices.filter { !named.contains($0.value) }, typed, errors)
    ]
  }

  /// The officer confirms the list that was shown: should it have changed meanwhile, the command is refused.
  public func hidden(_ subject: DeedSubject) -> [QueryItem] {
    offices(subject).map { QueryItem(DeedField.offices, $0.text) }
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    let sent = (form[DeedField.offices] ?? []) + (form[DeedField.further] ?? [])
    return .success(.consult(sent.compactMap { OfficeName($0) }))
  }

  public func draw(below subject: DeedSubject, into html: inout HTML) {
    let reasons = ConsulteeReason.all(subject.dossier.filing.scope, subject.setting)
    guard !reasons.isEmpty else { return }
    html.draw(
      DataTable(
        Phrase(DeedWords.Consultation.list),
        columns: [
          Column(DeedWords.Consultation.office, .rowHeading) { (row: ConsulteeReason) in
            Phrase(subject.setting.title(row.office))
          },
          Column(DeedWords.Consultation.why) { (row: ConsulteeReason) in Phrase(row.words) },
        ], rows: reasons, id: "offices"))
  }
}

/// Why the law names an office for a dossier.
struct ConsulteeReason {
  let office: OfficeName
  let words: Wording

  /// In the order of the letters; an office that is named twice has both reasons.
  static func all(_ scope: DossierScope, _ setting: Setting) -> [ConsulteeReason] {
    var reasons: [OfficeName: [Wording]] = [:]
    for rule in setting.procedure.consultees {
      for (named, words) in named(by: rule, scope, setting) {
        let office = setting.offices.current(named, on: setting.today)?.name ?? named
        let isSame = office == (setting.offices[named]?.name ?? named)
        let full = isSame ? words : DeedWords.Consultation.inPlace(words, of: setting.title(named))
        reasons[office, default: []].append(full)
      }
    }
    return setting.procedure.consulted(for: scope, by: setting.offices, on: setting.today).map {
      ConsulteeReason(office: $0, words: .list(reasons[$0] ?? []))
    }
  }

  private static func named(
    by rule: ConsulteeRule, _ scope: DossierScope, _ setting: Setting
  ) -> [(OfficeName, Wording)] {
    switch rule {
    case .office(let name): [(name, DeedWords.Consultation.always)]
    case .lineMinistries:
      scope.fields.flatMap { field in
        setting.offices.lineMinistries(of: field, on: setting.today).map {
          ($0, DeedWords.Consultation.field(field.wording))
        }
      }
    case .provinces:
      scope.provinces.map { code in
        (.peoplesCommittee(of: code), DeedWords.Consultation.province(setting.provinceName(code, on: setting.today)))
      }
    case .approvingBodies: scope.approvingBodies.map { ($0, DeedWords.Consultation.approves) }
    case .furtherConcerned: []
    }
  }
}
