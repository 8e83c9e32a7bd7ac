import Foundation

/// The refusals as the source declares them, so that a new one is noticed.
enum RefusalNames {
  static func declared() throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let source = try String(
      contentsOf: root.appendingPathComponent("Sources/Procedures/Dossiers/Refusal.swift"), encoding: .utf8)
    let body = source.prefix(upTo: source.range(of: "public enum Event")?.lowerBound ?? source.endIndex)
    return Set(body.matches(of: /(?m)^  case (\w+)/).map { String($0.output.1) })
  }
}
