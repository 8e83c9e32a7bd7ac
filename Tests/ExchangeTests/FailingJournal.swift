import Domain
import Exchange
import Record
import Synchronization

/// A journal that does something at its nth filing, such as failing.
final class FailingJournal: Journal {
  struct Failure: Error {}

  private let journal: any Journal
  private let turn: Int
  private let action: @Sendable () async throws -> Void
  private let count = Mutex(0)

  /// `turn`: 1 is the first filing; the action runs before it.
  init(
    _ journal: any Journal, at turn: Int, _ action: @escaping @Sendable () async throws -> Void = { throw Failure() }
  ) {
    self.journal = journal
    self.turn = turn
    self.action = action
  }

  func acts(of subject: RecordNumber) throws -> [RecordAct] { try journal.acts(of: subject) }
  func openImport(of source: String) throws -> RecordNumber? { try journal.openImport(of: source) }

  func append(_ filing: Filing) async throws -> Int64 {
    let number = count.withLock {
      $0 += 1
      return $0
    }
    if number == turn { try await action() }
    return try await journal.append(filing)
  }
}
