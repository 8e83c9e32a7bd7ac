public import Domain

/// How a dossier stands, in one word: its state without the day, and how it ended.
public enum DossierStanding: String, CaseIterable, Sendable, Hashable {
  case checking
  case supplementAwaited = "supplement-awaited"
  case complete, consulting, forwarded, deciding, decided
  case handedOver = "handed-over"
  case granted, refused, withdrawn

  public init(_ state: Dossier.State) {
    switch state {
    case .checking: self = .checking
    case .supplementAwaited: self = .supplementAwaited
    case .complete: self = .complete
    case .consulting: self = .consulting
    case .forwarded: self = .forwarded
    case .deciding: self = .deciding
    case .decided: self = .decided
    case .handedOver: self = .handedOver
    case .closed(.granted, _): self = .granted
    case .closed(.refused, _): self = .refused
    case .closed(.withdrawn, _): self = .withdrawn
    }
  }

  /// Whether nothing is to be done any more.
  public var isClosed: Bool {
    switch self {
    case .granted, .refused, .withdrawn: true
    case .checking, .supplementAwaited, .complete, .consulting, .forwarded, .deciding, .decided, .handedOver: false
    }
  }

  public var wording: Wording {
    switch self {
    case .checking: Wording(vi: "Đang kiểm tra hồ sơ", en: "Being checked", fr: "En cours de vérification")
    case .supplementAwaited: Wording(vi: "Chờ bổ sung hồ sơ", en: "Supplements awaited", fr: "Compléments attendus")
    case .complete:
      Wording(vi: "Hồ sơ đầy đủ, hợp lệ", en: "Complete, to be sent for opinions", fr: "Complet, avis à demander")
    case .consulting: Wording(vi: "Đang lấy ý kiến", en: "Offices being consulted", fr: "Consultation en cours")
    case .forwarded: Wording(vi: "Đã chuyển thẩm định", en: "Forwarded for decision", fr: "Transmis pour décision")
    case .deciding:
      Wording(vi: "Đang thẩm định, quyết định", en: "Being appraised and decided", fr: "Instruction et décision")
    case .decided:
      Wording(
        vi: "Đã quyết định, chờ trả kết quả", en: "Decided, result to be handed over", fr: "Décidé, résultat à remettre"
      )
    case .handedOver: Wording(vi: "Đã trả kết quả", en: "Result handed over", fr: "Résultat remis")
    case .granted: Wording(vi: "Đã cấp", en: "Granted", fr: "Accordé")
    case .refused: Wording(vi: "Không cấp", en: "Refused", fr: "Refusé")
    case .withdrawn: Wording(vi: "Đã rút hồ sơ", en: "Withdrawn by the applicant", fr: "Retiré par le demandeur")
    }
  }
}
