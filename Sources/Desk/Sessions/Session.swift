public import Domain

/// What a session is called among a person's sessions: it opens nothing.
public struct SessionID: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil unless the text is 32 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let valid = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 32, valid else { return nil }
    self.text = String(text)
  }

  init(drawn text: String) { self.text = text }

  public var description: String { text }
}

/// A signed-in person at one device, acting for one body (phiên làm việc).
public struct Session: Equatable, Sendable {
  public let id: SessionID
  public var account: Account
  /// The body acted for, with the roles the account has there now.
  public var membership: Membership
  public var openedAt: Instant
  public var lastSeen: Instant
  /// When it ends if nothing more is asked; never past the absolute limit.
  public var endsAt: Instant
  /// The device in a few coarse words, as its browser names itself.
  public var device: Text

  /// The person as rules see them.
  public var person: Person { Person(account: account.number.text, body: membership.body, roles: membership.roles) }
}

/// A session that was just opened, with the token that is shown this once and goes into the cookie.
public struct OpenedSession: Sendable {
  public let token: String
  public let session: Session
}

/// How long a session lasts.
struct SessionLimits {
  var idle: Int64
  var absolute: Int64

  /// 30 minutes and 12 hours for officers; 2 and 24 hours for organisations' staff, who write long answers.
  static func of(_ account: Account) -> SessionLimits {
    account.isOfficer
      ? SessionLimits(idle: 30 * 60_000, absolute: 12 * 3_600_000)
      : SessionLimits(idle: 2 * 3_600_000, absolute: 24 * 3_600_000)
  }
}
