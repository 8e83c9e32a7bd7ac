/// What the standard asks of an activity as a whole (IATI 2.03 schema and rulesets, as far as the families are read).
extension Activity {
  func check(_ notes: inout Notes) {
    checkRequired(&notes)
    checkCurrencies(&notes)
    checkShares(sectors.map { ($0.vocabulary ?? "1", $0.percentage) }, of: .sector, &notes)
    checkRecipients(&notes)
  }

  private func checkRequired(_ notes: inout Notes) {
    let absent: [(Bool, Term)] = [
      (identifier == nil, .iatiIdentifier), (reportingOrganisation == nil, .reportingOrg), (titles.isEmpty, .title),
      (descriptions.isEmpty, .description), (participatingOrganisations.isEmpty, .participatingOrg),
      (status == nil, .activityStatus), (dates.isEmpty, .activityDate),
    ]
    for (isAbsent, term) in absent where isAbsent && !notes.speaksOf(term) {
      notes.add(.missing(term, in: .iatiActivity), line: line)
    }
  }

  private func checkCurrencies(_ notes: inout Notes) {
    guard defaultCurrency == nil else { return }
    let amounts =
      transactions.map { (Term.transaction, $0.value) } + budgets.map { (Term.budget, $0.value) }
      + plannedDisbursements.map { (Term.plannedDisbursement, $0.value) }
    for case (let term, let amount?) in amounts where amount.currency == nil {
      notes.add(.missingCurrency(in: term), line: amount.line)
    }
  }

  /// Countries and the regions of each vocabulary share 100 % together; a country alone needs no percentage.
  private func checkRecipients(_ notes: inout Notes) {
    let countries = recipientCountries.map { $0.percentage }
    let vocabularies = Set(recipientRegions.map { $0.vocabulary ?? "1" }).sorted()
    if vocabularies.isEmpty { checkShares(countries.map { ("1", $0) }, of: .recipientCountry, &notes) }
    for vocabulary in vocabularies {
      let regions = recipientRegions.filter { ($0.vocabulary ?? "1") == vocabulary }.map(\.percentage)
      checkShares((countries + regions).map { (vocabulary, $0) }, of: .recipientRegion, &notes)
    }
  }

  private func checkShares(
    _ shares: [(vocabulary: String, percentage: WrittenDecimal?)], of term: Term, _ notes: inout Notes
  ) {
    guard !shares.isEmpty else { return }
    for vocabulary in Set(shares.map(\.vocabulary)).sorted() {
      let own = shares.filter { $0.vocabulary == vocabulary }.map(\.percentage)
      let given = own.compactMap { $0 }
      if given.isEmpty, own.count == 1 { continue }
      if given.count < own.count { notes.add(.percentageMissing(of: term, vocabulary: vocabulary), line: line) }
      guard let first = given.first else { continue }
      let sum = given.reduce(Int128(0)) { $0 + ($1.scaled ?? 0) }
      if sum != Shares.whole {
        notes.add(.percentages(sum: Shares.text(sum), of: term, vocabulary: vocabulary), line: first.line)
      }
    }
  }
}

/// Percentages in units of 10⁻¹⁸.
enum Shares {
  static let unit: Int128 = 1_000_000_000_000_000_000
  static let whole = 100 * unit

  /// As a decimal number without needless zeros: `99.5`.
  static func text(_ value: Int128) -> String {
    let magnitude = value < 0 ? -value : value
    var decimals = String(String(magnitude % unit + unit).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return (value < 0 ? "-" : "") + "\(magnitude / unit)" + (decimals.isEmpty ? "" : "." + decimals)
  }
}

extension Notes {
  /// Whether an element of this name was found to be empty: it need not be called missing as well.
  func speaksOf(_ term: Term) -> Bool {
    findings.contains { $0.matter == .empty(term, in: .iatiActivity) || $0.matter == .missing(.code, in: term) }
  }
}
