public import Domain

/// Which flows are counted. What a receiver tells again as incoming is the provider's own flow, and counted there, once.
public enum AidBasis: String, CaseIterable, Sendable, Hashable {
  /// Disbursements (IATI transaction type 3).
  case disbursed
  /// Expenditure (IATI transaction type 4).
  case spent

  /// nil for kinds that are no basis.
  init?(_ kind: Transaction.Kind?) {
    switch kind {
    case .disbursement: self = .disbursed
    case .expenditure: self = .spent
    case .incomingFunds, .outgoingCommitment, .interestPayment, .loanRepayment, .reimbursement, .purchaseOfEquity,
      .saleOfEquity, .creditGuarantee, .incomingCommitment, .outgoingPledge, .incomingPledge, nil:
      return nil
    }
  }

  var kind: Transaction.Kind {
    switch self {
    case .disbursed: .disbursement
    case .spent: .expenditure
    }
  }

  public var wording: Wording { kind.wording }
}

/// Days from a first to a last one, both counted. A flow belongs to the day of its transaction, or, where nobody gave it, to its
/// value date; what has neither belongs to no period.
public struct AidPeriod: Hashable, Sendable {
  public let from: Day
  public let to: Day

  /// nil where it would end before it begins.
  public init?(from: Day, to: Day) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// Whole calendar years, of those that days can name (1 to 9999).
  public init(years: ClosedRange<Int>) {
    let years = years.clamped(to: 1...9999)
    guard let from = Day(years.lowerBound, 1, 1), let to = Day(years.upperBound, 12, 31) else {
      preconditionFailure("every year has a first and a last day")
    }
    self.from = from
    self.to = to
  }

  /// The calendar years it touches.
  public var years: ClosedRange<Int> { from.year...to.year }

  /// What lies in both; nil where nothing does.
  func clipped(to other: AidPeriod) -> AidPeriod? { AidPeriod(from: max(from, other.from), to: min(to, other.to)) }
}

/// By which map of the provinces something is told (Resolution 202/2025/QH15).
public enum ProvinceMap: String, CaseIterable, Sendable, Hashable {
  /// Until 30 June 2025.
  case of63 = "63"
  /// Since 1 July 2025.
  case of34 = "34"

  /// A day of the map: the last of the old, the first of the new.
  public var day: Day {
    switch self {
    case .of63: Day(number: 20_269)
    case .of34: Day(number: 20_270)
    }
  }
}

/// Which part of the aid is asked for, by where it goes.
public enum AidReach: String, CaseIterable, Sendable, Hashable {
  case vietNam
  /// To other countries, or to none that is named.
  case outside
  case everywhere
}

/// What a sum of aid is narrowed to; everything given must hold.
public struct AidFilter: Hashable, Sendable {
  public var reach: AidReach
  /// A province of either map: one of today collects what came to it, a former one only what was told of it.
  public var province: UnitCode?
  /// A field of work (vocabulary 99).
  public var field: FieldOfWork?
  /// A DAC category of three digits; without effect beside ``field``: how the two cross, no author says.
  public var category: String?
  /// The country of origin: of the provider's recorded organisation, else of the reporter's.
  public var origin: CountryCode?

  public init(
    reach: AidReach = .vietNam, province: UnitCode? = nil, field: FieldOfWork? = nil, category: String? = nil,
    origin: CountryCode? = nil
  ) {
    self.reach = reach
    self.province = province
    self.field = field
    self.category = category
    self.origin = origin
  }
}

/// A sum of aid as someone asks for it: when, in which currency, on which basis, which part, and as known when.
public struct AidQuestion: Hashable, Sendable {
  public var period: AidPeriod
  public var currency: Currency
  public var basis: AidBasis
  public var filter: AidFilter
  /// `on` ends the period that day; `known` takes the slow way, over the versions of then.
  public var moment: Moment

  public init(
    _ period: AidPeriod, in currency: Currency, basis: AidBasis = .disbursed, filter: AidFilter = AidFilter(),
    at moment: Moment = .now
  ) {
    self.period = period
    self.currency = currency
    self.basis = basis
    self.filter = filter
    self.moment = moment
  }
}

/// By what a sum of aid is broken down.
public enum AidDimension: Hashable, Sendable {
  case year
  case province(ProvinceMap)
  case field
  case category
  case origin
  /// The currency the flows were in.
  case currency
}

/// What a row of a breakdown stands for; each dimension has a rest, so that the rows add up to the whole.
public enum AidKey: Hashable, Sendable {
  case year(Int)
  case province(UnitCode)
  /// Told of a merged province: no source says which of the former ones it was.
  case notOnMap
  case notLocated
  case outside
  case field(FieldOfWork)
  case noField
  case category(String)
  case noCategory
  case country(CountryCode)
  case noCountry
  case currency(Currency)
  case noCurrency
}
