public import Domain

/// Issue of an operation certificate (cấp Giấy đăng ký hoạt động; Decree 58/2022/NĐ-CP, arts 10–11).
public struct IssueOperation: ProcedureForm {
  public init() {}

  public var name: ProcedureName { .issueOperation }
  public var grants: Certificate.Kind { .operation }

  public func journey(_ setting: Setting) -> Journey { Journey([]) }

  public func application(
    from draft: DraftContent, of organisation: RecordNumber, _ setting: Setting
  ) throws(Incomplete) -> Application {
    let journey = journey(setting)
    let missing = journey.missing(draft)
    guard missing.isEmpty else { throw Incomplete(missing: missing) }
    let answers = journey.relevant(draft)
    let personal = answers.only(journey.personalNames)
    return Application(
      procedure: name,
      applicant: IssueOperation.applicant(organisation, answers),
      scope: DossierScope(
        fields: answers[all: "fields"].compactMap { FieldOfWork(rawValue: $0) },
        provinces: answers[all: "provinces"].compactMap { UnitCode($0) },
        approvingBodies: answers[all: "approving-bodies"].compactMap { OfficeName($0) }),
      answers: answers.without(journey.personalNames), personal: personal.isEmpty ? nil : personal,
      papers: draft.papers)
  }

  static func applicant(_ organisation: RecordNumber, _ answers: Answers) -> DossierFiling.Applicant {
    var names: [Narratives.Narrative] = []
    if let name = answers["name"] { names.append(.init(language: nil, text: Text(name))) }
    if let name = answers["name-vietnamese"] { names.append(.init(language: "vi", text: Text(name))) }
    return DossierFiling.Applicant(
      organisation: organisation, name: Narratives(names), country: answers["country"].flatMap { CountryCode($0) })
  }

  /// Everything applied for, from the day of issue, as long as the law allows.
  public func proposal(
    for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting
  ) -> Certificate {
    let scope = dossier.filing.scope
    let longest = setting.procedure.longestValidity.map { issued.running($0) } ?? issued
    let home = HomeRegistration(dossier.filing.answers)?.lastDay
    return Certificate(
      number: number, kind: grants, holder: dossier.filing.applicant.organisation,
      fields: scope.fields.map { Text($0.rawValue) },
      provinces: scope.provinces.map { Text(setting.provinceName($0, on: issued)) }, issued: issued,
      validFrom: issued, expiry: home.map { min($0, longest) } ?? longest, standing: .inForce)
  }
}
