import Domain
import Record

/// What is on record of an activity, as an import sees it.
struct Standing {
  /// How many acts its subject has.
  var version: Int
  /// The version that readers see, or will when what is under way elsewhere is done.
  var shown: ActivityPublished?
  /// This import has appended it already, before it was interrupted.
  var isTaken: Bool

  enum Verdict: Equatable {
    case added
    case changed([String])
    case unchanged
    case ofOtherSource(String)
  }

  /// What taking in `activity` would do.
  ///
  /// The same published bytes are the same version. Contacts count only where the record still holds those before: what was
  /// erased does not come back by reading an old file again.
  func verdict(on activity: ActivityPublished) -> Verdict {
    guard let shown else { return .added }
    guard shown.origin.source == activity.origin.source else { return .ofOtherSource(shown.origin.source) }
    if shown.source == activity.source, shown.contacts == nil || shown.contacts == activity.contacts {
      return .unchanged
    }
    return .changed(activity.project.parts(changedFrom: shown.project))
  }
}

/// Looks up what is on record; remembers how each import ended.
struct ImportStandings {
  let journal: any Journal
  /// The import under way.
  let number: RecordNumber?
  private var ends: [RecordNumber: End] = [:]

  private enum End { case completed, abandoned, open }

  init(journal: any Journal, number: RecordNumber?) {
    self.journal = journal
    self.number = number
  }

  mutating func standing(of subject: RecordNumber) throws -> Standing {
    let acts = try journal.acts(of: subject)
    var standing = Standing(version: acts.count, shown: nil, isTaken: false)
    for case .activityPublished(_, let activity) in acts.reversed() {
      if activity.importNumber == number {
        standing.isTaken = true
      } else if try end(of: activity.importNumber) != .abandoned {
        standing.shown = activity
        break
      }
    }
    return standing
  }

  private mutating func end(of number: RecordNumber) throws -> End {
    if let known = ends[number] { return known }
    var end = End.open
    for act in try journal.acts(of: number) {
      if case .importCompleted = act { end = .completed }
      if case .importAbandoned = act { end = .abandoned }
    }
    ends[number] = end
    return end
  }
}
