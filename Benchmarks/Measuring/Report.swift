import Foundation

/// All that one run measured.
struct Report: Encodable {
  var machine: Machine
  var figures: [Figure] = []
  var skipped: [String] = []

  init(machine: Machine) { self.machine = machine }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// A Markdown table, ready for a note.
  func table() -> String {
    var lines = [
      machine.line, "", "| job | target | median | min–max | holds | behind it |", "|---|--:|--:|--:|---|---|",
    ]
    for figure in figures {
      let range = "\(figure.lowest.short)–\(figure.highest.short)"
      lines.append(
        "| \(figure.what) | \(figure.target.words(figure.unit)) | \(figure.median.short) \(figure.unit) | \(range) "
          + "| \(figure.holds.map { $0 ? "yes" : "NO" } ?? "–") | \(figure.note) |")
    }
    lines += skipped.map { "\nNot measured: \($0)" }
    return lines.joined(separator: "\n")
  }
}

extension Figure.Target {
  fileprivate func words(_ unit: String) -> String {
    switch self {
    case .atLeast(let least): "≥ \(least.short) \(unit)"
    case .below(let bound): "< \(bound.short) \(unit)"
    case .none: "–"
    }
  }
}

extension Double {
  /// Three significant digits, large numbers in thousands.
  var short: String {
    if self >= 10_000 { return String(format: "%.1fk", self / 1000) }
    if self >= 100 || self == rounded() { return String(format: "%.0f", self) }
    return String(format: self >= 10 ? "%.1f" : self >= 1 ? "%.2f" : "%.3f", self)
  }
}
