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
      (ReportDetailWords.period, ReportDetailWords.days(period)[language]),
      (ReportDetailWords.due, ReportDetailWords.dueDay(period)[language]),
      (
        ReportDetailWords.filed,
        [row.filedAt.day.words(language), detail.daysLate.map { ReportWords.lateBy($0)[language].lowercased() }]
          .compactMap { $0 }.joined(separator: ", ")
      ),
    ]
    if let version { facts.append((ReportDetailWords.version, version)) }
    facts += [
      (ReportWords.total, total)
    ]
    if let known = report.basis.known {
      facts.append((ReportDetailWords.figures, ReportDetailWords.known(known + 1, language)[language]))
    }
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

  /// Which version this is, by the act that made it; nil for a report that is not filed.
  var version: String? {
    guard let version = detail.versions.last else { return nil }
    return ReportDetailWords.version(version.correction, act: version.act, moment(of: version), language)[language]
  }

  func moment(of version: ReportVersion) -> String {
    "\(version.recordedAt.day.short(language)) \(version.recordedAt.clock)"
  }

  /// What corrections changed, the latest first, each change with the version that made it.
  var changes: [(version: ReportVersion, change: ReportChange)] {
    detail.versions.reversed().flatMap { version in version.changes.map { (version, $0) } }
  }

  /// A change as texts: what, before, after.
  func cells(_ change: ReportChange) -> [String] {
    let nothing = ReportDetailWords.nothing[language]
    switch change {
    case .figure(let key, let before, let after):
      let place = [naming.place(key.place)[language], naming.field(key.field)[language]]
      let what = (tellsOfMany ? [naming.organisation(key.organisation, language)] : []) + place
      return [
        what.joined(separator: ", "), before.map { money($0, key.currency) } ?? nothing, money(after, key.currency),
      ]
    case .count(let measure, let organisation, let before, let after):
      let number = { (number: Int?) in number.map { Numerals(language).integer($0) } ?? nothing }
      let whose = tellsOfMany ? ", " + naming.organisation(organisation, language) : ""
      return [measure.wording[language] + whose, number(before), number(after)]
    case .text(let section, let before, let after):
      return [section.wording[language], before?.string ?? nothing, after?.string ?? nothing]
    case .withheldText:
      return [ReportDetailWords.texts, ReportDetailWords.notPublic, ReportDetailWords.notPublic].map { $0[language] }
    case .reach(let before, let after):
      return [ReportDetailWords.readers, before.wording, after.wording].map { $0[language] }
    }
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
      money(difference.amount, key.currency), reason(difference)[language],
    ]
  }

  /// Why two reports differ in a figure. Where no lower report has it since its organisation filed none, that is said.
  private func reason(_ difference: ReportDifference) -> Wording {
    guard difference.reason == .noneBelow, report.missing.contains(difference.key.organisation) else {
      return ReportDetailWords.reason(difference.reason)
    }
    return ReportDetailWords.neverReported
  }

  /// Where a figure comes from, one step away: the report it was taken from, or what acts tell of its organisation.
  func source(of line: ReportLine) -> Link? {
    let organisation = line.key.organisation
    switch (line.origin, tellsOfMany) {
    case (.entered, _): return nil
    case (.acts, true): return PageAddress.organisation(organisation).link(language)
    case (.report, _), (.corrected, true): return reportPage(of: organisation)?.link(language)
    case (.acts, false), (.corrected, false): return detail.projects.isEmpty ? nil : Link(fragment: "projects")
    }
  }

  /// An organisation's own report on the year, where this one was drawn up from it.
  private func reportPage(of organisation: RecordNumber) -> PageAddress? {
    guard report.taken.contains(organisation) else { return nil }
    return ReportName(.organisation(organisation), .organisation, year: report.name.year).map { .report($0.number) }
  }
}
