public import Domain

/// What somebody orders about the duties that follow from a certificate.
public enum DutyCommand: Equatable, Sendable {
  case notifyAccount(DutyAct.AccountNotice)
  /// One upload, to these provinces at once.
  case sendPlan(FiledPaper, to: [OfficeName], DutyAct.Arrival)
  case acknowledgePlan(OfficeName, on: Day)
  /// A plan on paper, by the office that it came to.
  case recordPlan(OfficeName, DutyAct.Arrival)
  case updateData(DutyAct.DataUpdate)
  case stateActivity(DutyAct.ActivityStatement)
}

/// Why an act about a duty is not recorded.
public enum DutyRefusal: Error, Equatable, Sendable {
  /// The certificate has expired or was withdrawn: nothing is owed under it.
  case ended(Certificate.State)
  case inTheFuture(today: Day)
  case beforeIssue(on: Day)
  /// Online is today; another day is for what came on paper.
  case onlineIsToday
  case accountIncomplete
  case planMissing
  case noProvince
  /// Not among the provinces of the certificate.
  case notInScope(OfficeName)
  case notSent
  case alreadyReceived(on: Day)
  case beforeSending(on: Day)
  /// A plan that was sent online waits to be confirmed: it comes before any on paper.
  case planWaits(sentOn: Day)
  case changeAfterNotice(on: Day)
  case nothingChanged
  case wordsMissing
  case activityAfterNotice(on: Day)
}

extension DutyRefusal {
  /// The field of the form by which it is shown; nil: above the form.
  public var field: String? {
    switch self {
    case .ended, .notSent, .alreadyReceived, .planWaits, .nothingChanged: nil
    case .inTheFuture, .beforeIssue, .onlineIsToday, .beforeSending: DutyField.day
    case .accountIncomplete: DutyField.accountNumber
    case .planMissing: DutyField.plan
    case .noProvince, .notInScope: DutyField.provinces
    case .changeAfterNotice: DutyField.changedOn
    case .wordsMissing: DutyField.words
    case .activityAfterNotice: DutyField.activeOn
    }
  }
}

/// The names of the fields in forms about duties: forms draw them, refusals point at them.
enum DutyField {
  static let day = "on"
  static let manner = "manner"
  static let event = "event"
  static let bank = "bank"
  static let accountOwner = "account-owner"
  static let accountNumber = "account-number"
  static let currency = "currency"
  static let provinces = "provinces"
  static let plan = "file"
  static let changedOn = "changed"
  static let activeOn = "active"
  static let words = "words"
}
