/// For whom a person acts: an office of the State, or an organisation (Decree 58/2022/NĐ-CP, art. 6(5): both hold accounts).
public enum Body: Hashable, Sendable, Codable, CustomStringConvertible {
  case office(OfficeName)
  case organisation(RecordNumber)

  /// `office:mofa`, `organisation:o-…`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "office":
      guard let name = OfficeName(parts[1]) else { return nil }
      self = .office(name)
    case "organisation":
      guard let number = RecordNumber(parts[1]) else { return nil }
      self = .organisation(number)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .office(let name): "office:\(name)"
    case .organisation(let number): "organisation:\(number)"
    }
  }
}

/// In what capacity a person acts for a body (vai trò).
public enum Role: String, CaseIterable, Sendable, Hashable, Codable, Comparable {
  /// Files and answers for an organisation (nộp hồ sơ).
  case files
  /// Receives dossiers, consults, forwards, hands over (tiếp nhận).
  case receives
  /// Answers when its office is consulted (cho ý kiến).
  case isConsulted = "is-consulted"
  /// Appraises and decides (thẩm định, quyết định).
  case decides
  /// Keeps the accounts of its own body (quản trị tài khoản).
  case administers
  /// Reads what its body may read, and changes nothing (kiểm tra).
  case audits

  public var wording: Wording {
    switch self {
    case .files: Wording(vi: "Nộp hồ sơ", en: "Files dossiers", fr: "Dépose les dossiers")
    case .receives: Wording(vi: "Tiếp nhận hồ sơ", en: "Receives dossiers", fr: "Reçoit les dossiers")
    case .isConsulted: Wording(vi: "Cho ý kiến", en: "Gives opinions", fr: "Rend les avis")
    case .decides: Wording(vi: "Thẩm định, quyết định", en: "Appraises and decides", fr: "Instruit et décide")
    case .administers: Wording(vi: "Quản trị tài khoản", en: "Administers accounts", fr: "Administre les comptes")
    case .audits: Wording(vi: "Kiểm tra", en: "Audits", fr: "Contrôle")
    }
  }

  public static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
}

/// A person who is signed in, as rules see them: never a name (người dùng).
public struct Person: Hashable, Sendable {
  /// The account's number, by which acts say who acted.
  public var account: String
  public var body: Body
  public var roles: Set<Role>

  public init(account: String, body: Body, roles: Set<Role>) {
    self.account = account
    self.body = body
    self.roles = roles
  }
}
