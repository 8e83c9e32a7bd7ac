/// A dated step of a project (IATI codelist ActivityDateType).
public struct ProjectDate: Hashable, Sendable {
  public enum Kind: Int, CaseIterable, Sendable, Hashable {
    case plannedStart = 1
    case actualStart = 2
    case plannedEnd = 3
    case actualEnd = 4

    public var wording: Wording {
      switch self {
      case .plannedStart: Wording(vi: "Bắt đầu (dự kiến)", en: "Planned start", fr: "Début prévu")
      case .actualStart: Wording(vi: "Bắt đầu (thực tế)", en: "Actual start", fr: "Début réel")
      case .plannedEnd: Wording(vi: "Kết thúc (dự kiến)", en: "Planned end", fr: "Fin prévue")
      case .actualEnd: Wording(vi: "Kết thúc (thực tế)", en: "Actual end", fr: "Fin réelle")
      }
    }
  }

  public var kind: Kind
  public var day: Day

  public init(kind: Kind, day: Day) {
    self.kind = kind
    self.day = day
  }
}
