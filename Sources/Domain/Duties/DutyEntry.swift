/// An act about a duty with who took it and when it was recorded (mục ghi về nghĩa vụ).
public struct DutyEntry: Equatable, Sendable {
  public var act: DutyAct
  public var by: DossierEntry.Actor
  public var recordedAt: Instant

  public init(act: DutyAct, by: DossierEntry.Actor, recordedAt: Instant) {
    self.act = act
    self.by = by
    self.recordedAt = recordedAt
  }
}
