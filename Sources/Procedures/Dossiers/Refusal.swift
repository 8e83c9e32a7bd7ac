public import Domain

/// Why a step is not taken. Each has words in three languages (``wording(_:)``) and, where it fits, the field of the form it
/// belongs to (``field``).
public enum Refusal: Error, Equatable, Sendable {
  /// The dossier is not in the state for it.
  case notNow
  /// An office answers for itself only; for others the receiving office records what came on paper.
  case notForYou(OfficeName)
  /// The number is on another certificate (found by the ledger's claim).
  case numberTaken(CertificateNumber)

  // Filing and supplements.
  /// There is one open dossier for a certificate and a procedure, and this is it; nil where it could not be found.
  case dossierOpen(DossierNumber?)
  /// The procedure is about a certificate, and none that the record holds was named.
  case noCertificate
  case certificateWithdrawn(on: Day)
  case certificateExpired(on: Day)
  /// Another representative office is registered (Decree 58/2022/NĐ-CP, art. 8(2)).
  case officeExists(CertificateNumber)
  case noFields
  case noProvinces
  case unknownProvince(UnitCode)
  case papersMissing([String])
  case originalsMissing([String])
  case demandsMissing
  case demandWithoutWords(String)
  case guidanceNotStated(earlier: Int)

  // Consultation.
  case wrongConsultees(missing: [OfficeName], extra: [OfficeName])
  case nobodyToConsult
  case notConsulted(OfficeName)
  case alreadyReceived(on: Day)
  case alreadyAnswered(on: Day)
  case reasonsMissing
  case opinionsMissing([OfficeName])
  case notLate([OfficeName])
  case lateUnnamed([OfficeName])

  // Days.
  case inTheFuture(today: Day)
  case before(Event, on: Day)
  case after(Event, on: Day)

  // Appraisal and decision.
  case criteriaOpen([String])
  case unknownCriterion(String)
  case findingWithoutWords(String)
  case notAppraised
  case criteriaNotMet([String])
  case allCriteriaMet
  case refusalWithoutReasons
  case wrongHolder
  case wrongKind(Certificate.Kind)
  case notInForceAtFirst
  case expiryBeforeStart
  case validityTooLong(limit: Day)
  case pastHomeRegistration(limit: Day)
  case homeRegistrationUnknown
  case fieldsBeyondApplication([Text])
  case provincesBeyondApplication([Text])
  case changedBeyondApplication
  case notExtended(from: Day)
  /// An act on the certificate was recorded since the page was drawn.
  case certificateChanged

  // Correction.
  case noSuchStep
  case notYourStep(of: Body)
  case notReplaceable
  case statementMissing
  case nothingChanged
  case noLongerLate(OfficeName)

  /// An event before or after which another cannot lie.
  public enum Event: String, CaseIterable, Sendable, Hashable {
    case filing, letter, receipt, opinion, forwarding, receivedForDecision, meeting, decision, handover, resultReceipt
    case recording, start
  }
}

extension Refusal {
  /// The field of the form by which it is shown; nil: above the form.
  public var field: String? {
    switch self {
    case .notNow, .notForYou, .noSuchStep, .notYourStep, .wrongHolder, .wrongKind, .notInForceAtFirst,
      .notAppraised, .homeRegistrationUnknown, .papersMissing, .dossierOpen,
      .noCertificate, .certificateWithdrawn, .certificateExpired, .officeExists, .changedBeyondApplication,
      .certificateChanged:
      nil
    case .numberTaken: DeedField.certificateNumber
    case .noFields, .fieldsBeyondApplication: DeedField.fields
    case .noProvinces, .unknownProvince, .provincesBeyondApplication: DeedField.provinces
    case .demandsMissing: DeedField.outcome
    case .demandWithoutWords(let about): DeedField.demand(about)
    case .guidanceNotStated: DeedField.guidance
    case .wrongConsultees, .notConsulted: DeedField.offices
    case .nobodyToConsult: DeedField.further
    case .originalsMissing(let codes): codes.first.map(DeedField.original)
    case .alreadyReceived, .inTheFuture, .before, .after, .noLongerLate: DeedField.day
    case .alreadyAnswered, .criteriaNotMet, .allCriteriaMet: DeedField.outcome
    case .reasonsMissing, .refusalWithoutReasons: DeedField.reasons
    case .opinionsMissing, .notLate, .lateUnnamed: DeedField.without
    case .criteriaOpen(let codes): codes.first.map(DeedField.finding)
    case .unknownCriterion(let code): DeedField.finding(code)
    case .findingWithoutWords(let code): DeedField.findingWords(code)
    case .expiryBeforeStart, .validityTooLong, .pastHomeRegistration, .notExtended: DeedField.expiry
    case .statementMissing: DeedField.statement
    case .notReplaceable, .nothingChanged: DeedField.replacement
    }
  }
}

/// The names of the fields in forms of deeds, in one place: forms draw them, refusals point at them.
enum DeedField {
  static let outcome = "outcome"
  static let guidance = "guidance"
  static let offices = "offices"
  static let further = "further"
  static let office = "office"
  static let day = "on"
  static let stance = "stance"
  static let reasons = "reasons"
  static let without = "without"
  static let form = "form"
  static let meeting = "meeting"
  static let decisionNumber = "decision"
  static let certificateNumber = "certificate"
  static let issued = "issued"
  static let start = "start"
  static let expiry = "expiry"
  static let fields = "fields"
  static let provinces = "provinces"
  static let delivery = "delivery"
  static let statement = "statement"
  static let replacement = "replacement"
  static let confirmation = "confirmation"

  static let certificateVersion = "certificate-version"

  static func original(_ code: String) -> String { "received-\(code)" }
  static func demand(_ about: String) -> String { "demand-\(about)" }
  static func finding(_ code: String) -> String { "finding-\(code)" }
  static func findingWords(_ code: String) -> String { "words-\(code)" }
}
