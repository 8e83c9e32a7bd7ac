/// Money that was promised or moved (IATI `transaction`).
public struct Transaction: Sendable, Hashable {
  public var ref: String?
  public var humanitarian: Bool?
  public var type: Coded<TransactionType>?
  public var date: WrittenDate?
  public var value: Amount?
  public var descriptions: [Narrative] = []
  public var provider: OrganisationReference?
  public var receiver: OrganisationReference?
  /// How the money is paid out (IATI DisbursementChannel).
  public var disbursementChannel: String?
  public var sectors: [Sector] = []
  public var recipientCountries: [RecipientCountry] = []
  public var recipientRegions: [RecipientRegion] = []
  /// What it names for itself; the activity's defaults stand for the rest.
  public var terms = TransactionDefaults()
  public var line: Int
}

/// Flow, finance, aid and tied status: of one transaction, or of all that name none (IATI `flow-type`, `default-flow-type`, …).
public struct TransactionDefaults: Sendable, Hashable {
  public var flowType: String?
  public var financeType: String?
  public var aidTypes: [AidType] = []
  public var tiedStatus: String?

  /// A kind of aid in a vocabulary (IATI `aid-type`); nil counts as 1, the types of OECD-DAC.
  public struct AidType: Sendable, Hashable {
    public var vocabulary: String?
    public var code: String?
  }

  public init() {}
}

extension Transaction {
  init(_ element: Element, _ notes: inout Notes) {
    self.init(ref: element.trimmed(.ref), humanitarian: element.isTrue(.humanitarian), line: element.line)
    for child in element.children { read(child, &notes) }
    if type == nil { notes.add(.missing(.transactionType, in: .transaction), element) }
    if date == nil { notes.add(.missing(.transactionDate, in: .transaction), element) }
    if value == nil { notes.add(.missing(.value, in: .transaction), element) }
  }

  private mutating func read(_ child: Element, _ notes: inout Notes) {
    switch child.term {
    case .transactionType: type = child.coded(.code, TransactionType.self, &notes)
    case .transactionDate: date = child.date(.isoDate, &notes)
    case .value: value = Amount(child, &notes)
    case .description: descriptions += child.narratives(&notes)
    case .providerOrg: provider = OrganisationReference(child, activityID: .providerActivityId, &notes)
    case .receiverOrg: receiver = OrganisationReference(child, activityID: .receiverActivityId, &notes)
    case .disbursementChannel: disbursementChannel = child.trimmed(.code)
    case .sector: sectors.append(Sector(child, &notes))
    case .recipientCountry: recipientCountries.append(RecipientCountry(child, &notes))
    case .recipientRegion: recipientRegions.append(RecipientRegion(child, &notes))
    case .flowType: terms.flowType = child.trimmed(.code)
    case .financeType: terms.financeType = child.trimmed(.code)
    case .aidType: terms.aidTypes.append(TransactionDefaults.AidType(child))
    case .tiedStatus: terms.tiedStatus = child.trimmed(.code)
    default: notes.add(.unexpectedElement(child.term.rawValue, in: .transaction), child)
    }
  }
}

extension TransactionDefaults.AidType {
  init(_ element: Element) { self.init(vocabulary: element.trimmed(.vocabulary), code: element.trimmed(.code)) }
}

extension Family {
  static let transaction = Family(.transaction) { element, activity, notes in
    activity.transactions.append(Transaction(element, &notes))
  }

  static let collaborationType = Family(.collaborationType) { element, activity, _ in
    activity.collaborationType = element.trimmed(.code)
  }

  static let defaultFlowType = Family(.defaultFlowType) { element, activity, _ in
    activity.defaults.flowType = element.trimmed(.code)
  }

  static let defaultFinanceType = Family(.defaultFinanceType) { element, activity, _ in
    activity.defaults.financeType = element.trimmed(.code)
  }

  static let defaultAidType = Family(.defaultAidType) { element, activity, _ in
    activity.defaults.aidTypes.append(TransactionDefaults.AidType(element))
  }

  static let defaultTiedStatus = Family(.defaultTiedStatus) { element, activity, _ in
    activity.defaults.tiedStatus = element.trimmed(.code)
  }
}
