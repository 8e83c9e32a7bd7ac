import Components
import Domain

/// A project's money by year, in the currency it mostly moves in: committed, disbursed and spent.
struct YearChart {
  private let years: [Int]
  private let currency: Currency
  private let kinds: [Transaction.Kind]
  private let sums: [Transaction.Kind: [Int: Sum]]
  private let moment: Moment
  private let isComplete: Bool

  /// nil where no flow of those kinds has a year and a currency.
  init?(_ totals: [YearTotal], moment: Moment) {
    let shown: [Transaction.Kind] = [.incomingFunds, .outgoingCommitment, .disbursement, .expenditure]
    let dated = totals.filter {
      $0.year != nil && $0.total.currency != nil && shown.contains($0.total.kind ?? .interestPayment)
    }
    let flows = Dictionary(grouping: dated) { $0.total.currency }.mapValues { $0.reduce(0) { $0 + $1.total.flows } }
    guard let most = flows.max(by: { ($0.value, $1.key?.code ?? "") < ($1.value, $0.key?.code ?? "") }),
      let currency = most.key
    else { return nil }
    var sums: [Transaction.Kind: [Int: Sum]] = [:]
    for line in dated where line.total.currency == currency {
      guard let kind = line.total.kind, let year = line.year else { continue }
      sums[kind, default: [:]][year, default: .zero] += line.total.sum
    }
    let years = sums.values.flatMap(\.keys)
    guard let first = years.min(), let last = years.max(), last - first < 60 else { return nil }
    self.years = Array(first...last)
    self.currency = currency
    self.sums = sums
    kinds = shown.filter { sums[$0] != nil }
    self.moment = moment
    isComplete = flows.count == 1
  }

  func drawn(_ language: Language) -> Chart {
    let values = kinds.map { kind in
      Series(kind.wording, years.map { year in sums[kind]?[year].map { Quantity($0) } })
    }
    return Chart(
      .columns, Phrase(finding(language)), basis: Phrase(basis), labelHeading: ProjectMoneyWords.year,
      labels: years.map { .same(String($0)) }, series: values, measure: measure, id: "years")
  }

  private var measure: Measure { largest >= 10_000_000 ? .millions(places: 1) : .whole }

  /// The largest value in whole units.
  private var largest: Int128 {
    sums.values.flatMap(\.values).map { ($0.units.magnitude / 10_000) }.max().map { Int128($0) } ?? 0
  }

  /// The year in which most was disbursed, or failing that spent, committed, received.
  private func finding(_ language: Language) -> Wording {
    let order: [Transaction.Kind] = [.disbursement, .expenditure, .outgoingCommitment, .incomingFunds]
    guard let kind = order.first(where: { sums[$0] != nil }), let peak = sums[kind]?.max(by: { $0.value < $1.value })
    else { return ProjectMoneyWords.money }
    let amount = { (language: Language) in Numerals(language).shortMoney(Quantity(peak.value), currency.code) }
    return Wording(
      vi: "\(kind.wording.vi) nhiều nhất năm \(peak.key): \(amount(.vi))",
      en: "\(kind.wording.en) was highest in \(peak.key): \(amount(.en))",
      fr: "\(kind.wording.fr) : maximum en \(peak.key), \(amount(.fr))")
  }

  private var basis: Wording {
    let unit = measure.isInMillions
    let others = isComplete ? nil : ProjectMoneyWords.otherCurrencies
    return Wording(
      vi: [unit ? "Triệu \(currency.code)" : currency.code, "theo ngày giao dịch, năm dương lịch", others?.vi]
        .compactMap { $0 }.joined(separator: "; "),
      en: [unit ? "Millions of \(currency.code)" : currency.code, "by date of transaction, calendar year", others?.en]
        .compactMap { $0 }.joined(separator: "; "),
      fr: [unit ? "Millions de \(currency.code)" : currency.code, "par date de transaction, année civile", others?.fr]
        .compactMap { $0 }.joined(separator: " ; "))
  }
}

extension Measure {
  fileprivate var isInMillions: Bool {
    if case .millions = self { true } else { false }
  }
}
