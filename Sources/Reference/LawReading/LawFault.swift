public import Domain

/// Something wrong in a file of law: where, and what, as the person who wrote the line reads it.
public struct LawFault: Error, Hashable, Sendable, Comparable {
  public let file: String
  /// From 1.
  public let line: Int
  public let reason: Reason

  public init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case unreadable
    /// A folder without files of law.
    case noFiles
    /// The file is no YAML; what its parser says.
    case notYAML(String)
    case repeatedKey(String)
    case unknownKey(String, known: [String])
    case missingKey(String)
    /// A mapping, a list or a text stood to be read.
    case wrongShape(Shape)
    case unknownWord(String, known: [String])
    case impossibleDate(String)
    case badLimit(String)
    /// A day of the year, such as the one a report is due on.
    case badYearlyDay(String)
    case badName(String)
    case badNumber(String)
    case badArticle(String)
    /// A sentence of law without its place, and not marked as to be confirmed.
    case missingArticle
    case unknownInstrument(String)
    case unknownOffice(String)
    case unknownProcedure(String)
    case duplicate(String)
    case untilBeforeFrom(from: Day, until: Day)
    /// The last step has to be the one that hands over the result.
    case noOuterLimit
    /// A replaced instrument that goes on, or ends on another day than the one before.
    case replacedGoesOn(String, until: Day)
  }

  /// What has to stand in a place.
  public enum Shape: Hashable, Sendable {
    case mapping, list, text
  }

  public static func < (a: LawFault, b: LawFault) -> Bool {
    (a.file, a.line, a.wording.en) < (b.file, b.line, b.wording.en)
  }

  /// `nd-58-2022.yaml:12: …`.
  public func text(_ language: Language) -> String { "\(file):\(line): \(wording[language])" }

  public var wording: Wording { reason.wording }
}
