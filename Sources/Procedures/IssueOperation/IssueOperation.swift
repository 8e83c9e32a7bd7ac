public import Domain

/// Issue of an operation certificate (cấp Giấy đăng ký hoạt động; Decree 58/2022/NĐ-CP, arts 10–11).
public struct IssueOperation: ProcedureForm {
  public init() {}

  public var name: ProcedureName { .issueOperation }
  public var grants: Certificate.Kind { .operation }

  /// What form 03a must hold, derived from Decree 58/2022/NĐ-CP, arts 6 and 8–11; the layout of the official form is to be confirmed.
  public func journey(_ setting: Setting) -> Journey {
    let papers = setting.procedure.items.filter { $0.form != .application }.flatMap { item in
      [PaperStep(item) as any JourneyStep] + PaperLanguage.questions(about: item)
    }
    return Journey([
      Journey.Section("organisation", SectionWords.organisation, steps: OrganisationQuestions.all(setting)),
      Journey.Section("activities", SectionWords.activities, steps: ActivityQuestions.all(setting)),
      Journey.Section("representative", SectionWords.representative, steps: RepresentativeQuestions.all(setting)),
      Journey.Section("papers", SectionWords.papers, steps: papers),
      Journey.Section(
        "declaration", SectionWords.declaration,
        after: ["organisation", "activities", "representative", "papers"],
        steps: [DeclarationQuestion.declaration]),
    ])
  }

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

enum SectionWords {
  static let organisation = Wording(vi: "Tổ chức", en: "The organisation", fr: "L’organisation")
  static let activities = Wording(
    vi: "Hoạt động tại Việt Nam", en: "Work in Viet Nam", fr: "Activités au Viet Nam")
  static let representative = Wording(vi: "Người đại diện", en: "The Representative", fr: "Le Représentant")
  static let papers = Wording(vi: "Giấy tờ kèm theo", en: "Papers", fr: "Pièces")
  static let declaration = Wording(vi: "Cam đoan", en: "Declaration", fr: "Déclaration")
}
