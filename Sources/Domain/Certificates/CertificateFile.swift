/// A certificate as its own acts tell it (giấy đăng ký theo các mục ghi của chính nó): what every decision that touches it rests on.
///
/// It is folded, never edited. `version` is the number of acts on its subject: whoever appends another gives it, so that of two
/// officers exactly one is first.
public struct CertificateFile: Equatable, Sendable {
  public let number: RecordNumber
  /// As it stands after its last act: standing and ended suspensions taken together.
  public private(set) var certificate: Certificate
  /// How it was granted here, the first first; empty where it was issued elsewhere.
  public private(set) var grants: [Grant] = []
  /// The suspension that runs, where it was decided here.
  public private(set) var suspension: Suspension?
  /// How it ended, where that was decided here.
  public private(set) var withdrawal: Withdrawal?
  public private(set) var version: Int

  /// A grant by a procedure of this record.
  public struct Grant: Hashable, Sendable {
    public var procedure: ProcedureName
    public var decision: DecisionNumber

    public init(procedure: ProcedureName, decision: DecisionNumber) {
      self.procedure = procedure
      self.decision = decision
    }
  }

  /// A fact that does not follow from those before it.
  public struct Fault: Error, Equatable, Sendable {
    public let version: Int
  }

  /// Folds all facts. Throws ``Fault`` at the first that does not follow; a certificate is first of all recorded or issued.
  public init(number: RecordNumber, facts: [CertificateFact]) throws(Fault) {
    switch facts.first {
    case .recorded(let certificate): self.init(number: number, certificate: certificate)
    case .issued(let certificate, let procedure, let decision):
      self.init(
        number: number, certificate: certificate, grants: [Grant(procedure: procedure, decision: decision)])
    case .changed, nil: throw Fault(version: 0)
    }
    for fact in facts.dropFirst() { try append(fact) }
  }

  /// As a register holds it after some version.
  public init(
    number: RecordNumber, certificate: Certificate, grants: [Grant] = [], suspension: Suspension? = nil,
    withdrawal: Withdrawal? = nil, version: Int = 1
  ) {
    self.number = number
    self.certificate = certificate
    self.grants = grants
    self.suspension = suspension
    self.withdrawal = withdrawal
    self.version = version
  }

  /// Takes in the next fact.
  public mutating func append(_ fact: CertificateFact) throws(Fault) {
    switch fact {
    case .recorded(let certificate): replace(by: certificate, standing: certificate.standing)
    case .issued(let certificate, let procedure, let decision):
      // A grant never ends a suspension: only lifting does.
      let standing = certificate.standing == .inForce ? self.certificate.standing : certificate.standing
      replace(by: certificate, standing: standing)
      grants.append(Grant(procedure: procedure, decision: decision))
    case .changed(let change): try take(change)
    }
    version += 1
  }

  private mutating func replace(by certificate: Certificate, standing: Certificate.Standing) {
    let pauses = self.certificate.pauses
    self.certificate = certificate
    self.certificate.standing = standing
    self.certificate.pauses = pauses
    if let suspension, standing != .suspended(since: suspension.since, by: suspension.decision) {
      self.suspension = nil
    }
    if let withdrawal, standing != .withdrawn(on: withdrawal.on, by: withdrawal.decision) { self.withdrawal = nil }
  }

  private mutating func take(_ change: StandingChange) throws(Fault) {
    switch (change, certificate.standing) {
    case (.suspended(let suspension), .inForce):
      self.suspension = suspension
      certificate.standing = .suspended(since: suspension.since, by: suspension.decision)
    case (.suspensionReceived(let day), .suspended) where suspension?.received == nil:
      suspension?.received = day
    case (.suspensionReceiptCorrected(let day, let formerly), .suspended) where suspension?.received == formerly:
      suspension?.received = day
    case (.lifted(let day, let decision), .suspended(let since, let by)):
      pause(since, until: day, by, liftedBy: decision)
      suspension = nil
      certificate.standing = .inForce
    case (.withdrawn(let withdrawal), .inForce): end(by: withdrawal)
    case (.withdrawn(let withdrawal), .suspended(let since, let by)):
      pause(since, until: withdrawal.on, by, liftedBy: nil)
      suspension = nil
      end(by: withdrawal)
    default: throw Fault(version: version)
    }
  }

  private mutating func end(by withdrawal: Withdrawal) {
    self.withdrawal = withdrawal
    certificate.standing = .withdrawn(on: withdrawal.on, by: withdrawal.decision)
  }

  private mutating func pause(_ since: Day, until: Day, _ by: DecisionNumber, liftedBy: DecisionNumber?) {
    certificate.pauses.append(Certificate.Pause(since: since, until: until, by: by, liftedBy: liftedBy))
  }
}
