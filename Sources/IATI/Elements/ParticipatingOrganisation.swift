/// An organisation that has a part in the activity (IATI `participating-org`).
public struct ParticipatingOrganisation: Sendable, Hashable {
  public var role: Coded<OrganisationRole>?
  public var organisation: OrganisationReference
  public var crsChannelCode: String?
}

extension Family {
  static let participatingOrg = Family(.participatingOrg) { element, activity, notes in
    activity.participatingOrganisations.append(
      ParticipatingOrganisation(
        role: element.requiredCode(.role, OrganisationRole.self, &notes),
        organisation: OrganisationReference(element, activityID: .activityId, &notes),
        crsChannelCode: element.trimmed(.crsChannelCode)))
  }
}
