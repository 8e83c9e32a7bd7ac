/// A yearly report as it was filed, or as it stands after corrections (báo cáo năm; Decree 58/2022/NĐ-CP, arts 21(5), 22–25).
public struct AnnualReport: Hashable, Sendable {
  public let name: ReportName
  /// In the order of their keys, each key once.
  public private(set) var lines: [ReportLine]
  public private(set) var counts: [ReportCount]
  public var basis: Basis
  /// Organisations whose own report was taken up; in a report of an organisation none.
  public var taken: [RecordNumber]
  /// Organisations that had to report and had not: their figures come from acts.
  public var missing: [RecordNumber]
  public var texts: ReportTexts

  public init(
    _ name: ReportName, lines: [ReportLine], counts: [ReportCount] = [], basis: Basis, taken: [RecordNumber] = [],
    missing: [RecordNumber] = [], texts: ReportTexts = ReportTexts()
  ) {
    self.name = name
    self.lines = AnnualReport.sorted(lines)
    self.counts = AnnualReport.sorted(counts)
    self.basis = basis
    self.taken = taken
    self.missing = missing
    self.texts = texts
  }

  /// On what the figures drawn from acts rest.
  public struct Basis: Hashable, Sendable {
    /// The last act that was known, by its position; nil where the author entered all figures.
    public var known: Int64?
    public var currency: Currency
    /// Whose rates converted what was in other currencies, as cited.
    public var rates: [String]

    public init(known: Int64?, currency: Currency = .usd, rates: [String] = []) {
      self.known = known
      self.currency = currency
      self.rates = rates
    }
  }

  public subscript(key: ReportLine.Key) -> ReportLine? { lines.first { $0.key == key } }

  /// What all figures come to, each currency by itself.
  public var totals: [Currency?: Sum] { lines.totals }

  /// What could be converted.
  public var total: Sum { totals[basis.currency] ?? .zero }

  /// How many of a measure all organisations have; nil where nobody said.
  public func count(_ measure: ReportCount.Measure) -> Int? {
    let own = counts.filter { $0.measure == measure }
    return own.isEmpty ? nil : own.reduce(0) { $0 + $1.number }
  }

  /// The report after a correction: each line it names has the new figure and keeps the old one and the reason.
  public func corrected(by correction: ReportCorrection) -> AnnualReport {
    var report = self
    var lines = Dictionary(uniqueKeysWithValues: self.lines.map { ($0.key, $0) })
    for change in correction.lines {
      let before = lines[change.key]?.amount ?? .zero
      lines[change.key] = ReportLine(change.key, change.amount, .corrected(from: before, reason: correction.reason))
    }
    report.lines = AnnualReport.sorted(Array(lines.values))
    for change in correction.counts {
      let before = report.counts.first { $0.key == change.key }?.number ?? 0
      report.counts.removeAll { $0.key == change.key }
      report.counts.append(
        ReportCount(
          organisation: change.organisation, measure: change.measure, number: change.number,
          origin: .corrected(from: Sum(units: Int128(before) * 10_000), reason: correction.reason)))
    }
    report.counts = AnnualReport.sorted(report.counts)
    if let texts = correction.texts { report.texts = texts }
    return report
  }

  private static func sorted(_ lines: [ReportLine]) -> [ReportLine] {
    lines.map { (code: $0.key.code, line: $0) }.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
      .map(\.line)
  }

  private static func sorted(_ counts: [ReportCount]) -> [ReportCount] {
    counts.sorted { ($0.organisation.text, $0.measure.rawValue) < ($1.organisation.text, $1.measure.rawValue) }
  }
}

/// What is put right in a report after it was filed, and why (đính chính báo cáo).
public struct ReportCorrection: Hashable, Sendable {
  /// The figures as they are from now on; a key the report did not have is added.
  public var lines: [Line]
  public var counts: [ReportCount]
  /// The texts as they are from now on; nil where they stay.
  public var texts: ReportTexts?
  public var reason: Text

  public init(lines: [Line] = [], counts: [ReportCount] = [], texts: ReportTexts? = nil, reason: Text) {
    self.lines = lines
    self.counts = counts
    self.texts = texts
    self.reason = reason
  }

  /// A figure in the place of another.
  public struct Line: Hashable, Sendable {
    public var key: ReportLine.Key
    public var amount: Sum

    public init(_ key: ReportLine.Key, _ amount: Sum) {
      self.key = key
      self.amount = amount
    }
  }
}

/// What an author says beside the figures (phần nội dung báo cáo).
public struct ReportTexts: Hashable, Sendable {
  public var sections: [Section: Text]
  /// Whether the author lets everybody read them; else its own body and those to whom the report goes.
  public var reach: Reach

  public init(_ sections: [Section: Text] = [:], reach: Reach = .recipients) {
    self.sections = sections.filter { !$0.value.isEmpty }
    self.reach = reach
  }

  /// Who may read them.
  public enum Reach: String, CaseIterable, Sendable, Hashable {
    case recipients, everyone

    public var wording: Wording {
      switch self {
      case .recipients:
        Wording(
          vi: "Chỉ các cơ quan nhận báo cáo", en: "Only the offices to which the report goes",
          fr: "Seulement les administrations destinataires")
      case .everyone: Wording(vi: "Mọi người", en: "Everybody", fr: "Tout le monde")
      }
    }
  }

  /// The parts of the text. Ours: the form's are to be confirmed.
  public enum Section: String, CaseIterable, Sendable, Hashable {
    case results, difficulties, proposals

    public var wording: Wording {
      switch self {
      case .results:
        Wording(vi: "Tình hình và kết quả hoạt động", en: "Activities and results", fr: "Activités et résultats")
      case .difficulties: Wording(vi: "Khó khăn, vướng mắc", en: "Difficulties", fr: "Difficultés")
      case .proposals: Wording(vi: "Đề xuất, kiến nghị", en: "Proposals", fr: "Propositions")
      }
    }
  }
}

extension Collection<ReportLine> {
  /// What they come to, each currency by itself.
  public var totals: [Currency?: Sum] { reduce(into: [:]) { $0[$1.key.currency, default: .zero] += $1.amount } }

  /// What lines in a currency come to by one part of their keys, the largest first.
  public func sums<Part: Hashable>(
    in currency: Currency, by part: (ReportLine.Key) -> Part
  ) -> [(part: Part, sum: Sum)] {
    var sums: [Part: (order: Int, sum: Sum)] = [:]
    for line in self where line.key.currency == currency {
      let part = part(line.key)
      let before = sums[part] ?? (sums.count, .zero)
      sums[part] = (before.order, before.sum + line.amount)
    }
    return sums.sorted { a, b in
      a.value.sum == b.value.sum ? a.value.order < b.value.order : a.value.sum > b.value.sum
    }.map { ($0.key, $0.value.sum) }
  }
}
