/// Another activity that this one belongs with (IATI `related-activity`).
public struct RelatedActivity: Sendable, Hashable {
  public var ref: String?
  public var type: Coded<RelatedActivityType>?
  public var line: Int
}

extension Family {
  static let relatedActivity = Family(.relatedActivity) { element, activity, notes in
    activity.relatedActivities.append(
      RelatedActivity(
        ref: element.identifier(.ref, &notes), type: element.requiredCode(.type, RelatedActivityType.self, &notes),
        line: element.line))
  }
}
