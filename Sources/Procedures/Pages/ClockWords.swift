public import Domain

extension DossierTask.Kind {
  /// What is to be done, as a desk says it.
  public var wording: Wording {
    switch self {
    case .check: Wording(vi: "Kiểm tra thành phần hồ sơ", en: "Check for completeness", fr: "Vérifier le dossier")
    case .supplement: Wording(vi: "Bổ sung hồ sơ", en: "Supplement the dossier", fr: "Compléter le dossier")
    case .consult: Wording(vi: "Gửi văn bản lấy ý kiến", en: "Consult the offices", fr: "Consulter les services")
    case .acknowledgeLetter:
      Wording(
        vi: "Xác nhận nhận văn bản lấy ý kiến", en: "Confirm receipt of the letter",
        fr: "Accuser réception de la lettre")
    case .giveOpinion: Wording(vi: "Cho ý kiến", en: "Give an opinion", fr: "Rendre un avis")
    case .forward:
      Wording(vi: "Chuyển hồ sơ để thẩm định", en: "Forward for appraisal", fr: "Transmettre pour instruction")
    case .acknowledgeForwarded:
      Wording(vi: "Xác nhận nhận hồ sơ", en: "Confirm receipt of the dossier", fr: "Accuser réception du dossier")
    case .decide: Wording(vi: "Thẩm định và quyết định", en: "Appraise and decide", fr: "Instruire et décider")
    case .handOver: Wording(vi: "Chuyển kết quả", en: "Hand over the result", fr: "Remettre le résultat")
    case .acknowledgeResult:
      Wording(vi: "Xác nhận nhận kết quả", en: "Confirm receipt of the result", fr: "Accuser réception du résultat")
    }
  }
}

extension StatutoryStep.Milestone {
  /// From what a limit runs, after the limit.
  var wording: Wording {
    switch self {
    case .filing: Wording(vi: "kể từ ngày nộp", en: "from the filing", fr: "dès le dépôt")
    case .complete:
      Wording(vi: "kể từ ngày hồ sơ đầy đủ, hợp lệ", en: "from the complete dossier", fr: "dès le dossier complet")
    case .letterReceived:
      Wording(vi: "kể từ ngày nhận văn bản", en: "from the receipt of the letter", fr: "dès la réception de la lettre")
    case .allOpinions:
      Wording(vi: "kể từ khi nhận đủ ý kiến", en: "from the last opinion", fr: "dès le dernier avis")
    case .receivedForDecision:
      Wording(
        vi: "kể từ ngày nhận đủ hồ sơ và ý kiến", en: "from the receipt of dossier and opinions",
        fr: "dès la réception du dossier et des avis")
    case .certificateReceived:
      Wording(
        vi: "kể từ ngày nhận Giấy đăng ký", en: "from the receipt of the certificate",
        fr: "dès la réception du certificat")
    case .change: Wording(vi: "kể từ khi thay đổi", en: "from the change", fr: "dès le changement")
    }
  }
}

extension StatutoryStep.Party {
  var wording: Wording {
    switch self {
    case .receiver: Wording(vi: "Cơ quan tiếp nhận", en: "Receiving office", fr: "Service de réception")
    case .consulted: Wording(vi: "Cơ quan được lấy ý kiến", en: "Consulted offices", fr: "Services consultés")
    case .decider: Wording(vi: "Cơ quan quyết định", en: "Deciding office", fr: "Autorité de décision")
    case .applicant: Wording(vi: "Tổ chức nộp hồ sơ", en: "Applicant", fr: "Requérant")
    }
  }
}
