/// The same words in the three languages; a missing language does not compile.
public struct Wording: Hashable, Sendable, Codable {
  public var vi: String
  public var en: String
  public var fr: String

  public init(vi: String, en: String, fr: String) {
    self.vi = vi
    self.en = en
    self.fr = fr
  }

  /// The words for a reader of `language`.
  public subscript(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    case .fr: fr
    }
  }

  /// What has no translation (a name, a code, a number): the same in the three languages.
  public static func same(_ text: String) -> Wording {
    Wording(vi: text, en: text, fr: text)
  }
}
