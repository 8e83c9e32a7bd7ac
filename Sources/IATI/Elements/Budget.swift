/// What the activity plans to cost over a period (IATI `budget`).
public struct Budget: Sendable, Hashable {
  public var type: Coded<BudgetType>?
  public var status: Coded<BudgetStatus>?
  public var start: WrittenDate?
  public var end: WrittenDate?
  public var value: Amount?
  public var line: Int
}

/// Money planned to be paid to another organisation in a period (IATI `planned-disbursement`).
public struct PlannedDisbursement: Sendable, Hashable {
  public var type: Coded<BudgetType>?
  public var start: WrittenDate?
  public var end: WrittenDate?
  public var value: Amount?
  public var provider: OrganisationReference?
  public var receiver: OrganisationReference?
  public var line: Int
}

extension Budget {
  init(_ element: Element, _ notes: inout Notes) {
    self.init(
      type: element.coded(.type, BudgetType.self, &notes), status: element.coded(.status, BudgetStatus.self, &notes),
      line: element.line)
    for child in element.children {
      switch child.term {
      case .periodStart: start = child.date(.isoDate, &notes)
      case .periodEnd: end = child.date(.isoDate, &notes)
      case .value: value = Amount(child, &notes)
      default: notes.unexpected(child, in: element)
      }
    }
    if value == nil { notes.add(.missing(.value, in: .budget), element) }
  }
}

extension PlannedDisbursement {
  init(_ element: Element, _ notes: inout Notes) {
    self.init(type: element.coded(.type, BudgetType.self, &notes), line: element.line)
    for child in element.children {
      switch child.term {
      case .periodStart: start = child.date(.isoDate, &notes)
      case .periodEnd: end = child.date(.isoDate, &notes)
      case .value: value = Amount(child, &notes)
      case .providerOrg: provider = OrganisationReference(child, activityID: .providerActivityId, &notes)
      case .receiverOrg: receiver = OrganisationReference(child, activityID: .receiverActivityId, &notes)
      default: notes.unexpected(child, in: element)
      }
    }
    if value == nil { notes.add(.missing(.value, in: .plannedDisbursement), element) }
  }
}

extension Family {
  static let budget = Family(.budget) { element, activity, notes in activity.budgets.append(Budget(element, &notes)) }

  static let plannedDisbursement = Family(.plannedDisbursement) { element, activity, notes in
    activity.plannedDisbursements.append(PlannedDisbursement(element, &notes))
  }
}
