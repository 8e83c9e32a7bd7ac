import Domain
import IATI
import Record

/// Every file is read whole, and refused or found fit, before an act of the import is appended.
extension ImportRun {
  mutating func judgeAll() {
    let sizes = order.files.map(\.size)
    totalBytes = sizes.reduce(0, +)
    for (number, file) in order.files.enumerated() {
      judge(file, number: number)
      doneBytes += sizes[number]
    }
    totalBytes = fit.reduce(0) { $0 + sizes[$1.number] }
  }

  private mutating func judge(_ file: InputFile, number: Int) {
    let (before, total, progress) = (doneBytes, totalBytes, progress)
    var told: Int64 = 0
    let judgement = Judgement.judge(file, number: number, limits: order.limits) { done, _ in
      guard done - told > 1 << 20 else { return }
      told = done
      progress(ImportProgress(stage: .judging, done: before + done, total: total))
    }
    var entry = ImportReport.File(name: file.name, bytes: file.size)
    switch judgement {
    case .refused(let refusal): entry.refusal = ImportReport.Words(refusal.wording(file: file.name))
    case .accepted(let summary):
      do {
        fit.append((number, file, try FileDigest.sha256(file)))
        accept(summary, number: number, into: &entry)
      } catch { entry.refusal = ImportReport.Words(error.wording(file: file.name)) }
    }
    report.files.append(entry)
  }

  private mutating func accept(_ summary: Judgement.Summary, number: Int, into entry: inout ImportReport.File) {
    entry.activities = summary.counts.activities
    entry.organisations = summary.counts.organisations
    entry.transactions = summary.counts.transactions
    for doublet in identifiers.merge(summary.identifiers) { note(doublet.finding, file: doublet.superseded.place.file) }
    for finding in summary.fileFindings + summary.doublets { note(finding, file: number) }
  }

  /// A finding that no act carries: about the file, or about an activity that is not taken.
  private mutating func note(_ finding: IATI.Finding, file: Int) {
    report.add(
      [ActivityPublished.Finding(finding, files: names)], file: names[file], activity: finding.subject)
  }
}
