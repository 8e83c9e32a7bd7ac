public import Domain

/// By which acts say who acted: random, never a name (mã tài khoản).
public struct AccountNumber: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil unless the text is `a-` and 32 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let digits = text.dropFirst(2).utf8
    let valid = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.hasPrefix("a-"), digits.count == 32, valid else { return nil }
    self.text = String(text)
  }

  private init(drawn text: String) { self.text = text }

  static func drawn() -> AccountNumber { AccountNumber(drawn: "a-" + Random.identifier()) }

  public var description: String { text }
}

/// What a body lets a person do for it.
public struct Membership: Hashable, Sendable {
  public var body: Body
  public var roles: Set<Role>

  public init(_ body: Body, _ roles: Set<Role>) {
    self.body = body
    self.roles = roles
  }
}

/// A person's account (tài khoản; Decree 58/2022/NĐ-CP, art. 6: offices and organisations hold accounts).
public struct Account: Equatable, Sendable {
  public let number: AccountNumber
  public var email: MailAddress
  public var name: Text
  public var language: Language
  /// In the order of the bodies' names.
  public var memberships: [Membership]
  public var hasSecondFactor: Bool
  /// True until the person has chosen a password of their own.
  public var mustChangePassword: Bool
  public var isDisabled: Bool
  public var createdAt: Instant

  /// Whoever acts for an office of the State is an officer.
  public var isOfficer: Bool { memberships.contains { if case .office = $0.body { true } else { false } } }

  /// The person as rules see them when acting for a body; nil where they are no member of it.
  public func person(for body: Body) -> Person? {
    memberships.first { $0.body == body }.map { Person(account: number.text, body: $0.body, roles: $0.roles) }
  }
}

/// An account to be made.
public struct NewAccount: Sendable {
  public var email: String
  public var name: Text
  public var language: Language
  public var memberships: [Membership]
  public var password: FirstPassword

  /// How long the first password serves.
  public enum FirstPassword: Sendable {
    /// Until the person has signed in and chosen another.
    case once
    /// As long as the person likes: for the accounts of a demonstration.
    case lasting
  }

  public init(
    email: String, name: Text, language: Language, memberships: [Membership], password: FirstPassword = .once
  ) {
    self.email = email
    self.name = name
    self.language = language
    self.memberships = memberships
    self.password = password
  }
}
