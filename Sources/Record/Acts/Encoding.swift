public import Domain
public import Ledger

extension RecordAct {
  /// The act as the ledger takes it: kind, subject and fields with their visibility. Deterministic but for salts and id,
  /// which the ledger draws.
  public func draft(recordedAt: Instant? = nil) -> Draft {
    Draft(
      kind: name.ledgerKind, subject: subject.ledgerName, recordedAt: recordedAt?.milliseconds, fields: fields,
      hiding: isPublic ? .nothing : .kindAndSubject)
  }

  /// Whether anybody may know that there is such an act and whom it concerns.
  public var isPublic: Bool {
    switch self {
    case .dossier, .duty, .measure, .withheld: false
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateStanding,
      .calendarAmended, .rateRecorded, .importStarted, .activityPublished, .importCompleted, .importAbandoned,
      .report, .originChanged:
      true
    }
  }

  /// The kind's name.
  public var name: ActName {
    switch self {
    case .opened: .opened
    case .organisationRecorded: .organisationRecorded
    case .certificateRecorded: .certificateRecorded
    case .certificateIssued: .certificateIssued
    case .certificateStanding(_, let standing): standing.name
    case .dossier(_, let step): step.name
    case .duty(_, let step): step.name
    case .measure: .measureStep
    case .calendarAmended: .calendarAmended
    case .rateRecorded: .rateRecorded
    case .report(_, let step): step.name
    case .importStarted: .importStarted
    case .activityPublished: .activityPublished
    case .importCompleted: .importCompleted
    case .importAbandoned: .importAbandoned
    case .originChanged: .originChanged
    case .withheld: .withheld
    }
  }

  private var fields: [Field] {
    switch self {
    case .opened(let opening):
      [.published("nature", opening.nature.rawValue), .published("operator", opening.operatedBy)]
    case .organisationRecorded(_, let organisation): [.published("organisation", organisation.json)]
    case .certificateRecorded(_, let certificate): [.published("certificate", certificate.json)]
    case .certificateIssued(_, let issued): issued.fields
    case .certificateStanding(_, let standing): standing.fields
    case .dossier(_, let step): step.fields
    case .duty(_, let step): step.fields
    case .measure(_, let step): step.fields
    case .calendarAmended(let amendment): [.published("amendment", amendment.json)]
    case .rateRecorded(let rate): [.published("rate", rate.json)]
    case .report(_, let step): step.fields
    case .importStarted(_, let started): [.published("import", started.json)]
    case .activityPublished(_, let activity): activity.fields
    case .importCompleted(_, let completed): [.published("import", completed.json)]
    case .importAbandoned(_, let abandoned): [.published("reason", abandoned.reason)]
    case .originChanged(let formerly): [.published("formerly", formerly)]
    case .withheld: []
    }
  }
}

extension ActivityPublished {
  var fields: [Field] {
    var fields: [Field] = [
      .published("activity", project.json), .published("import", importNumber.text),
      .published("origin", origin.json), Field("source", .published, source),
    ]
    if let contacts { fields.append(Field("contacts", .personal, contacts)) }
    if let findings = JSON.list(findings, \.json) { fields.append(.published("findings", findings)) }
    if let changed = JSON.list(changed, JSON.string) { fields.append(.published("changed", changed)) }
    return fields
  }
}

extension Field {
  static func published(_ name: Name, _ text: String) -> Field {
    Field(name, .published, text)
  }

  static func published(_ name: Name, _ json: JSON) -> Field {
    Field(name, .published, json.canonicalBytes)
  }
}

extension RecordNumber {
  /// The number as the ledger's subject; both have one grammar.
  public var ledgerName: Name {
    guard let name = Name(text) else { preconditionFailure("\(text) breaks the ledger's grammar") }
    return name
  }
}

extension ActName {
  /// The name as the ledger's kind, in its first version.
  public var ledgerKind: Kind {
    guard let kind = Name(rawValue).flatMap({ Kind($0, version: 1) }) else {
      preconditionFailure("\(rawValue) breaks the ledger's grammar")
    }
    return kind
  }
}
