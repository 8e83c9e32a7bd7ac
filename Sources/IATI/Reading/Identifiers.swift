/// Which activity of a file stands for an identifier that several have: the newest, the first of equals.
struct Identifiers {
  private struct Holder {
    var ordinal: Int
    var line: Int
    /// Milliseconds since 1970; one that names no moment is older than any that does.
    var updated: Int64
  }

  private var holders: [String: Holder] = [:]
  private(set) var superseded: Set<Int> = []

  /// Takes an activity in; returns the finding on it, or on the one it stands for.
  mutating func saw(_ read: FileReader.Read<Activity>) -> [Finding] {
    guard let identifier = read.content.identifier else { return [] }
    let new = Holder(
      ordinal: read.ordinal, line: read.content.line,
      updated: read.content.lastUpdated.flatMap { WrittenMoment($0)?.milliseconds } ?? .min)
    guard let old = holders[identifier] else {
      holders[identifier] = new
      return []
    }
    let (kept, loser) = new.updated > old.updated ? (new, old) : (old, new)
    holders[identifier] = kept
    superseded.insert(loser.ordinal)
    return [Finding(.duplicateIdentifier(keptLine: kept.line), line: loser.line, subject: identifier)]
  }
}
