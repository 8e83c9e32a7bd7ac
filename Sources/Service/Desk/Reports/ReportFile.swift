import Domain
import Ledger
import Record

/// A report as its own acts tell it, with how many there are.
struct ReportFile: Sendable {
  var report: AnnualReport
  var version: Int
  var filedAt: Instant
  /// The accounts that acted, by the positions of their acts.
  var accounts: [Int64: String] = [:]
}

extension House {
  /// A report from its own acts, read from the ledger, or as it stood after the first of them; nil where none was filed.
  func report(_ name: ReportName, after count: Int = .max) throws -> ReportFile? {
    var file: ReportFile?
    for act in try ledger.acts(of: name.number.ledgerName).prefix(count) {
      guard case .report(_, let step) = try RecordAct(act) else { continue }
      switch step.content {
      case .filed(let report):
        file = ReportFile(report: report, version: 1, filedAt: Instant(milliseconds: act.recordedAt))
      case .corrected(let correction):
        guard let before = file else { continue }
        file?.report = before.report.corrected(by: correction)
        file?.version += 1
      }
      file?.accounts[act.position] = step.by.account
    }
    return file
  }
}
