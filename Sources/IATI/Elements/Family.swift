/// One kind of element directly inside `iati-activity`: its name, and how it is read.
///
/// To read one more: a file beside this one that defines its `Family`, and a line in ``all``.
struct Family: Sendable {
  let term: Term
  let read: @Sendable (Element, inout Activity, inout Notes) -> Void

  init(_ term: Term, _ read: @escaping @Sendable (Element, inout Activity, inout Notes) -> Void) {
    self.term = term
    self.read = read
  }

  static let all: [Family] = [
    identifier, reportingOrg, title, description, participatingOrg, otherIdentifier, status, date, scope,
    recipientCountry, recipientRegion, location, sector, collaborationType, defaultFlowType, defaultFinanceType,
    defaultAidType, defaultTiedStatus, budget, plannedDisbursement, transaction, relatedActivity,
  ]

  static let byTerm = Dictionary(uniqueKeysWithValues: all.map { ($0.term, $0) })

  /// Families of the standard that are not read yet; their elements are counted, and kept in the original bytes.
  static let unread: Set<Term> = [
    .contactInfo, .tag, .countryBudgetItems, .humanitarianScope, .policyMarker, .capitalSpend, .documentLink,
    .legacyData, .conditions, .result, .crsAdd, .fss,
  ]
}
