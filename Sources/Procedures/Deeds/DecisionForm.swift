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
    let isNew = subject.setting.certificate == nil
    let decision = [
      DeedFields.radios(
        DeedField.outcome, DeedWords.Decision.outcome,
        [
          FormField.Choice("grant", Phrase(isNew ? DeedWords.Decision.grant : DeedWords.Decision.grantAsked)),
          FormField.Choice("refuse", Phrase(isNew ? DeedWords.Decision.refuse : DeedWords.Decision.refuseAsked)),
        ], typed, errors),
      DeedFields.text(DeedField.decisionNumber, DeedWords.Decision.number, typed, errors),
      DeedFields.lines(
        DeedField.reasons, DeedWords.Decision.reasons, typed, errors, hint: DeedWords.Decision.onlyRefusal, rows: 8,
        isOptional: true),
    ]
    return decision + GrantFields(subject).fields(typed, errors)
  }

  /// The certificate as the officer saw it: should another act on it come between, the decision is not taken.
  public func hidden(_ subject: DeedSubject) -> [QueryItem] {
    subject.setting.certificate.map { [QueryItem(DeedField.certificateVersion, String($0.version))] } ?? []
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
    if let version = subject.setting.certificate?.version, form[DeedField.certificateVersion]?.first != String(version)
    {
      reader.fail(nil, RefusalWords.certificateChanged)
    }
    let outcome = reader.choice(DeedField.outcome, Outcome.self)
    let number = reader.line(DeedField.decisionNumber).flatMap { DecisionNumber($0) }
    let result: DossierDecision.Result? =
      switch outcome {
      case .grant: GrantFields(subject).certificate(&reader).map { .granted($0) }
      case .refuse: .refused(reasons: reasons(&reader))
      case nil: nil
      }
    guard let number, let result else { return reader.command(nil) }
    return reader.command(.decide(DossierDecision(number: number, result: result)))
  }

  private func reasons(_ reader: inout DeedReader) -> Text {
    let reasons = reader.lines(DeedField.reasons, longest: 8000)
    if reasons.isEmpty { reader.fail(DeedField.reasons, RefusalWords.refusalWithoutReasons) }
    return reasons
  }

  public func draw(below subject: DeedSubject, into html: inout HTML) {
    if let certificate = DecisionForm.proposal(subject) {
      html.draw(SectionHeading(Phrase(DeedWords.Decision.preview), basis: Phrase(DeedWords.Decision.previewBasis)))
      html.draw(CertificateSummary(certificate, of: subject.dossier.filing.applicant))
    }
    html.draw(ComplaintNotice())
  }
}
