/// One movement or promise of money of a project (IATI `transaction`).
public struct Transaction: Hashable, Sendable {
  /// The author's own number for it.
  public var reference: String?
  public var kind: Kind?
  public var date: Day?
  public var value: Money
  public var description: Narratives
  public var provider: OrganisationReference?
  public var receiver: OrganisationReference?
  public var sectors: [Sector]
  public var country: CountryCode?

  public init(
    reference: String? = nil, kind: Kind?, date: Day?, value: Money, description: Narratives = Narratives(),
    provider: OrganisationReference? = nil, receiver: OrganisationReference? = nil, sectors: [Sector] = [],
    country: CountryCode? = nil
  ) {
    self.reference = reference
    self.kind = kind
    self.date = date
    self.value = value
    self.description = description
    self.provider = provider
    self.receiver = receiver
    self.sectors = sectors
    self.country = country
  }

  /// What happened to the money (IATI codelist TransactionType).
  public enum Kind: Int, CaseIterable, Sendable, Hashable {
    case incomingFunds = 1
    case outgoingCommitment = 2
    case disbursement = 3
    case expenditure = 4
    case interestPayment = 5
    case loanRepayment = 6
    case reimbursement = 7
    case purchaseOfEquity = 8
    case saleOfEquity = 9
    case creditGuarantee = 10
    case incomingCommitment = 11
    case outgoingPledge = 12
    case incomingPledge = 13

    public var wording: Wording {
      switch self {
      case .incomingFunds: Wording(vi: "Kinh phí nhận", en: "Incoming funds", fr: "Fonds reçus")
      case .outgoingCommitment: Wording(vi: "Cam kết", en: "Outgoing commitment", fr: "Engagement")
      case .disbursement: Wording(vi: "Giải ngân", en: "Disbursement", fr: "Décaissement")
      case .expenditure: Wording(vi: "Chi tiêu", en: "Expenditure", fr: "Dépense")
      case .interestPayment: Wording(vi: "Trả lãi", en: "Interest payment", fr: "Paiement d’intérêts")
      case .loanRepayment: Wording(vi: "Trả nợ gốc", en: "Loan repayment", fr: "Remboursement de prêt")
      case .reimbursement: Wording(vi: "Hoàn trả", en: "Reimbursement", fr: "Remboursement")
      case .purchaseOfEquity: Wording(vi: "Mua cổ phần", en: "Purchase of equity", fr: "Prise de participation")
      case .saleOfEquity: Wording(vi: "Bán cổ phần", en: "Sale of equity", fr: "Cession de participation")
      case .creditGuarantee: Wording(vi: "Bảo lãnh tín dụng", en: "Credit guarantee", fr: "Garantie de crédit")
      case .incomingCommitment: Wording(vi: "Cam kết nhận", en: "Incoming commitment", fr: "Engagement reçu")
      case .outgoingPledge: Wording(vi: "Hứa tài trợ", en: "Outgoing pledge", fr: "Promesse de don")
      case .incomingPledge: Wording(vi: "Được hứa tài trợ", en: "Incoming pledge", fr: "Promesse reçue")
      }
    }
  }
}
