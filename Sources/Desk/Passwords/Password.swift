import Domain

/// What is asked of a password, and how the first one is drawn.
enum Password {
  static let shortest = 12
  /// So that nobody can make the desk work on a book; far longer than anybody types.
  static let longest = 1_024

  /// Four groups of five signs: 98 random bits, without signs that look alike.
  static func drawn() -> String { (0..<4).map { _ in Random.signs(5) }.joined(separator: "-") }

  /// Length, and that it is not made of the account's own address or name. Nothing else: rules of signs make passwords worse.
  static func judge(_ password: String, of account: Account) throws(PasswordRefusal) {
    guard password.count >= shortest else { throw .tooShort(least: shortest) }
    guard password.utf8.count <= longest else { throw .tooLong }
    guard Set(password).count >= 4 else { throw .tooUniform }
    let folded = SearchFold.fold(password).filter { $0.isLetter || $0.isNumber }
    let owns = own(account).filter { $0.count >= 4 }
    for word in owns where folded.contains(word) && folded.count - word.count < 8 { throw .containsOwnName }
  }

  private static func own(_ account: Account) -> [String] {
    let address = account.email.text.split(separator: "@").map(String.init)
    let name = account.name.string.split(separator: " ").map(String.init) + [account.name.string]
    return (address + name).map { SearchFold.fold($0).filter { $0.isLetter || $0.isNumber } }
  }
}

/// Why a password cannot be taken.
public enum PasswordRefusal: Error, Equatable, Sendable {
  case tooShort(least: Int)
  case tooLong
  /// Fewer than four different signs.
  case tooUniform
  /// It is little more than the account's own address or name.
  case containsOwnName
  /// It is the present one.
  case unchanged
}
