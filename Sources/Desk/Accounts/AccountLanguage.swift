public import Domain
import GRDB

extension Accounts {
  /// In which language an account's pages open. Throws ``AccountRefusal``.
  public func set(_ language: Language, of number: AccountNumber) async throws {
    try await store.write { try AccountRow.change(number, "language = ?", [language.rawValue], $0) }
  }
}
