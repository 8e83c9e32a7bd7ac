public import Components
public import Domain

/// The decision: grant, with what stands on the certificate; or refuse, with reasons (Decree 58/2022/NĐ-CP, art. 11(6)–(7)).
public struct DecisionForm: DeedForm {
  public init() {}

  public var deed: Deed { .decide }
  public var title: Wording { DeedWords.Decision.title }
  public var button: Wording { DeedWords.Decision.decide }

  public func introduction(_ subject: DeedSubject) -> [Phrase] {
    guard let appraisal = subject.dossier.appraisal else { return [Phrase(RefusalWords.notAppraised)] }
    let unmet = appraisal.findings.filter { !$0.isMet }.map(\.criterion)
    return [
      Phrase(
        unmet.isEmpty ? DeedWords.Decision.allMet : DeedWords.Decision.unmet(subject.setting.criteria(unmet)))
    ]
  }

  enum Outcome: String { case grant, refuse }

  public func fields(
    _ subject: DeedSubject, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let proposal = DecisionForm.proposal(subject)
    let scope = subject.dossier.filing.scope
    let today = subject.setting.today
    return [
      DeedFields.radios(
        DeedField.outcome, DeedWords.Decision.outcome,
        [
          FormField.Choice("grant", Phrase(DeedWords.Decision.grant)),
          FormField.Choice("refuse", Phrase(DeedWords.Decision.refuse)),
        ], typed, errors),
      DeedFields.text(DeedField.decisionNumber, DeedWords.Decision.number, typed, errors),
      DeedFields.lines(
        DeedField.reasons, DeedWords.Decision.reasons, typed, errors, hint: DeedWords.Decision.onlyRefusal, rows: 8,
        isOptional: true),
      DeedFields.text(
        DeedField.certificateNumber, DeedWords.Decision.certificateNumber, typed, errors,
        hint: DeedWords.Decision.onlyGrant),
      DeedFields.day(
        DeedField.issued, DeedWords.Certificate.issued, proposed: proposal?.issued ?? today, typed, errors),
      DeedFields.day(
        DeedField.start, DeedWords.Certificate.start, proposed: proposal?.validFrom ?? today, typed, errors),
      DeedFields.day(
        DeedField.expiry, DeedWords.Certificate.expiry, proposed: proposal?.expiry, typed, errors,
        hint: DeedWords.Decision.validity(subject.setting.procedure.longestValidity)),
      DeedFields.checkboxes(
        DeedField.fields, DeedWords.Certificate.fields,
        scope.fields.map { FormField.Choice($0.rawValue, Phrase($0.wording)) },
        held: Set(scope.fields.map(\.rawValue)), typed, errors),
      DeedFields.checkboxes(
        DeedField.provinces, DeedWords.Certificate.provinces,
        scope.provinces.map {
          FormField.Choice($0.description, Phrase(subject.setting.provinceName($0, on: today)))
        }, held: Set(scope.provinces.map(\.description)), typed, errors),
    ]
  }

  /// What the certificate would say if it were issued today; nil where the procedure issues none.
  static func proposal(_ subject: DeedSubject) -> Certificate? {
    guard let form = ProcedureCatalogue.form(subject.dossier.filing.procedure), let number = CertificateNumber("…")
    else {
      return nil
    }
    return form.proposal(for: subject.dossier, number: number, issued: subject.setting.today, subject.setting)
  }

  public func parse(_ form: FormInput, _ subject: DeedSubject) -> Result<DossierCommand, FormErrors> {
    var reader = DeedReader(form)
    let outcome = reader.choice(DeedField.outcome, Outcome.self)
    let number = reader.line(DeedField.decisionNumber).flatMap { DecisionNumber($0) }
    let result: DossierDecision.Result? =
      switch outcome {
      case .grant: certificate(&reader, subject).map { .granted($0) }
      case .refuse: .refused(reasons: reasons(&reader))
      case nil: nil
      }
    guard let number, let result else { return reader.result(nil) }
    return reader.result(.decide(DossierDecision(number: number, result: result)))
  }

  private func reasons(_ reader: inout DeedReader) -> Text {
    let reasons = reader.lines(DeedField.reasons, longest: 8000)
    if reasons.isEmpty { reader.fail(DeedField.reasons, RefusalWords.refusalWithoutReasons) }
    return reasons
  }

  private func certificate(_ reader: inout DeedReader, _ subject: DeedSubject) -> Certificate? {
    let number = reader.line(DeedField.certificateNumber).flatMap { CertificateNumber($0) }
    let issued = reader.day(DeedField.issued)
    let start = reader.day(DeedField.start)
    let expiry = reader.day(DeedField.expiry)
    let fields = (reader.form[DeedField.fields] ?? []).filter { !$0.isEmpty }
    if fields.isEmpty { reader.fail(DeedField.fields, RefusalWords.noFields) }
    let provinces = (reader.form[DeedField.provinces] ?? []).filter { !$0.isEmpty }
    if provinces.isEmpty { reader.fail(DeedField.provinces, RefusalWords.noProvinces) }
    guard let number, let issued, let start, let expiry,
      let grants = ProcedureCatalogue.form(subject.dossier.filing.procedure)?.grants
    else { return nil }
    return Certificate(
      number: number, kind: grants, holder: subject.dossier.filing.applicant.organisation,
      fields: fields.map { Text($0) },
      provinces: provinces.map { code in
        Text(UnitCode(code).map { subject.setting.provinceName($0, on: issued) } ?? code)
      }, issued: issued, validFrom: start, expiry: expiry, standing: .inForce)
  }

  public func draw(below subject: DeedSubject, into html: inout HTML) {
    if let certificate = DecisionForm.proposal(subject) {
      html.draw(SectionHeading(Phrase(DeedWords.Decision.preview), basis: Phrase(DeedWords.Decision.previewBasis)))
      html.draw(CertificateSummary(certificate, of: subject.dossier.filing.applicant))
    }
    html.draw(ComplaintNotice())
  }
}
