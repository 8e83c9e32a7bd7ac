import Domain
public import Ledger

extension RecordAct {
  /// Reads an act back. Throws ``DecodingFault``: the caller halts at that position, it never skips.
  public init(_ act: Act) throws(DecodingFault) {
    guard let name = ActName(rawValue: act.kind.name.text), act.kind.version == 1 else {
      throw .unknownKind(act.kind.description)
    }
    if name == .withheld {
      self = .withheld
      return
    }
    guard let subject = RecordNumber(act.subject.text) else { throw .invalid(member: "subject") }
    switch name {
    case .opened: self = .opened(try RecordOpening(act))
    case .organisationRecorded:
      self = .organisationRecorded(subject, try Organisation(json: try act.json("organisation")))
    case .certificateRecorded:
      self = .certificateRecorded(subject, try Certificate(json: try act.json("certificate")))
    case .certificateIssued: self = .certificateIssued(subject, try CertificateIssued(act))
    case .certificateSuspended:
      self = .certificateStanding(subject, try CertificateStanding(act, StandingChange.suspended(by:)))
    case .certificateSuspensionReceived:
      self = .certificateStanding(subject, try CertificateStanding(act, StandingChange.received(by:)))
    case .certificateReceiptCorrected:
      self = .certificateStanding(subject, try CertificateStanding(act, StandingChange.receiptCorrected(by:)))
    case .certificateLifted:
      self = .certificateStanding(subject, try CertificateStanding(act, StandingChange.lifted(by:)))
    case .certificateWithdrawn:
      self = .certificateStanding(subject, try CertificateStanding(act, StandingChange.withdrawn(by:)))
    case .dossierFiled, .dossierSupplementRequested, .dossierSupplemented, .dossierOriginalReceived, .dossierAccepted,
      .dossierConsulted,
      .dossierLetterReceived, .dossierOpinionGiven, .dossierForwarded, .dossierReceived, .dossierAppraised,
      .dossierDecided, .dossierHandedOver, .dossierResultReceived, .dossierWithdrawn, .dossierCorrected:
      self = .dossier(subject, try DossierStep(act, name))
    case .dutyAccountNotified, .dutyPlanSent, .dutyPlanReceived, .dutyDataUpdated, .dutyActivityStated:
      self = .duty(subject, try DutyStep(act, name))
    case .measureStep: self = .measure(subject, try MeasureStep(act))
    case .calendarAmended: self = .calendarAmended(try CalendarAmendment(json: try act.json("amendment")))
    case .rateRecorded: self = .rateRecorded(try RecordedRate(json: try act.json("rate")))
    case .reportFiled, .reportCorrected: self = .report(subject, try ReportStep(act, name, of: subject))
    case .withheld: self = .withheld
    case .importStarted: self = .importStarted(subject, try ImportStarted(json: try act.json("import")))
    case .activityPublished: self = .activityPublished(subject, try ActivityPublished(act))
    case .importCompleted: self = .importCompleted(subject, try ImportCompleted(json: try act.json("import")))
    case .importAbandoned: self = .importAbandoned(subject, ImportAbandoned(reason: try act.text("reason")))
    case .originChanged: self = .originChanged(formerly: try act.text("formerly"))
    }
  }
}

extension RecordOpening {
  init(_ act: Act) throws(DecodingFault) {
    guard let nature = Nature(rawValue: try act.text("nature")) else { throw .invalid(member: "nature") }
    self.init(nature: nature, operatedBy: try act.text("operator"))
  }
}

extension ActivityPublished {
  init(_ act: Act) throws(DecodingFault) {
    guard let importNumber = RecordNumber(try act.text("import")) else { throw .invalid(member: "import") }
    self.init(
      project: try Project(json: try act.json("activity")), importNumber: importNumber,
      origin: try Origin(json: try act.json("origin")), source: act.value("source") ?? [],
      contacts: act.value("contacts"),
      findings: try act.optionalJSON("findings").map { json throws(DecodingFault) in
        try json.elements.map(Finding.init(json:))
      } ?? [],
      changed: try act.optionalJSON("changed")?.elements.compactMap(\.stringValue) ?? [])
  }
}

extension Act {
  func value(_ name: Name) -> [UInt8]? { self[name]?.value }

  func text(_ name: Name) throws(DecodingFault) -> String {
    guard let value = value(name) else { throw .missingField(name.text) }
    return String(decoding: value, as: UTF8.self)
  }

  func json(_ name: Name) throws(DecodingFault) -> JSON {
    guard let value = value(name) else { throw .missingField(name.text) }
    return try JSON(canonicalBytes: value)
  }

  /// What concerns persons: nothing where the act never held any; nil where it was erased.
  func personal() throws(DecodingFault) -> JSON? {
    self["personal"] == nil ? .object([]) : try optionalJSON("personal")
  }

  func optionalJSON(_ name: Name) throws(DecodingFault) -> JSON? {
    guard let value = value(name) else { return nil }
    return try JSON(canonicalBytes: value)
  }
}
