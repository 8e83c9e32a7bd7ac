/// What an act is, with the version of its form: `activity/1`.
public struct Kind: Hashable, Sendable, CustomStringConvertible {
  public let name: Name
  /// From 1; at most 65,535.
  public let version: Int

  /// Nil when the version is outside 1…65,535.
  public init?(_ name: Name, version: Int) {
    guard (1...65_535).contains(version) else { return nil }
    self.name = name
    self.version = version
  }

  init(unchecked name: Name, version: Int) {
    self.name = name
    self.version = version
  }

  /// Reads `name/version`; nil when the text is not exactly that.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = Name(String(parts[0])), let version = Int(parts[1]),
      String(version) == parts[1]
    else { return nil }
    self.init(name, version: version)
  }

  public var description: String { "\(name)/\(version)" }

  /// The kind that every act shows whose true kind is not yet public.
  public static let restricted: Kind = "restricted/1"
}

extension Kind: ExpressibleByStringLiteral {
  /// For kinds written in the source; a literal that is no kind is a bug and traps.
  public init(stringLiteral text: String) {
    guard let kind = Kind(text) else { preconditionFailure("not a kind: \(text)") }
    self = kind
  }
}
