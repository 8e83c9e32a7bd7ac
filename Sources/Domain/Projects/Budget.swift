/// What a project means to spend in a period (IATI `budget`).
public struct Budget: Hashable, Sendable {
  public enum Kind: Int, CaseIterable, Sendable, Hashable {
    case original = 1
    case revised = 2

    public var wording: Wording {
      switch self {
      case .original: Wording(vi: "Ban đầu", en: "Original", fr: "Initial")
      case .revised: Wording(vi: "Điều chỉnh", en: "Revised", fr: "Révisé")
      }
    }
  }

  /// Whether the money is promised (IATI codelist BudgetStatus).
  public enum Status: Int, CaseIterable, Sendable, Hashable {
    case indicative = 1
    case committed = 2

    public var wording: Wording {
      switch self {
      case .indicative: Wording(vi: "Dự kiến", en: "Indicative", fr: "Indicatif")
      case .committed: Wording(vi: "Đã cam kết", en: "Committed", fr: "Engagé")
      }
    }
  }

  public var kind: Kind
  public var status: Status
  public var start: Day?
  public var end: Day?
  public var value: Money

  public init(kind: Kind, status: Status, start: Day?, end: Day?, value: Money) {
    self.kind = kind
    self.status = status
    self.start = start
    self.end = end
    self.value = value
  }
}
