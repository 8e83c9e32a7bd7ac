/// What a project says of itself (IATI codelist DescriptionType).
public struct ProjectDescription: Hashable, Sendable {
  public enum Kind: Int, CaseIterable, Sendable, Hashable {
    case general = 1
    case objectives = 2
    case targetGroups = 3
    case other = 4

    public var wording: Wording {
      switch self {
      case .general: Wording(vi: "Mô tả", en: "Description", fr: "Description")
      case .objectives: Wording(vi: "Mục tiêu", en: "Objectives", fr: "Objectifs")
      case .targetGroups: Wording(vi: "Đối tượng thụ hưởng", en: "Target groups", fr: "Groupes bénéficiaires")
      case .other: Wording(vi: "Nội dung khác", en: "Other", fr: "Autre")
      }
    }
  }

  public var kind: Kind
  public var text: Narratives

  public init(kind: Kind, text: Narratives) {
    self.kind = kind
    self.text = text
  }
}
