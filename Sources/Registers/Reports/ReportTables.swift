import Components
import Domain

/// The figures of a report told apart, as its page and its files show them.
struct ReportTables {
  var detail: ReportDetail
  var naming: ReportNaming
  var language: Language

  private var report: AnnualReport { detail.report }
  private var currency: Currency { report.basis.currency }

  /// Whether it tells of more than one organisation.
  var tellsOfMany: Bool { report.name.form != .organisation }

  func money(_ sum: Sum, _ currency: Currency?) -> String { naming.money(sum, currency, language) }
  var total: String { naming.money(report.totals, own: currency, language) }

  /// Sums by place, field or organisation: what it is called, and how much, the largest first and the unnamed rest last. They add up to
  /// the whole in the report's currency.
  var places: [(name: String, sum: Sum)] {
    rest(last: report.lines.sums(in: currency) { $0.place }, isRest: { $0 == .notAllocated || $0 == .outside }) {
      naming.place($0)[language]
    }
  }
  var fields: [(name: String, sum: Sum)] {
    rest(last: report.lines.sums(in: currency) { $0.field }, isRest: { $0 == nil }) { naming.field($0)[language] }
  }
  var organisations: [(name: String, sum: Sum)] {
    rest(last: report.lines.sums(in: currency) { $0.organisation }, isRest: { _ in false }) {
      naming.organisation($0, language)
    }
  }

  private func rest<Part>(
    last sums: [(part: Part, sum: Sum)], isRest: (Part) -> Bool, _ name: (Part) -> String
  ) -> [(name: String, sum: Sum)] {
    (sums.filter { !isRest($0.part) } + sums.filter { isRest($0.part) }).map { (name($0.part), $0.sum) }
  }

  /// The lines as texts: organisation, place, field, amount, source.
  func cells(_ line: ReportLine) -> [String] {
    [
      naming.organisation(line.key.organisation, language), naming.place(line.key.place)[language],
      naming.field(line.key.field)[language], money(line.amount, line.key.currency), origin(line),
    ]
  }

  func origin(_ line: ReportLine) -> String {
    ReportDetailWords.origin(line.origin) { money($0, line.key.currency) }[language]
  }

  /// The largest lines first.
  var lines: [ReportLine] {
    report.lines.sorted { $0.amount == $1.amount ? $0.key < $1.key : $0.amount > $1.amount }
  }

  /// What is counted beside money, over all organisations.
  var counts: [(measure: ReportCount.Measure, number: Int, origin: String)] {
    ReportCount.Measure.allCases.compactMap { measure in
      guard let number = report.count(measure) else { return nil }
      let origins = Set(report.counts.filter { $0.measure == measure }.map(\.origin))
      let words = origins.map { origin in
        ReportDetailWords.origin(origin) { Numerals(language).shortest(Quantity($0), places: 0) }[language]
      }
      return (measure, number, tellsOfMany ? "" : words.sorted().joined(separator: "; "))
    }
  }

  /// The rows that say whose report it is and on what it rests.
  var facts: [(key: Wording, value: String)] {
    let (period, row) = (detail.period, detail.row)
    var facts: [(Wording, String)] = [
      (ReportWords.body, naming.body(report.name.body, language)),
      (ReportDetailWords.basis, detail.rule.basis.wording[language]),
      (ReportDetailWords.period, ReportWords.period(period)[language]),
      (ReportDetailWords.due, ReportWords.due(period)[language]),
      (
        ReportDetailWords.filed,
        [row.filedAt.day.words(language), detail.daysLate.map { ReportWords.lateBy($0)[language].lowercased() }]
          .compactMap { $0 }.joined(separator: ", ")
      ),
      (ReportWords.total, total),
      (
        ReportDetailWords.figures,
        (report.basis.known.map { ReportDetailWords.known($0 + 1, language) } ?? ReportDetailWords.entered)[language]
      ),
    ]
    if !report.basis.rates.isEmpty {
      facts.append((ReportDetailWords.rates, report.basis.rates.joined(separator: "; ")))
    }
    if tellsOfMany {
      let number = { (count: Int) in Numerals(language).integer(count) }
      facts.append((ReportDetailWords.taken, number(report.taken.count)))
      facts.append((ReportDetailWords.missing, number(report.missing.count)))
    }
    return facts
  }

  func sides(_ comparison: ReportDetail.Comparison) -> Wording {
    let result = comparison.result
    return ReportDetailWords.sides(
      naming.money(result.upper, own: currency, language), naming.money(result.lower, own: currency, language),
      result.differences.count)
  }

  /// A difference as texts: organisation, place, field, here, there, difference, reason.
  func cells(_ difference: ReportDifference) -> [String] {
    let key = difference.key
    return [
      naming.organisation(key.organisation, language), naming.place(key.place)[language],
      naming.field(key.field)[language], money(difference.upper, key.currency), money(difference.lower, key.currency),
      money(difference.amount, key.currency), ReportDetailWords.reason(difference.reason)[language],
    ]
  }
}
