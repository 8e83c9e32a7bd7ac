/// A duty whose day comes near or has passed, as a reminder tells it to a body (nhắc thực hiện nghĩa vụ).
public struct UpcomingDuty: Hashable, Sendable {
  /// Who is to be told: the holder, or the office that it is owed to.
  public var body: Body
  public var kind: Duty.Kind
  public var certificate: RecordNumber
  /// As it stands on the certificate.
  public var printed: CertificateNumber
  public var holder: RecordNumber
  /// The office that it is owed to.
  public var office: OfficeName
  public var due: Day
  /// What is to be done, as the law says it.
  public var reason: Wording
  public var basis: Citation
  public var footing: LegalFooting

  public init(
    body: Body, kind: Duty.Kind, certificate: RecordNumber, printed: CertificateNumber, holder: RecordNumber,
    office: OfficeName, due: Day, reason: Wording, basis: Citation, footing: LegalFooting
  ) {
    self.body = body
    self.kind = kind
    self.certificate = certificate
    self.printed = printed
    self.holder = holder
    self.office = office
    self.due = due
    self.reason = reason
    self.basis = basis
    self.footing = footing
  }
}

extension Duty {
  /// What is to be told to whom, where its day is not later than `last` and it was not done; nil where nothing is due.
  public func upcoming(
    to body: Body, printed: CertificateNumber, notAfter last: Day, by calendar: WorkingCalendar
  ) -> UpcomingDuty? {
    guard done == nil, let due = due(by: calendar)?.day, due <= last else { return nil }
    return UpcomingDuty(
      body: body, kind: kind, certificate: certificate, printed: printed, holder: holder, office: office, due: due,
      reason: step.words, basis: step.basis, footing: step.footing)
  }
}
