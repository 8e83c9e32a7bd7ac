/// An organisation as an act names it: by identifier, by name, or by both. Whether two references mean one body is for the
/// register to find out.
public struct OrganisationReference: Hashable, Sendable {
  public var identifier: OrganisationIdentifier?
  public var name: Narratives
  public var kind: OrganisationKind?
  /// The other side's own identifier of its part of the work (IATI `activity-id`).
  public var activity: ActivityIdentifier?

  public init(
    identifier: OrganisationIdentifier?, name: Narratives, kind: OrganisationKind? = nil,
    activity: ActivityIdentifier? = nil
  ) {
    self.identifier = identifier
    self.name = name
    self.kind = kind
    self.activity = activity
  }
}
