import HTTPTypes

extension DeskAddress {
  /// What stands under one's own account.
  enum AccountPart: String, CaseIterable {
    case overview = ""
    case password = "password"
    case secondFactor = "second-factor"
    case recoveryCodes = "recovery-codes"
    case language = "language"
    case notices = "notices"
    case sessions = "sessions"
  }

  /// What whoever keeps the accounts of a body does with one.
  enum AccountDeed: String, CaseIterable {
    case disable, enable, reset
  }
}

extension DeskAddress.AccountPart {
  init?(_ segments: ArraySlice<Substring>) {
    switch (segments.first, segments.count) {
    case (nil, _): self = .overview
    case (let name?, 1):
      guard let part = Self(rawValue: String(name)), part != .overview else { return nil }
      self = part
    default: return nil
    }
  }

  var path: [String] { self == .overview ? [] : [rawValue] }

  var methods: [HTTPRequest.Method] {
    switch self {
    case .overview: [.get, .head]
    case .password, .secondFactor: [.get, .head, .post]
    case .recoveryCodes, .language, .notices, .sessions: [.post]
    }
  }
}
