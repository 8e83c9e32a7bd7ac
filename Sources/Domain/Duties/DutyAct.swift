/// What was done about a duty, or told of it. Each is an act of the ledger whose existence is not public (thực hiện nghĩa vụ của tổ
/// chức; Decree 58/2022/NĐ-CP, arts 19 and 21).
public enum DutyAct: Equatable, Sendable {
  /// Decree 58/2022/NĐ-CP, art. 21(3).
  case accountNotified(AccountNotice)
  /// To one province (Decree 58/2022/NĐ-CP, art. 21(4)).
  case planSent(PlanNotice)
  /// The province has the plan.
  case planReceived(PlanReceipt)
  /// Decree 58/2022/NĐ-CP, art. 21(6).
  case dataUpdated(DataUpdate)
  /// The holder worked, where no published project tells it; what counts as activity is to be confirmed (Decree 58/2022/NĐ-CP,
  /// art. 19(1)(b)).
  case activityStated(ActivityStatement)

  /// How and on which day a notice came. Online it is the day of recording; on paper the day on which it arrived.
  public struct Arrival: Hashable, Sendable {
    public var manner: DossierFiling.Manner
    public var on: Day

    public init(manner: DossierFiling.Manner, on: Day) {
      self.manner = manner
      self.on = on
    }
  }

  /// That a bank account in Viet Nam was opened, is used, or was changed.
  public struct AccountNotice: Equatable, Sendable {
    public var certificate: RecordNumber
    public var arrival: Arrival
    public var event: Event
    /// nil once erased, and wherever only the ledger may hold it.
    public var account: BankAccount?

    public init(certificate: RecordNumber, arrival: Arrival, event: Event, account: BankAccount?) {
      self.certificate = certificate
      self.arrival = arrival
      self.event = event
      self.account = account
    }

    /// What is told of the account.
    public enum Event: String, CaseIterable, Sendable, Hashable {
      case opened, used, changed

      public var wording: Wording {
        switch self {
        case .opened: Wording(vi: "Mở tài khoản", en: "An account was opened", fr: "Un compte a été ouvert")
        case .used: Wording(vi: "Sử dụng tài khoản đã có", en: "An account is used", fr: "Un compte est utilisé")
        case .changed: Wording(vi: "Thay đổi tài khoản", en: "The account was changed", fr: "Le compte a été changé")
        }
      }
    }
  }

  /// A bank account (tài khoản giao dịch tại Việt Nam). It is nobody's but its holder's and the receiving office's.
  public struct BankAccount: Equatable, Sendable {
    public var bank: Text
    public var owner: Text
    public var number: Text
    public var currency: Currency?

    public init(bank: Text, owner: Text, number: Text, currency: Currency?) {
      self.bank = bank
      self.owner = owner
      self.number = number
      self.currency = currency
    }
  }

  /// The plan of activities as one province gets it.
  public struct PlanNotice: Equatable, Sendable {
    public var certificate: RecordNumber
    public var arrival: Arrival
    public var office: OfficeName
    public var plan: FiledPaper

    public init(certificate: RecordNumber, arrival: Arrival, office: OfficeName, plan: FiledPaper) {
      self.certificate = certificate
      self.arrival = arrival
      self.office = office
      self.plan = plan
    }

    /// The code under which the paper is kept.
    public static let item = "activity-plan"
  }

  /// That a province has received the plan.
  public struct PlanReceipt: Equatable, Sendable {
    public var certificate: RecordNumber
    public var office: OfficeName
    public var on: Day

    public init(certificate: RecordNumber, office: OfficeName, on: Day) {
      self.certificate = certificate
      self.office = office
      self.on = on
    }
  }

  /// What changed in what the database holds of the organisation, and since when.
  public struct DataUpdate: Equatable, Sendable {
    public var certificate: RecordNumber
    public var arrival: Arrival
    /// The day of the change: the limit runs from here.
    public var changedOn: Day
    /// Only what changed, by question.
    public var answers: Answers
    /// The same about persons; nil once erased, and wherever only the ledger may hold it.
    public var personal: Answers?

    public init(
      certificate: RecordNumber, arrival: Arrival, changedOn: Day, answers: Answers, personal: Answers?
    ) {
      self.certificate = certificate
      self.arrival = arrival
      self.changedOn = changedOn
      self.answers = answers
      self.personal = personal
    }
  }

  /// That the organisation worked on a day, in its own words.
  public struct ActivityStatement: Equatable, Sendable {
    public var certificate: RecordNumber
    public var arrival: Arrival
    /// The last day of the activity that is stated.
    public var activeOn: Day
    public var words: Text

    public init(certificate: RecordNumber, arrival: Arrival, activeOn: Day, words: Text) {
      self.certificate = certificate
      self.arrival = arrival
      self.activeOn = activeOn
      self.words = words
    }
  }
}

extension DutyAct {
  /// Under which certificate it was done.
  public var certificate: RecordNumber {
    switch self {
    case .accountNotified(let notice): notice.certificate
    case .planSent(let notice): notice.certificate
    case .planReceived(let receipt): receipt.certificate
    case .dataUpdated(let update): update.certificate
    case .activityStated(let statement): statement.certificate
    }
  }

  /// The duty it is about.
  public var kind: Duty.Kind {
    switch self {
    case .accountNotified: .accountNotice
    case .planSent, .planReceived: .planNotice
    case .dataUpdated: .dataUpdate
    case .activityStated: .activity
    }
  }

  /// The day on which it happened, as far as limits are judged by it.
  public var day: Day {
    switch self {
    case .accountNotified(let notice): notice.arrival.on
    case .planSent(let notice): notice.arrival.on
    case .planReceived(let receipt): receipt.on
    case .dataUpdated(let update): update.arrival.on
    case .activityStated(let statement): statement.arrival.on
    }
  }
}
