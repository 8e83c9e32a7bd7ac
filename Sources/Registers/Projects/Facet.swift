public import Domain

/// What a list of projects is most often narrowed by. For each single value the register keeps count and sums, so that the page
/// needs no scan.
public enum Facet: Int, CaseIterable, Sendable, Hashable {
  /// All projects; its value is empty.
  case all = 0
  /// A country a project or one of its flows benefits, ISO 3166-1 alpha-2.
  case country = 1
  /// A DAC category of three digits (IATI sector vocabularies 1 and 2), of the project or one of its flows.
  case sector = 2
  /// An organisation in any role.
  case organisation = 3
  /// IATI codelist ActivityStatus; `0` where the author gave none.
  case status = 4
  /// The publisher's data set.
  case source = 5
}

/// What an organisation does in a project.
public enum OrganisationRole: Int, CaseIterable, Sendable, Hashable {
  /// It published the project and answers for what is said.
  case reporting = 0
  case funding = 1
  case accountable = 2
  case extending = 3
  case implementing = 4
  /// It gave the money of a flow.
  case providing = 5
  /// It was given the money of a flow.
  case receiving = 6

  public var wording: Wording {
    switch self {
    case .reporting: Wording(vi: "Công bố", en: "Reporting", fr: "Déclarant")
    case .funding: Participation.Role.funding.wording
    case .accountable: Participation.Role.accountable.wording
    case .extending: Participation.Role.extending.wording
    case .implementing: Participation.Role.implementing.wording
    case .providing: Wording(vi: "Chuyển tiền", en: "Paying", fr: "Payeur")
    case .receiving: Wording(vi: "Nhận tiền", en: "Paid", fr: "Bénéficiaire du paiement")
    }
  }
}

extension Sector {
  /// The DAC category of three digits a code belongs to; nil in other vocabularies.
  var category: String? {
    switch vocabulary {
    case "1" where code.utf8.count == 5, "2" where code.utf8.count == 3: String(code.prefix(3))
    default: nil
    }
  }
}
