/// Where a project stands (IATI codelist ActivityStatus).
public enum ProjectStatus: Int, CaseIterable, Sendable, Hashable {
  case pipeline = 1
  case implementation = 2
  case finalisation = 3
  case closed = 4
  case cancelled = 5
  case suspended = 6

  public var wording: Wording {
    switch self {
    case .pipeline: Wording(vi: "Đang chuẩn bị", en: "Pipeline", fr: "En préparation")
    case .implementation: Wording(vi: "Đang thực hiện", en: "Implementation", fr: "En cours")
    case .finalisation: Wording(vi: "Đang quyết toán", en: "Finalisation", fr: "En finalisation")
    case .closed: Wording(vi: "Đã kết thúc", en: "Closed", fr: "Clos")
    case .cancelled: Wording(vi: "Đã hủy", en: "Cancelled", fr: "Annulé")
    case .suspended: Wording(vi: "Tạm dừng", en: "Suspended", fr: "Suspendu")
    }
  }
}
