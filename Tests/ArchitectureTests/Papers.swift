/// The papers a stranger relies on: README, decisions, scripts.
enum Papers {
  static let longestReadme = 120
  static let longestDecision = 60

  /// Direct dependencies without a decision that names them in backticks.
  static func undecided(_ manifest: Manifest, decisions: [SourceFile]) -> [Fault] {
    (manifest.packages + manifest.debian).filter { name in !decisions.contains { $0.text.contains("`\(name)`") } }
      .map { Fault("Package.swift", "\($0) has no decision in docs/decisions") }
  }

  /// Decisions that are not one page of context, decision, consequences and status, or share a number.
  static func misshapen(_ decisions: [SourceFile]) -> [Fault] {
    let parts = ["## Context", "## Decision", "## Consequences", "## Status"]
    let numbers = decisions.map { $0.path.split(separator: "/").last?.prefix(4) ?? "" }
    return zip(decisions, numbers).flatMap { file, number -> [Fault] in
      var faults = parts.filter { !file.text.contains($0) }.map { Fault(file.path, "lacks \($0)") }
      if file.lines.count > longestDecision { faults.append(Fault(file.path, "is \(file.lines.count) lines long")) }
      if numbers.count(where: { $0 == number }) > 1 { faults.append(Fault(file.path, "shares its number")) }
      return faults
    }
  }

  /// Relative links that lead nowhere.
  static func brokenLinks(in files: [SourceFile], exists: (String) -> Bool) -> [Fault] {
    files.flatMap { file in
      let folder = file.path.split(separator: "/").dropLast()
      return file.lines.flatMap { number, line in
        line.matches(of: /\]\(([^):#\s]+)(?:#[^)]*)?\)/).map { String($0.1) }
          .filter { !exists(resolve($0, from: folder)) }.map { Fault(file, number, "links to \($0)") }
      }
    }
  }

  private static func resolve(_ link: String, from folder: ArraySlice<Substring>) -> String {
    var parts = folder.map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
