/// A code list of which the standard allows no other codes (IATI "core" lists, 2.03).
public protocol ClosedList: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// A code of a closed list, as written and, where the list has it, as what it means.
public struct Coded<List: ClosedList>: Sendable, Hashable {
  public var text: String
  public var line: Int
  public var value: List? { List(rawValue: text) }

  public init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }
}

extension Element {
  /// The code in an attribute; one that is not on the list is noted and kept as written. nil where it is absent.
  func coded<List: ClosedList>(_ term: Term, _ list: List.Type, _ notes: inout Notes) -> Coded<List>? {
    guard let text = trimmed(term) else { return nil }
    let code = Coded<List>(text, line: line)
    if code.value == nil { notes.add(.unknownCode(text, in: self.term), self) }
    return code
  }

  /// The same where the standard requires the attribute: its absence is noted.
  func requiredCode<List: ClosedList>(_ term: Term, _ list: List.Type, _ notes: inout Notes) -> Coded<List>? {
    if trimmed(term) == nil { notes.add(.missing(term, in: self.term), self) }
    return coded(term, list, &notes)
  }
}

/// Where an activity stands in its life (IATI ActivityStatus).
public enum ActivityStatus: String, ClosedList {
  case pipeline = "1"
  case implementation = "2"
  case finalisation = "3"
  case closed = "4"
  case cancelled = "5"
  case suspended = "6"
}

/// What happens, or happened, on a date (IATI ActivityDateType).
public enum ActivityDateType: String, ClosedList {
  case plannedStart = "1"
  case actualStart = "2"
  case plannedEnd = "3"
  case actualEnd = "4"
}

/// What an organisation does in an activity (IATI OrganisationRole).
public enum OrganisationRole: String, ClosedList {
  case funding = "1"
  case accountable = "2"
  case extending = "3"
  case implementing = "4"
}

/// What a transaction is (IATI TransactionType).
public enum TransactionType: String, ClosedList {
  case incomingFunds = "1"
  case outgoingCommitment = "2"
  case disbursement = "3"
  case expenditure = "4"
  case interestPayment = "5"
  case loanRepayment = "6"
  case reimbursement = "7"
  case purchaseOfEquity = "8"
  case saleOfEquity = "9"
  case creditGuarantee = "10"
  case incomingCommitment = "11"
  case outgoingPledge = "12"
  case incomingPledge = "13"
}

/// The first budget of a period or a later one (IATI BudgetType; planned disbursements use it too).
public enum BudgetType: String, ClosedList {
  case original = "1"
  case revised = "2"
}

/// Whether a budget binds (IATI BudgetStatus).
public enum BudgetStatus: String, ClosedList {
  case indicative = "1"
  case committed = "2"
}

/// How another activity is related (IATI RelatedActivityType).
public enum RelatedActivityType: String, ClosedList {
  case parent = "1"
  case child = "2"
  case sibling = "3"
  case coFunded = "4"
  case thirdParty = "5"
}
