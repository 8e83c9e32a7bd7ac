/// What a signed-in person may want to do or see (hành động).
public enum Deed: String, CaseIterable, Sendable, Hashable {
  /// The person's own desk.
  case desk
  /// A new dossier for the own organisation, and its draft.
  case draft
  /// A paper dossier entered for an organisation.
  case draftForOthers = "draft-for-others"
  case seeDossier = "see-dossier"
  /// Opinions and findings of a dossier, which its applicant sees only as the decision states them.
  case seeOpinions = "see-opinions"
  case supplement
  case withdraw
  case checkCompleteness = "check-completeness"
  case consult
  /// Receipt of the letter that asks for an opinion.
  case acknowledgeLetter = "acknowledge-letter"
  case giveOpinion = "give-opinion"
  /// Receipt or opinion of an office that answers on paper, recorded by the receiving office.
  case recordAnswer = "record-answer"
  case forward
  case acknowledgeForwarded = "acknowledge-forwarded"
  case appraise
  case decide
  case handOver = "hand-over"
  case acknowledgeResult = "acknowledge-result"
  case correct
  /// Duties that follow from certificates: the own ones, those a receiving office watches, plans sent to a province.
  case seeDuties = "see-duties"
  /// The bank account of a notice.
  case seeAccount = "see-account"
  case notifyAccount = "notify-account"
  case sendPlan = "send-plan"
  /// Receipt of a plan by the province that it was sent to.
  case acknowledgePlan = "acknowledge-plan"
  case updateData = "update-data"
  case stateActivity = "state-activity"
  case importCertificates = "import-certificates"
  case administerAccounts = "administer-accounts"
  /// The yearly report of the own body: its draft, its filing, its corrections.
  case fileReport = "file-report"
  /// Texts of reports that go to the own body, and its own.
  case readReports = "read-reports"
}

/// Who has to do with a dossier, for the question who may do what with it.
public struct DossierParties: Hashable, Sendable {
  public var applicant: RecordNumber
  public var receiver: OfficeName
  public var decider: OfficeName
  /// The offices that were sent a letter.
  public var consulted: Set<OfficeName>
  /// Whether it has reached the deciding office.
  public var isForwarded: Bool

  public init(
    applicant: RecordNumber, receiver: OfficeName, decider: OfficeName, consulted: Set<OfficeName>, isForwarded: Bool
  ) {
    self.applicant = applicant
    self.receiver = receiver
    self.decider = decider
    self.consulted = consulted
    self.isForwarded = isForwarded
  }
}

/// Who has to do with the duties that follow from a certificate.
public struct DutyParties: Hashable, Sendable {
  public var holder: RecordNumber
  /// The office that the notices are made to.
  public var receiver: OfficeName
  /// The people's committees that a plan was sent to, as they stand today.
  public var planned: Set<OfficeName>

  public init(holder: RecordNumber, receiver: OfficeName, planned: Set<OfficeName>) {
    self.holder = holder
    self.receiver = receiver
    self.planned = planned
  }
}

/// Who may do what: the one place that says so. Whoever may not, learns nothing: not even that there is something.
public enum Access {
  /// Whether a person may do a deed; `parties` are those of the dossier it is done on, nil for deeds on none. Whether the dossier
  /// is in a state for it is another question, answered in words by the procedure.
  public static func may(_ person: Person, _ deed: Deed, on parties: DossierParties? = nil) -> Bool {
    switch deed {
    case .desk: !person.roles.isEmpty
    case .draft: person.isOrganisation && person.roles.contains(.files)
    case .draftForOthers, .importCertificates: person.isOffice(.comingo) && person.roles.contains(.receives)
    case .administerAccounts: person.roles.contains(.administers)
    case .fileReport: !person.roles.isDisjoint(with: [.files, .receives, .isConsulted, .decides])
    case .readReports: !person.roles.isDisjoint(with: [.files, .receives, .isConsulted, .decides, .audits])
    case .seeDuties: mayLookAtDuties(person)
    case .seeAccount, .notifyAccount, .sendPlan, .acknowledgePlan, .updateData, .stateActivity: false
    case .seeDossier: parties.map { sees(person, $0) } ?? false
    case .seeOpinions: parties.map { sees(person, $0) && !person.isOrganisation } ?? false
    case .supplement, .withdraw, .acknowledgeResult:
      parties.map { isApplicant(person, $0) || isReceiver(person, $0) } ?? false
    case .checkCompleteness, .consult, .recordAnswer, .forward, .handOver:
      parties.map { isReceiver(person, $0) } ?? false
    case .acknowledgeLetter, .giveOpinion: parties.map { isConsulted(person, $0) } ?? false
    case .acknowledgeForwarded, .appraise, .decide: parties.map { isDecider(person, $0) } ?? false
    case .correct:
      parties.map { isReceiver(person, $0) || isConsulted(person, $0) || isDecider(person, $0) } ?? false
    }
  }

  /// Whether a person may read the text of a report that is not for everybody: its author's own people, and those of the offices to which
  /// the law sends it (Decree 58/2022/NĐ-CP, arts 21(5), 23(1)(h), 24(6)). `fields`: those the report tells of.
  public static func may(
    _ person: Person, readTextOf report: ReportName, fields: Set<FieldOfWork>, under rule: ReportRule,
    _ offices: OfficeDirectory, on day: Day
  ) -> Bool {
    guard may(person, .readReports) else { return false }
    if person.body == report.body { return true }
    guard case .office(let own) = person.body else { return false }
    return rule.recipients(of: fields, offices, on: day).contains(own)
  }

  /// Whether a person may do a deed on the duties that follow from one certificate. The receiving office records what came on paper;
  /// a province has to do with the plans that were sent to it, and with nothing else.
  public static func may(_ person: Person, _ deed: Deed, on parties: DutyParties) -> Bool {
    let isHolder = person.body == .organisation(parties.holder)
    let isReceiver = person.body == .office(parties.receiver)
    let seesAll =
      isHolder && !person.roles.isDisjoint(with: [.files, .audits])
      || isReceiver && !person.roles.isDisjoint(with: [.receives, .audits])
    switch deed {
    case .seeDuties: return seesAll || hasPlan(person, parties, [.isConsulted, .audits])
    case .seeAccount: return seesAll
    case .notifyAccount, .sendPlan, .updateData, .stateActivity:
      return isHolder && person.roles.contains(.files) || isReceiver && person.roles.contains(.receives)
    case .acknowledgePlan: return hasPlan(person, parties, [.isConsulted])
    case .desk, .draft, .draftForOthers, .seeDossier, .seeOpinions, .supplement, .withdraw, .checkCompleteness,
      .consult,
      .acknowledgeLetter, .giveOpinion, .recordAnswer, .forward, .acknowledgeForwarded, .appraise, .decide, .handOver,
      .acknowledgeResult, .correct, .importCertificates, .administerAccounts, .fileReport, .readReports:
      return false
    }
  }

  private static func hasPlan(_ person: Person, _ parties: DutyParties, _ roles: Set<Role>) -> Bool {
    guard case .office(let office) = person.body else { return false }
    return parties.planned.contains(office) && !person.roles.isDisjoint(with: roles)
  }

  /// Whether a person's body has to do with duties at all.
  private static func mayLookAtDuties(_ person: Person) -> Bool {
    switch person.body {
    case .organisation: !person.roles.isDisjoint(with: [.files, .audits])
    case .office(.comingo): !person.roles.isDisjoint(with: [.receives, .audits])
    case .office(let office): office.isPeoplesCommittee && !person.roles.isDisjoint(with: [.isConsulted, .audits])
    }
  }

  private static func sees(_ person: Person, _ parties: DossierParties) -> Bool {
    switch person.body {
    case .organisation(let number): number == parties.applicant && !person.roles.isDisjoint(with: [.files, .audits])
    case .office(let office):
      (office == parties.receiver && !person.roles.isDisjoint(with: [.receives, .audits]))
        || (parties.consulted.contains(office) && !person.roles.isDisjoint(with: [.isConsulted, .audits]))
        || (office == parties.decider && parties.isForwarded && !person.roles.isDisjoint(with: [.decides, .audits]))
    }
  }

  private static func isApplicant(_ person: Person, _ parties: DossierParties) -> Bool {
    person.body == .organisation(parties.applicant) && person.roles.contains(.files)
  }

  private static func isReceiver(_ person: Person, _ parties: DossierParties) -> Bool {
    person.body == .office(parties.receiver) && person.roles.contains(.receives)
  }

  private static func isConsulted(_ person: Person, _ parties: DossierParties) -> Bool {
    guard case .office(let office) = person.body else { return false }
    return parties.consulted.contains(office) && person.roles.contains(.isConsulted)
  }

  private static func isDecider(_ person: Person, _ parties: DossierParties) -> Bool {
    person.body == .office(parties.decider) && parties.isForwarded && person.roles.contains(.decides)
  }
}

extension Person {
  var isOrganisation: Bool { if case .organisation = body { true } else { false } }
  func isOffice(_ name: OfficeName) -> Bool { body == .office(name) }
}
