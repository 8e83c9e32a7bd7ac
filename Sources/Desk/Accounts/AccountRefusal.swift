public import Domain

/// Why something was not done to an account.
public enum AccountRefusal: Error, Equatable, Sendable {
  case noAddress
  case addressTaken
  case noName
  case noMembership
  /// A role that does not fit the body: an organisation decides nothing, an office files nothing.
  case unfitRole(Role, Body)
  case unknown
  case password(PasswordRefusal)
  /// The present password that was typed is wrong.
  case wrongPassword
  case busy
}
