/// A day in the life of the activity (IATI `activity-date`).
public struct ActivityDate: Sendable, Hashable {
  public var type: Coded<ActivityDateType>?
  public var date: WrittenDate?
  public var narratives: [Narrative]
  public var line: Int
}

extension Family {
  static let date = Family(.activityDate) { element, activity, notes in
    activity.dates.append(
      ActivityDate(
        type: element.requiredCode(.type, ActivityDateType.self, &notes), date: element.date(.isoDate, &notes),
        narratives: element.narratives(&notes), line: element.line))
  }

  static let status = Family(.activityStatus) { element, activity, notes in
    guard activity.status == nil else { return notes.add(.repeated(.activityStatus, in: .iatiActivity), element) }
    activity.status = element.requiredCode(.code, ActivityStatus.self, &notes)
  }

  static let scope = Family(.activityScope) { element, activity, notes in
    guard activity.scope == nil else { return notes.add(.repeated(.activityScope, in: .iatiActivity), element) }
    activity.scope = element.trimmed(.code)
  }
}
