import Domain
import Foundation

/// A progress bar on standard error, drawn anew at most ten times a second; nothing where standard error is no terminal.
final class ProgressBar {
  private let label: String
  private let shown = isatty(2) == 1
  private let started = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  init(_ label: Wording) { self.label = label[Reader.language] }

  /// `done` of `total` in `unit`; rate and time left follow from the time since the start.
  func show(done: Int64, total: Int64, unit: ProgressUnit) {
    let now = ContinuousClock.now
    guard shown, last.map({ now - $0 > .milliseconds(100) }) ?? true || done == total else { return }
    last = now
    let seconds = max((now - started).seconds, 0.001)
    let rate = Double(done) / seconds
    let share = total > 0 ? Double(done) / Double(total) : 1
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let left = rate > 0 ? Double(total - done) / rate : 0
    let line = "\(label) \(bar) \(Int(share * 100)) %  \(unit.rate(rate))  \(ProgressBar.left(left))"
    FileHandle.standardError.write(Data("\r\u{1B}[2K\(line)".utf8))
  }

  /// Takes the bar away.
  func finish() {
    if shown, last != nil { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) }
  }

  private static func left(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    let time = whole >= 60 ? "\(whole / 60) min \(whole % 60) s" : "\(whole) s"
    return Wording(vi: "còn \(time)", en: "\(time) left", fr: "encore \(time)")[Reader.language]
  }
}

/// What a progress bar counts.
enum ProgressUnit {
  case bytes
  case acts

  func rate(_ rate: Double) -> String {
    switch self {
    case .bytes: String(format: "%.1f MB/s", rate / 1_000_000)
    case .acts:
      Wording(vi: "\(Int(rate)) mục/s", en: "\(Int(rate)) acts/s", fr: "\(Int(rate)) actes/s")[Reader.language]
    }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
