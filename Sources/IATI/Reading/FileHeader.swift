/// What the root of a file says of the whole.
public struct FileHeader: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case activities = "iati-activities"
    case organisations = "iati-organisations"

    var unit: Term {
      switch self {
      case .activities: .iatiActivity
      case .organisations: .iatiOrganisation
      }
    }
  }

  public var kind: Kind
  /// The version the root names (`2.03`); nil where it is left to the activities.
  public var version: String?
  /// When the file was made, as written.
  public var generated: String?
  /// The language of what names none, as written.
  public var language: String?
  public var line: Int
}

/// The versions of the standard that are read. 2.01 and 2.02 differ from 2.03 in what may be absent, not in names.
public enum Version: String, CaseIterable, Sendable {
  case v201 = "2.01"
  case v202 = "2.02"
  case v203 = "2.03"
}
