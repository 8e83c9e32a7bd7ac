public import Domain

/// A complete application, ready to be filed or to take the place of the one that was to be supplemented.
public struct Application: Equatable, Sendable {
  public var procedure: ProcedureName
  public var applicant: DossierFiling.Applicant
  public var scope: DossierScope
  /// The answers that concern no person.
  public var answers: Answers
  /// The answers about persons.
  public var personal: Answers?
  public var papers: [FiledPaper]
  /// The certificate it is about; nil where one is to be issued.
  public var certificate: RecordNumber?

  public init(
    procedure: ProcedureName, applicant: DossierFiling.Applicant, scope: DossierScope, answers: Answers,
    personal: Answers?, papers: [FiledPaper], certificate: RecordNumber? = nil
  ) {
    self.certificate = certificate
    self.procedure = procedure
    self.applicant = applicant
    self.scope = scope
    self.answers = answers
    self.personal = personal
    self.papers = papers
  }

  /// What a supplement puts in the place of the earlier filing.
  public var supplement: DossierAct.Supplement {
    DossierAct.Supplement(scope: scope, answers: answers, personal: personal, papers: papers)
  }
}
