public import Domain

/// What a procedure has of its own: its questions, what an application makes of the answers, what its certificate would say.
/// How a dossier is handled is the same for all: ``Handling``.
public protocol ProcedureForm: Sendable {
  var name: ProcedureName { get }
  /// What a favourable decision issues.
  var grants: Certificate.Kind { get }
  /// Whether it is about a certificate that its applicant holds, and not about a new one.
  var isAboutCertificate: Bool { get }
  /// The questions, in sections; they depend on the law, the places, the papers of the day, and what the record holds.
  func journey(_ setting: Setting) -> Journey
  /// The answers that the record holds already: they stand in every draft and dossier, and are not asked.
  func held(_ setting: Setting) -> Answers
  /// What the answers ask for, as far as the law's lists depend on it.
  func scope(of answers: Answers, _ setting: Setting) -> DossierScope
  /// The originals that the receiving office must have before it accepts a dossier as complete.
  func originals(of filing: DossierFiling, _ procedure: Procedure) -> [DossierItem]
  /// What the certificate would say if it were granted on a day, as far as the dossier tells. `number` is that of a new one.
  func proposal(for dossier: Dossier, number: CertificateNumber, issued: Day, _ setting: Setting) -> Certificate
  /// The name its holder bears once it is granted; nil where that does not change.
  func newName(in filing: DossierFiling) -> Narratives?
}

extension ProcedureForm {
  public var isAboutCertificate: Bool { false }
  public func held(_ setting: Setting) -> Answers { Answers() }
  public func newName(in filing: DossierFiling) -> Narratives? { nil }

  public func originals(of filing: DossierFiling, _ procedure: Procedure) -> [DossierItem] {
    procedure.items.filter { $0.form == .original && !$0.isOptional }
  }

  /// A draft as its pages show it: with what the record holds in its place, whatever was held when it was begun.
  public func completed(_ draft: DraftContent, _ setting: Setting) -> DraftContent {
    let onFile = setting.holdings.answers(aboutPapersOf: draft)
    return DraftContent(answers: draft.answers.merging(held(setting)).merging(onFile), papers: draft.papers)
  }

  /// What of a draft's answers is its own: without what the record tells of papers that it held, which goes with them.
  public func own(_ answers: Answers, of draft: DraftContent, _ setting: Setting) -> Answers {
    answers.without(Set(setting.holdings.answers(aboutPapersOf: draft).values.keys))
  }

  /// The application that a complete draft is. Throws what is missing.
  public func application(
    from draft: DraftContent, of organisation: RecordNumber, _ setting: Setting
  ) throws(Incomplete) -> Application {
    let journey = journey(setting)
    let draft = completed(draft, setting)
    let missing = journey.missing(draft)
    guard missing.isEmpty else { throw Incomplete(missing: missing) }
    let answers = HomeRegistrationQuestions.settled(journey.relevant(draft), setting)
    let personal = answers.only(journey.personalNames)
    return Application(
      procedure: name, applicant: applicant(organisation, answers, setting), scope: scope(of: answers, setting),
      answers: answers.without(journey.personalNames), personal: personal.isEmpty ? nil : personal,
      papers: draft.papers, certificate: isAboutCertificate ? setting.certificate?.number : nil)
  }

  /// As the record knows it, else as it names itself.
  private func applicant(
    _ organisation: RecordNumber, _ answers: Answers, _ setting: Setting
  ) -> DossierFiling.Applicant {
    if isAboutCertificate, let known = setting.holdings.applicant { return known }
    var names: [Narratives.Narrative] = []
    if let name = answers["name"] { names.append(.init(language: nil, text: Text(name))) }
    if let name = answers["name-vietnamese"] { names.append(.init(language: "vi", text: Text(name))) }
    return DossierFiling.Applicant(
      organisation: organisation, name: Narratives(names), country: answers["country"].flatMap { CountryCode($0) })
  }

  /// Why nobody may file it as things stand, or its applicant may not; nil where nothing stands against it. The decree says of none
  /// of these cases what becomes of a dossier: our reading, to be confirmed.
  public func ineligibility(_ setting: Setting) -> Refusal? {
    guard isAboutCertificate else { return secondOffice(setting) }
    guard let certificate = setting.certificate?.certificate else { return .noCertificate }
    guard certificate.kind == grants else { return .wrongKind(grants) }
    // Once its end is decided nothing more is granted on it, though it is in force until then.
    if case .withdrawn(let day, _) = certificate.standing { return .certificateWithdrawn(on: day) }
    if certificate.expiry < setting.today { return .certificateExpired(on: certificate.expiry) }
    return nil
  }

  /// One representative office an organisation (Decree 58/2022/NĐ-CP, art. 8(2)).
  private func secondOffice(_ setting: Setting) -> Refusal? {
    guard grants == .representativeOffice else { return nil }
    let office = setting.holdings.certificates.first { file in
      guard file.certificate.kind == .representativeOffice else { return false }
      switch file.certificate.state(on: setting.today) {
      case .inForce, .suspended, .notYetValid: return true
      case .expired, .withdrawn: return false
      }
    }
    return office.map { .officeExists($0.certificate.number) }
  }
}

/// What a draft holds: answers and papers (bản nháp).
public struct DraftContent: Equatable, Sendable {
  /// All answers, those about persons among them: a draft belongs to its applicant and is never public.
  public var answers: Answers
  public var papers: [FiledPaper]

  public init(answers: Answers = Answers(), papers: [FiledPaper] = []) {
    self.answers = answers
    self.papers = papers
  }

  /// A dossier as it stands, for the applicant to supplement.
  public init(of dossier: Dossier) {
    answers = dossier.filing.answers.merging(dossier.filing.personal ?? Answers())
    papers = dossier.filing.papers
  }
}

/// What a draft lacks, in the order of the questions.
public struct Incomplete: Error, Equatable, Sendable {
  public struct Missing: Equatable, Sendable {
    /// The step whose page asks for it.
    public var step: String
    public var words: Wording

    public init(step: String, words: Wording) {
      self.step = step
      self.words = words
    }
  }

  public var missing: [Missing]

  public init(missing: [Missing]) { self.missing = missing }
}
