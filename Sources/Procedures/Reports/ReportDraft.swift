public import Domain

/// What an author has said of a yearly report before it is filed: figures put right or added, numbers entered, the text. The figures
/// themselves are drawn afresh whenever it is looked at.
public struct ReportDraft: Equatable, Sendable {
  public var answers: Answers

  public init(_ answers: Answers) { self.answers = answers }

  /// By which drafts of reports are told from those of dossiers.
  public static let procedure: ProcedureName = {
    guard let name = ProcedureName("report.annual") else { preconditionFailure("no name of a procedure") }
    return name
  }()

  /// Under which a draft keeps the year it is of.
  public static let year = "kept.year"

  private static let line = "line."
  private static let count = "count."
  private static let text = "text."
  private static let reach = "reach"

  /// A figure the author gives.
  public struct Change: Equatable, Sendable {
    public var key: ReportLine.Key
    public var amount: Amount
    /// Why it is not what was drawn; for an added figure, where it is from.
    public var reason: Text

    public init(_ key: ReportLine.Key, _ amount: Amount, _ reason: Text) {
      self.key = key
      self.amount = amount
      self.reason = reason
    }
  }

  public var changes: [Change] {
    answers.values.compactMap { name, values in
      guard name.hasPrefix(ReportDraft.line), values.count == 2,
        let key = ReportLine.Key(code: name.dropFirst(ReportDraft.line.count)), let amount = Amount(values[0])
      else { return nil }
      return Change(key, amount, Text(values[1]))
    }.sorted { $0.key < $1.key }
  }

  public subscript(key: ReportLine.Key) -> Change? { changes.first { $0.key == key } }

  public mutating func change(_ change: Change) {
    answers[all: ReportDraft.line + change.key.code] = [change.amount.written, change.reason.string]
  }

  /// Takes the author's figure back: what is drawn stands again.
  public mutating func forget(_ key: ReportLine.Key) { answers[all: ReportDraft.line + key.code] = [] }

  public subscript(measure: ReportCount.Measure) -> Int? {
    get { answers[ReportDraft.count + measure.rawValue].flatMap { Int($0) } }
    set { answers[ReportDraft.count + measure.rawValue] = newValue.map { String($0) } }
  }

  public var texts: ReportTexts {
    get {
      var sections: [ReportTexts.Section: Text] = [:]
      for section in ReportTexts.Section.allCases {
        sections[section] = answers[ReportDraft.text + section.rawValue].map { Text($0) }
      }
      return ReportTexts(
        sections, reach: answers[ReportDraft.reach].flatMap(ReportTexts.Reach.init(rawValue:)) ?? .recipients)
    }
    set {
      for section in ReportTexts.Section.allCases {
        answers[ReportDraft.text + section.rawValue] = newValue.sections[section]?.string
      }
      answers[ReportDraft.reach] = newValue.reach.rawValue
    }
  }

  /// The report as it would be filed: what was drawn, with the author's figures in their places.
  public func report(from drawn: AnnualReport) -> AnnualReport {
    var lines = Dictionary(uniqueKeysWithValues: drawn.lines.map { ($0.key, $0) })
    for change in changes {
      let sum = Sum(change.amount.units)
      if let before = lines[change.key] {
        guard before.amount != sum else { continue }
        lines[change.key] = ReportLine(change.key, sum, .corrected(from: before.amount, reason: change.reason))
      } else if sum != .zero {
        lines[change.key] = ReportLine(change.key, sum, .entered)
      }
    }
    var counts = drawn.counts
    if case .organisation(let own) = drawn.name.body {
      for measure in [ReportCount.Measure.foreignStaff, .localStaff] {
        guard let number = self[measure] else { continue }
        counts.append(ReportCount(organisation: own, measure: measure, number: number, origin: .entered))
      }
    }
    return AnnualReport(
      drawn.name, lines: Array(lines.values), counts: counts, basis: drawn.basis, taken: drawn.taken,
      missing: drawn.missing, texts: texts)
  }
}

extension AnnualReport {
  /// A short word for all its author sees before filing: another figure gives another.
  public var fingerprint: String {
    let others = [taken, missing].map { $0.map(\.text).joined(separator: ",") }
    return Fingerprint.word(for: lines.map(\.told) + counts.map(\.told) + texts.told + others)
  }
}

extension ReportCorrection {
  /// A short word for all it says.
  public var fingerprint: String {
    let figures = lines.map { "\($0.key.code)=\($0.amount.decimal)" }
    return Fingerprint.word(for: figures + counts.map(\.told) + (texts?.told ?? []) + [reason.string])
  }
}

extension ReportLine {
  fileprivate var told: String { "\(key.code)=\(amount.decimal)/\(origin)" }
}

extension ReportCount {
  fileprivate var told: String { "\(organisation).\(measure.rawValue)=\(number)" }
}

extension ReportTexts {
  fileprivate var told: [String] {
    sections.map { "\($0.key.rawValue)=\($0.value.string)" }.sorted() + [reach.rawValue]
  }
}

extension Fingerprint {
  fileprivate static func word(for parts: [String]) -> String {
    var hash = Fingerprint()
    for part in parts { hash.add(part) }
    return String(hash.value, radix: 16)
  }
}
