/// Something wrong in a file that rejects nothing: it is told to whoever sent the file and kept beside its activity.
///
/// A finding has no words of its own; the words, in three languages, belong to whoever shows it.
public struct Finding: Sendable, Hashable {
  public var matter: Matter
  /// The line, from 1, on which the start tag of the element ends.
  public var line: Int
  /// The identifier of the activity or organisation; nil where it has none or the finding is about the file.
  public var subject: String?

  public init(_ matter: Matter, line: Int, subject: String? = nil) {
    self.matter = matter
    self.line = line
    self.subject = subject
  }

  public var severity: Severity { matter.severity }

  /// How much is at stake, by the standard's own rules where they say (IATI rulesets 2.03).
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case advice, warning, error

    private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  /// What is wrong, with what the words need to say it.
  public enum Matter: Sendable, Hashable {
    /// An element or attribute that the standard requires is absent from an element.
    case missing(Term, in: Term)
    /// It is there and says nothing.
    case empty(Term, in: Term)
    /// An element that may stand once stands again; the first one counts.
    case repeated(Term, in: Term)
    /// Outer white space in an identifier; it is read without.
    case outerSpaces(Term, in: Term)
    /// Not a date of the calendar, or not written as one (`2025-11-30`).
    case badDate(String, in: Term)
    /// Not a decimal number (`1234.56`).
    case badDecimal(String, in: Term)
    /// Not two decimal numbers, latitude and longitude.
    case badPosition(String)
    /// A code that a closed list of the standard does not have.
    case unknownCode(String, in: Term)
    /// An amount without currency, and the activity has no default.
    case missingCurrency(in: Term)
    /// An amount without the date that its conversion needs.
    case missingValueDate(in: Term)
    /// The percentages of one vocabulary do not sum to exactly 100; the sum as a decimal.
    case percentages(sum: String, of: Term, vocabulary: String)
    /// One of several has no percentage.
    case percentageMissing(of: Term, vocabulary: String)
    /// An element that the standard does not have there, outside name spaces of others; nil is the root of the file.
    case unexpectedElement(String, in: Term?)
    /// Words that should stand in a `narrative` stand outside it; they are read.
    case textOutsideNarrative(in: Term)
    /// The identifier stands on another activity, which counts: the newer, or the first of equals; the number of its file
    /// among those read together, and its line.
    case duplicateIdentifier(keptFile: Int, keptLine: Int)
    /// The activity names no version, in a file whose root names none.
    case versionNotNamed
  }
}

extension Finding.Matter {
  public var severity: Finding.Severity {
    switch self {
    case .missing, .empty, .badDate, .badDecimal, .badPosition, .unknownCode, .missingCurrency, .percentages,
      .percentageMissing, .duplicateIdentifier:
      .error
    case .repeated, .outerSpaces, .missingValueDate, .unexpectedElement, .textOutsideNarrative: .warning
    case .versionNotNamed: .advice
    }
  }
}
