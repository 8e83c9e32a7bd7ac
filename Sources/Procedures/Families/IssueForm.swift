public import Domain

/// A procedure that issues a new certificate: everything applied for, from the day of issue, as long as the law allows.
public protocol IssueForm: ProcedureForm {}

extension IssueForm {
  /// What the record knows of the organisation is not asked again.
  public func held(_ setting: Setting) -> Answers { setting.heldOfOrganisation }

  public func scope(of answers: Answers, _ setting: Setting) -> DossierScope { DossierScope(asked: answers) }

  /// Provinces by the names of the day of issue: one that was merged since the filing by what it has become.
  public func proposal(
    for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting
  ) -> Certificate {
    let answers = dossier.filing.answers
    let scope = dossier.filing.scope
    let longest = setting.procedure.longestValidity.map { issued.running($0) } ?? issued
    let home = HomeRegistration(answers)?.lastDay
    return Certificate(
      number: number, kind: grants, holder: dossier.filing.applicant.organisation,
      fields: scope.fields.map { Text($0.rawValue) },
      provinces: setting.provinceNames(dossier.filing.provincesOfWork, on: issued), seat: SeatQuestions.words(answers),
      issued: issued,
      validFrom: issued, expiry: home.map { min($0, longest) } ?? longest, standing: .inForce)
  }
}

extension DossierFiling {
  /// Where the applicant will work: the city of the office's seat is consulted, and may be no such province.
  var provincesOfWork: [UnitCode] {
    let seat = SeatQuestions.code(answers)
    return scope.provinces.filter { $0 != seat || answers[all: "provinces"].contains($0.description) }
  }
}

extension DossierScope {
  /// What is asked for by fields, provinces and approving bodies.
  init(asked answers: Answers) {
    self.init(
      fields: answers[all: "fields"].compactMap { FieldOfWork(rawValue: $0) },
      provinces: answers[all: "provinces"].compactMap { UnitCode($0) },
      approvingBodies: answers[all: "approving-bodies"].compactMap { OfficeName($0) })
  }
}

extension ProcedureForm {
  func organisation(_ setting: Setting) -> Journey.Section {
    Journey.Section(
      "organisation", SectionWords.organisation,
      steps: OrganisationQuestions.identity(setting).map { setting.heldOrAsked($0) }
        + HomeRegistrationQuestions.all(setting)
        + OrganisationQuestions.contact.map { setting.heldOrAsked($0) })
  }

  func papers(_ setting: Setting) -> Journey.Section {
    Journey.Section("papers", SectionWords.papers, steps: PaperStep.all(setting.procedure))
  }

  /// The declaration comes last.
  func declaration(after sections: [String]) -> Journey.Section {
    Journey.Section(
      "declaration", SectionWords.declaration, after: sections, steps: [DeclarationQuestion.declaration])
  }
}
