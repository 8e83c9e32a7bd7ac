/// Where acts come from, in the order of the ledger.
public protocol Feed: Sendable {
  /// The acts from a position on: dense, at most `limit`, at least one where there is one.
  func entries(from position: Int64, limit: Int) throws -> [Entry]
  /// Returns when there are acts up to `size`, or when the feed ends or the task is cancelled.
  func waitUntil(_ size: Int64) async
}
