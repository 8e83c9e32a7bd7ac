public import Components
public import Domain

/// What is to be done, and what was done, in the words of offices.
extension DossierTask.Kind {
  /// As an order on a desk.
  public var wording: Wording {
    switch self {
    case .check: Wording(vi: "Kiểm tra thành phần hồ sơ", en: "Check the dossier", fr: "Vérifier le dossier")
    case .supplement: Wording(vi: "Bổ sung hồ sơ", en: "Supplement the dossier", fr: "Compléter le dossier")
    case .consult: Wording(vi: "Gửi văn bản lấy ý kiến", en: "Ask for opinions", fr: "Demander les avis")
    case .acknowledgeLetter:
      Wording(
        vi: "Xác nhận đã nhận văn bản lấy ý kiến", en: "Confirm receipt of the request for an opinion",
        fr: "Confirmer la réception de la demande d’avis")
    case .giveOpinion: Wording(vi: "Trả lời ý kiến", en: "Give the opinion", fr: "Rendre l’avis")
    case .forward:
      Wording(vi: "Chuyển hồ sơ để thẩm định", en: "Forward for decision", fr: "Transmettre pour décision")
    case .acknowledgeForwarded:
      Wording(
        vi: "Xác nhận đã nhận hồ sơ thẩm định", en: "Confirm receipt of the dossier",
        fr: "Confirmer la réception du dossier")
    case .decide: Wording(vi: "Thẩm định và quyết định", en: "Appraise and decide", fr: "Instruire et décider")
    case .handOver: Wording(vi: "Trả kết quả", en: "Hand over the result", fr: "Remettre le résultat")
    case .acknowledgeResult:
      Wording(
        vi: "Xác nhận đã nhận kết quả", en: "Confirm receipt of the result", fr: "Confirmer la réception du résultat")
    }
  }
}

extension DossierStepKind {
  /// As something that happened.
  public var wording: Wording {
    switch self {
    case .filed: Wording(vi: "Nộp hồ sơ", en: "Dossier filed", fr: "Dossier déposé")
    case .supplementRequested:
      Wording(vi: "Yêu cầu bổ sung hồ sơ", en: "Supplements requested", fr: "Compléments demandés")
    case .supplemented: Wording(vi: "Đã bổ sung hồ sơ", en: "Supplements filed", fr: "Compléments déposés")
    case .originalReceived:
      Wording(vi: "Nhận bản chính giấy tờ", en: "Original received", fr: "Original reçu")
    case .acceptedAsComplete:
      Wording(vi: "Hồ sơ đầy đủ, hợp lệ", en: "Accepted as complete and valid", fr: "Reconnu complet et valable")
    case .consulted: Wording(vi: "Gửi văn bản lấy ý kiến", en: "Opinions asked for", fr: "Avis demandés")
    case .letterReceived:
      Wording(vi: "Nhận được văn bản lấy ý kiến", en: "Request for an opinion received", fr: "Demande d’avis reçue")
    case .opinionGiven: Wording(vi: "Trả lời ý kiến", en: "Opinion given", fr: "Avis rendu")
    case .forwarded: Wording(vi: "Chuyển hồ sơ thẩm định", en: "Forwarded for decision", fr: "Transmis pour décision")
    case .receivedForDecision:
      Wording(vi: "Nhận hồ sơ thẩm định", en: "Received for decision", fr: "Reçu pour décision")
    case .appraised: Wording(vi: "Thẩm định", en: "Appraised", fr: "Instruit")
    case .decided: Wording(vi: "Quyết định", en: "Decided", fr: "Décidé")
    case .handedOver: Wording(vi: "Trả kết quả", en: "Result handed over", fr: "Résultat remis")
    case .resultReceived: Wording(vi: "Nhận kết quả", en: "Result received", fr: "Résultat reçu")
    case .withdrawn: Wording(vi: "Rút hồ sơ", en: "Withdrawn", fr: "Retiré")
    case .corrected: Wording(vi: "Đính chính", en: "Corrected", fr: "Rectifié")
    }
  }
}

extension ServiceStep {
  public var wording: Wording {
    switch self {
    case .beforeComplete:
      Wording(
        vi: "Từ khi nộp đến khi hồ sơ đầy đủ, hợp lệ", en: "From filing until the dossier is complete",
        fr: "Du dépôt au dossier complet")
    case .completeness:
      Wording(vi: "Kiểm tra thành phần hồ sơ", en: "Check of completeness", fr: "Vérification du dossier")
    case .supplement:
      Wording(vi: "Chờ người nộp bổ sung", en: "Wait for supplements", fr: "Attente des compléments")
    case .consultation: Wording(vi: "Gửi văn bản lấy ý kiến", en: "Asking for opinions", fr: "Demande des avis")
    case .letter: Wording(vi: "Chuyển văn bản lấy ý kiến", en: "Letter on its way", fr: "Acheminement de la demande")
    case .opinion: Wording(vi: "Trả lời ý kiến", en: "Giving the opinion", fr: "Réponse à la demande d’avis")
    case .forwarding:
      Wording(vi: "Chuyển hồ sơ để thẩm định", en: "Forwarding for decision", fr: "Transmission pour décision")
    case .transmission:
      Wording(vi: "Hồ sơ trên đường chuyển", en: "Dossier on its way", fr: "Acheminement du dossier")
    case .decision: Wording(vi: "Thẩm định và quyết định", en: "Appraisal and decision", fr: "Instruction et décision")
    case .handover:
      Wording(
        vi: "Từ khi hồ sơ đầy đủ đến khi trả kết quả", en: "From completeness to the result",
        fr: "Du dossier complet au résultat")
    }
  }
}

extension Urgency {
  /// How a task stands, as a tag; nil where the law sets no limit.
  public var tag: Tag? {
    switch self {
    case .unlimited: nil
    case .inTime: Tag(UrgencyWords.inTime, .good)
    case .dueSoon(_, let left): Tag(UrgencyWords.left(left), .waiting)
    case .late(_, let days): Tag(UrgencyWords.late(days), .bad)
    }
  }
}

/// The words for how much time is left.
enum UrgencyWords {
  static let inTime = Wording(vi: "Trong hạn", en: "In time", fr: "Dans les délais")
  static let noLimit = Wording(
    vi: "Pháp luật không ấn định thời hạn", en: "The law sets no limit", fr: "La loi ne fixe pas de délai")

  static func left(_ days: Int) -> Wording {
    guard days > 0 else { return Wording(vi: "Hôm nay là hạn cuối", en: "Due today", fr: "Échéance aujourd’hui") }
    return Wording(
      vi: "Còn \(days) ngày làm việc", en: days == 1 ? "1 working day left" : "\(days) working days left",
      fr: days == 1 ? "Reste 1 jour ouvré" : "Restent \(days) jours ouvrés")
  }

  static func late(_ days: Int) -> Wording {
    guard days > 0 else { return Wording(vi: "Vừa quá hạn", en: "Just past due", fr: "Délai tout juste dépassé") }
    return Wording(
      vi: "Quá hạn \(days) ngày làm việc", en: days == 1 ? "1 working day late" : "\(days) working days late",
      fr: days == 1 ? "En retard de 1 jour ouvré" : "En retard de \(days) jours ouvrés")
  }

  static func lateBy(_ days: Int) -> Wording {
    guard days > 0 else { return late(0) }
    return Wording(
      vi: "Trễ \(days) ngày làm việc", en: late(days).en,
      fr: days == 1 ? "1 jour ouvré de retard" : "\(days) jours ouvrés de retard")
  }
}
