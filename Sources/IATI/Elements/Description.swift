/// What the activity is about, for one purpose (IATI `description`).
public struct Description: Sendable, Hashable {
  /// IATI DescriptionType: 1 general, 2 objectives, 3 target groups, 4 other; nil counts as general.
  public var type: String?
  public var narratives: [Narrative]
  public var line: Int
}

extension Family {
  static let title = Family(.title) { element, activity, notes in
    guard activity.titles.isEmpty else { return notes.add(.repeated(.title, in: .iatiActivity), element) }
    activity.titles = element.narratives(&notes)
    if activity.titles.saysNothing { notes.add(.empty(.title, in: .iatiActivity), element) }
  }

  static let description = Family(.description) { element, activity, notes in
    let narratives = element.narratives(&notes)
    if narratives.saysNothing { notes.add(.empty(.description, in: .iatiActivity), element) }
    activity.descriptions.append(
      Description(type: element.trimmed(.type), narratives: narratives, line: element.line))
  }
}
