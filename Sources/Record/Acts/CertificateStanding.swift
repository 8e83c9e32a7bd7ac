public import Domain
import Ledger

/// A measure's public outcome on a certificate: suspended, its receipt and that corrected, lifted, withdrawn (Decree 58/2022/NĐ-CP, arts 18–19).
public struct CertificateStanding: Equatable, Sendable {
  public var change: StandingChange
  /// The measure or dossier it came of; not public.
  public var cause: RecordNumber?

  public init(change: StandingChange, cause: RecordNumber?) {
    self.change = change
    self.cause = cause
  }

  /// The kind of act it is.
  public var name: ActName {
    switch change {
    case .suspended: .certificateSuspended
    case .suspensionReceived: .certificateSuspensionReceived
    case .suspensionReceiptCorrected: .certificateReceiptCorrected
    case .lifted: .certificateLifted
    case .withdrawn: .certificateWithdrawn
    }
  }

  var fields: [Field] {
    var fields: [Field] = [.published("standing", change.json)]
    if let cause { fields.append(Field("cause", .restricted, cause.text)) }
    return fields
  }

  init(_ act: Act, _ read: (JSON) throws(DecodingFault) -> StandingChange) throws(DecodingFault) {
    let cause = act.value("cause").flatMap { RecordNumber(String(decoding: $0, as: UTF8.self)) }
    self.init(change: try read(try act.json("standing")), cause: cause)
  }
}

extension StandingChange {
  var json: JSON {
    switch self {
    case .suspended(let suspension):
      .object([
        "by": .string(suspension.decision.text), "grounds": JSON.list(suspension.grounds) { .string($0.rawValue) },
        "since": .string(suspension.since.description),
      ])
    case .suspensionReceived(let day): .object(["on": .string(day.description)])
    case .suspensionReceiptCorrected(let day, let formerly):
      .object(["formerly": .string(formerly.description), "on": .string(day.description)])
    case .lifted(let day, let by): .object(["by": .string(by.text), "on": .string(day.description)])
    case .withdrawn(let withdrawal):
      .object([
        "by": .string(withdrawal.decision.text), "ending": .string(withdrawal.ending.rawValue),
        "on": .string(withdrawal.on.description),
      ])
    }
  }

  static func suspended(by json: JSON) throws(DecodingFault) -> StandingChange {
    let grounds = try json.list("grounds", Suspension.Ground.init(json:))
    return .suspended(Suspension(since: try json.day("since"), decision: try decision(json), grounds: grounds))
  }

  static func received(by json: JSON) throws(DecodingFault) -> StandingChange {
    .suspensionReceived(on: try json.day("on"))
  }

  static func receiptCorrected(by json: JSON) throws(DecodingFault) -> StandingChange {
    .suspensionReceiptCorrected(on: try json.day("on"), formerly: try json.day("formerly"))
  }

  static func lifted(by json: JSON) throws(DecodingFault) -> StandingChange {
    .lifted(on: try json.day("on"), by: try decision(json))
  }

  static func withdrawn(by json: JSON) throws(DecodingFault) -> StandingChange {
    guard let ending = Withdrawal.Ending(rawValue: try json.string("ending")) else { throw .invalid(member: "ending") }
    return .withdrawn(Withdrawal(on: try json.day("on"), decision: try decision(json), ending: ending))
  }

  private static func decision(_ json: JSON) throws(DecodingFault) -> DecisionNumber {
    guard let decision = DecisionNumber(try json.string("by")) else { throw .invalid(member: "by") }
    return decision
  }
}

extension RecordAct {
  /// What the act says of a certificate; nil where it is about anything else.
  public var certificateFact: CertificateFact? {
    switch self {
    case .certificateRecorded(_, let certificate): .recorded(certificate)
    case .certificateIssued(_, let issued):
      .issued(issued.certificate, under: issued.procedure, by: issued.decision)
    case .certificateStanding(_, let standing): .changed(standing.change)
    case .opened, .organisationRecorded, .dossier, .duty, .measure, .calendarAmended, .rateRecorded, .report,
      .importStarted, .activityPublished, .importCompleted, .importAbandoned, .originChanged, .withheld:
      nil
    }
  }
}
