/// A language the platform speaks with people: Vietnamese, English or French. Vietnamese is the language of the record.
public enum Language: String, CaseIterable, Sendable, Hashable, Codable {
  case vi, en, fr

  /// The language's name in itself.
  public var ownName: String {
    switch self {
    case .vi: "Tiếng Việt"
    case .en: "English"
    case .fr: "Français"
    }
  }

  /// The language a POSIX locale asks for (`fr_FR.UTF-8` is French); nil when it asks for none of ours.
  public init?(locale: String) {
    let tag = locale.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    guard let language = Language(rawValue: String(tag)) else { return nil }
    self = language
  }
}
