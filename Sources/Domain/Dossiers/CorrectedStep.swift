/// A correction as it took effect on an earlier step of a dossier or a measure: what the step said until then, why that was wrong,
/// who said so and when. What was recorded is never lost (đính chính bước đã ghi nhận).
public struct CorrectedStep<Act: Equatable & Sendable>: Equatable, Sendable {
  public var statement: Text
  /// What the step said before; nil where the correction added words alone.
  public var before: Act?
  public var by: DossierEntry.Actor
  public var recordedAt: Instant

  public init(statement: Text, before: Act?, by: DossierEntry.Actor, recordedAt: Instant) {
    self.statement = statement
    self.before = before
    self.by = by
    self.recordedAt = recordedAt
  }
}
