import Domain
import Foundation
import Ledger
import Synchronization

/// The full check that runs behind the open server; its outcome shows on `/health`.
final class BackgroundVerification: Sendable {
  enum Standing: Sendable, Equatable {
    case pending
    case running
    case clean(acts: Int64)
    case findings(Int)
    case failed(String)
  }

  private let state = Mutex(Standing.pending)

  var standing: Standing { state.withLock { $0 } }

  /// Verifies the directory from its bytes, on a thread of its own: the few threads that answer requests are not for this.
  func run(directory: String) {
    state.withLock { $0 = .running }
    Thread.detachNewThread { [self] in
      let outcome: Standing
      do throws(LedgerError) {
        let report = try Verification.verify(directory: directory) { _ in }
        outcome = report.isSound ? .clean(acts: report.head.size) : .findings(report.findingCount)
      } catch {
        outcome = .failed("\(error)")
      }
      state.withLock { $0 = outcome }
    }
  }
}
