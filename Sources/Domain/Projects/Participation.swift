/// An organisation's part in a project (IATI codelist OrganisationRole).
public struct Participation: Hashable, Sendable {
  public enum Role: Int, CaseIterable, Sendable, Hashable {
    case funding = 1
    case accountable = 2
    case extending = 3
    case implementing = 4

    public var wording: Wording {
      switch self {
      case .funding: Wording(vi: "Tài trợ", en: "Funding", fr: "Financement")
      case .accountable: Wording(vi: "Chịu trách nhiệm", en: "Accountable", fr: "Responsable")
      case .extending: Wording(vi: "Điều phối nguồn vốn", en: "Extending", fr: "Intermédiaire")
      case .implementing: Wording(vi: "Thực hiện", en: "Implementing", fr: "Mise en œuvre")
      }
    }
  }

  public var role: Role
  public var organisation: OrganisationReference

  public init(role: Role, organisation: OrganisationReference) {
    self.role = role
    self.organisation = organisation
  }
}
