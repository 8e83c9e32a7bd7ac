import Dispatch

/// The ledger's own threads: the last user of a ledger may let go of it on one of them, which must not wait for itself.
enum LedgerThread {
  private static let key = DispatchSpecificKey<String>()

  static func make(_ label: String) -> DispatchQueue {
    let queue = DispatchQueue(label: label, qos: .userInitiated)
    queue.setSpecific(key: key, value: label)
    return queue
  }

  static var isCurrent: Bool { DispatchQueue.getSpecific(key: key) != nil }
}
