public import IATI
import Record

/// What a finding is about, as an act keeps it: a name for ever, from which the words are made in whatever language is asked for.
public enum FindingRule: String, CaseIterable, Sendable {
  case missing, empty, repeated
  case outerSpaces = "outer-spaces"
  case badDate = "bad-date"
  case badDecimal = "bad-decimal"
  case badPosition = "bad-position"
  case unknownCode = "unknown-code"
  case missingCurrency = "missing-currency"
  case missingValueDate = "missing-value-date"
  case percentages
  case percentageMissing = "percentage-missing"
  case unexpectedElement = "unexpected-element"
  case textOutsideNarrative = "text-outside-narrative"
  case duplicateIdentifier = "duplicate-identifier"
  case versionNotNamed = "version-not-named"
  // From here on, what the record itself cannot hold or does not take.
  case amountBeyond = "amount-beyond"
  case badCurrency = "bad-currency"
  case badCountry = "bad-country"
  case ofOtherSource = "of-other-source"
  case organisationDiffers = "organisation-differs"

  /// How much is at stake.
  public var severity: IATI.Finding.Severity {
    switch self {
    case .missing, .empty, .badDate, .badDecimal, .badPosition, .unknownCode, .missingCurrency, .percentages,
      .percentageMissing, .duplicateIdentifier, .amountBeyond, .badCurrency, .badCountry, .ofOtherSource:
      .error
    case .repeated, .outerSpaces, .missingValueDate, .unexpectedElement, .textOutsideNarrative, .organisationDiffers:
      .warning
    case .versionNotNamed: .advice
    }
  }
}

extension ActivityPublished.Finding {
  /// The finding as an act keeps it. `files`: the names of the files read together, by their numbers.
  init(_ finding: IATI.Finding, files: [String]) {
    let (rule, arguments) = finding.matter.ruleAndArguments(files)
    self.init(rule: rule.rawValue, line: finding.line, arguments: arguments)
  }
}

extension IATI.Finding.Matter {
  fileprivate func ruleAndArguments(_ files: [String]) -> (FindingRule, [String]) {
    switch self {
    case .missing(let term, let parent): (.missing, [term.rawValue, parent.rawValue])
    case .empty(let term, let parent): (.empty, [term.rawValue, parent.rawValue])
    case .repeated(let term, let parent): (.repeated, [term.rawValue, parent.rawValue])
    case .outerSpaces(let term, let parent): (.outerSpaces, [term.rawValue, parent.rawValue])
    case .badDate(let text, let term): (.badDate, [text.shortened, term.rawValue])
    case .badDecimal(let text, let term): (.badDecimal, [text.shortened, term.rawValue])
    case .badPosition(let text): (.badPosition, [text.shortened])
    case .unknownCode(let text, let term): (.unknownCode, [text.shortened, term.rawValue])
    case .missingCurrency(let term): (.missingCurrency, [term.rawValue])
    case .missingValueDate(let term): (.missingValueDate, [term.rawValue])
    case .percentages(let sum, let term, let vocabulary): (.percentages, [sum, term.rawValue, vocabulary.shortened])
    case .percentageMissing(let term, let vocabulary): (.percentageMissing, [term.rawValue, vocabulary.shortened])
    case .unexpectedElement(let name, let parent): (.unexpectedElement, [name.shortened, parent?.rawValue ?? ""])
    case .textOutsideNarrative(let term): (.textOutsideNarrative, [term.rawValue])
    case .duplicateIdentifier(let file, let line):
      (.duplicateIdentifier, [files.indices.contains(file) ? files[file] : "", "\(line)"])
    case .versionNotNamed: (.versionNotNamed, [])
    }
  }
}

extension String {
  /// At most 80 signs of what a stranger wrote: enough to find it again.
  fileprivate var shortened: String { count > 80 ? prefix(79) + "…" : self }
}
