import Domain
import Exchange
import Foundation

/// What an import came to, for its operator.
enum ImportSummary {
  static func json(_ report: ImportReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }

  static func text(_ report: ImportReport, rehearsal: Bool) -> String {
    let language = Reader.language
    var lines = report.files.compactMap { $0.refusal?.wording[language] }
    for finding in report.findings {
      let subject = finding.activity.map { " \($0)" } ?? ""
      lines.append("\(finding.file):\(finding.line):\(subject): \(finding.wording[language])")
    }
    if report.findingCount > report.findings.count {
      lines.append(ImportWords.moreFindings(report.findingCount - report.findings.count)[language])
    }
    if rehearsal { lines.append(ImportWords.rehearsed[language]) }
    lines.append(ImportWords.summary(report)[language])
    return lines.joined(separator: "\n")
  }
}

/// The two bars of an import: its files are judged whole first, then appended.
final class ImportBars: @unchecked Sendable {
  private let lock = NSLock()
  private let judging = ProgressBar(ImportWords.judging)
  private lazy var appending = ProgressBar(ImportWords.appending)

  func show(_ line: ProgressLine) {
    lock.withLock {
      let bar = line.stage == .judging ? judging : appending
      bar.show(done: line.done, total: line.total, unit: .bytes)
    }
  }

  func finish() { lock.withLock { appending.finish() } }
}
