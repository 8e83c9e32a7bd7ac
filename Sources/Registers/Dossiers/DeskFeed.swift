public import Components
public import Domain

/// An entry of the news of a desk, as values for whoever writes the feed.
public struct DeskFeedEntry: Hashable, Sendable {
  /// One for ever for what it tells: the dossier and the task, or the step's position.
  public var key: String
  public var title: Wording
  /// One sentence more: for whom, until when.
  public var summary: Wording
  public var page: PageAddress
  /// When the task began, or the step was recorded.
  public var updated: Instant
}

extension DeskBoard {
  /// What waits for the body, the newest first: numbers and tasks only, never whom a dossier concerns, for a feed is read by programs
  /// that keep what they fetch.
  public func feed(_ rules: DossierRules) -> [DeskFeedEntry] {
    let dossiers = mine.map { row in
      let number = row.dossier.printed.description
      let kind = row.task.kind.wording
      return DeskFeedEntry(
        key: "\(row.dossier.number)/\(row.task.kind.rawValue)/\(row.task.since)",
        title: Wording(vi: "\(kind.vi) – \(number)", en: "\(kind.en) – \(number)", fr: "\(kind.fr) – \(number)"),
        summary: row.urgency.summary, page: .dossier(row.dossier.number),
        updated: row.task.since.beginning)
    }
    let others = sections.flatMap(\.rows).map { row in
      DeskFeedEntry(
        key: row.key,
        title: row.title,
        summary: row.urgency.due == nil ? row.note ?? row.urgency.summary : row.urgency.summary, page: row.page,
        updated: (row.since ?? rules.today).beginning)
    }
    return (dossiers + others).sorted { ($1.updated, $0.key) < ($0.updated, $1.key) }
  }
}

extension DeskRow {
  /// What is to be done, and on what.
  fileprivate var title: Wording {
    guard let reference else { return what }
    return Wording(
      vi: "\(what.vi) – \(reference)", en: "\(what.en) – \(reference)", fr: "\(what.fr) – \(reference)")
  }
}

extension Day {
  /// Its first moment in Hà Nội.
  fileprivate var beginning: Instant { Instant(milliseconds: Int64(number) * 86_400_000 - 7 * 3_600_000) }
}

extension Urgency {
  /// How a task stands, in one sentence that stays true until it is done: the due day, not how long is left.
  var summary: Wording {
    guard let due else { return UrgencyWords.noLimit }
    return Wording(
      vi: "Hạn: \(due.words(.vi)).", en: "Due on \(due.words(.en)).", fr: "Échéance\u{00A0}: \(due.words(.fr)).")
  }
}
