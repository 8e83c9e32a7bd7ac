public import Domain

extension DossierAct {
  /// What happened, in a few plain words, for timelines and notices. Never names a person.
  public func wording(_ setting: Setting) -> Wording {
    switch self {
    case .filed: StepWords.filed
    case .supplementRequested: StepWords.supplementRequested
    case .supplemented: StepWords.supplemented
    case .originalReceived(let item, _): StepWords.original(setting.items([item]))
    case .acceptedAsComplete: StepWords.accepted
    case .consulted(let offices): StepWords.consulted(offices.count)
    case .letterReceived(let office, _): StepWords.letterReceived(setting.title(office))
    case .opinionGiven(let office, let opinion, _): StepWords.opinion(setting.title(office), opinion.stance.wording)
    case .forwarded(let without): StepWords.forwarded(setting.titles(without))
    case .receivedForDecision: StepWords.receivedForDecision
    case .appraised: StepWords.appraised
    case .decided(let decision):
      switch (decision.result, setting.procedure.isAboutCertificate) {
      case (.granted, false): StepWords.granted
      case (.granted, true): StepWords.grantedAsAsked
      case (.refused, false): StepWords.refused
      case (.refused, true): StepWords.refusedAsAsked
      }
    case .handedOver(let delivery, _): StepWords.handedOver(delivery.wording)
    case .resultReceived: StepWords.resultReceived
    case .withdrawn: StepWords.withdrawn
    case .corrected(let correction): StepWords.corrected(correction.step + 1)
    }
  }
}

extension Procedure {
  /// Whether what is decided concerns a certificate that is held, and none is issued anew.
  fileprivate var isAboutCertificate: Bool { ProcedureCatalogue.form(name)?.isAboutCertificate ?? false }
}

enum StepWords {
  static let filed = Wording(vi: "Đã nộp hồ sơ", en: "Dossier filed", fr: "Dossier déposé")
  static let supplementRequested = Wording(
    vi: "Yêu cầu bổ sung hồ sơ", en: "Supplements requested", fr: "Compléments demandés")
  static let supplemented = Wording(vi: "Đã bổ sung hồ sơ", en: "Dossier supplemented", fr: "Dossier complété")
  static let accepted = Wording(
    vi: "Hồ sơ đầy đủ, hợp lệ", en: "Accepted as complete and valid", fr: "Dossier reconnu complet et régulier")
  static let receivedForDecision = Wording(
    vi: "Cơ quan quyết định đã nhận hồ sơ", en: "Received by the deciding office", fr: "Reçu par l’autorité de décision"
  )
  static let appraised = Wording(vi: "Đã thẩm định", en: "Appraised", fr: "Instruit")
  static let granted = Wording(
    vi: "Quyết định cấp Giấy đăng ký", en: "Decision: certificate granted", fr: "Décision\u{00A0}: certificat délivré")
  static let refused = Wording(
    vi: "Quyết định không cấp Giấy đăng ký", en: "Decision: certificate refused",
    fr: "Décision\u{00A0}: certificat refusé")
  static let grantedAsAsked = Wording(
    vi: "Quyết định chấp thuận đề nghị", en: "Decision: granted as applied for",
    fr: "Décision\u{00A0}: demande acceptée")
  static let refusedAsAsked = Wording(
    vi: "Quyết định không chấp thuận đề nghị", en: "Decision: application refused",
    fr: "Décision\u{00A0}: demande refusée")
  static let resultReceived = Wording(
    vi: "Người nộp đã nhận kết quả", en: "Result received by the applicant", fr: "Résultat reçu par le requérant")
  static let withdrawn = Wording(
    vi: "Người nộp rút hồ sơ", en: "Withdrawn by the applicant", fr: "Retiré par le requérant")

  static func original(_ paper: Wording) -> Wording {
    Wording(
      vi: "Đã nhận bản chính: \(paper.vi)", en: "Original received: \(paper.en)",
      fr: "Original reçu\u{00A0}: \(paper.fr)")
  }

  static func consulted(_ count: Int) -> Wording {
    Wording(
      vi: "Gửi văn bản lấy ý kiến \(count) cơ quan",
      en: count == 1 ? "1 office consulted" : "\(count) offices consulted",
      fr: count < 2 ? "\(count) service consulté" : "\(count) services consultés")
  }

  static func letterReceived(_ office: Wording) -> Wording {
    Wording(
      vi: "\(office.vi) đã nhận văn bản lấy ý kiến", en: "Letter received: \(office.en)",
      fr: "Lettre reçue\u{00A0}: \(office.fr)")
  }

  static func opinion(_ office: Wording, _ stance: Wording) -> Wording {
    Wording(
      vi: "\(office.vi) cho ý kiến: \(stance.vi)", en: "Opinion of \(office.en): \(stance.en)",
      fr: "Avis\u{00A0}: \(office.fr)\u{00A0}: \(stance.fr)")
  }

  static func forwarded(_ without: Wording) -> Wording {
    guard !without.vi.isEmpty else {
      return Wording(
        vi: "Chuyển hồ sơ để thẩm định", en: "Forwarded for appraisal", fr: "Transmis pour instruction")
    }
    return Wording(
      vi: "Chuyển hồ sơ để thẩm định, thiếu ý kiến quá hạn của: \(without.vi)",
      en: "Forwarded for appraisal without the late opinions of: \(without.en)",
      fr: "Transmis pour instruction sans les avis en retard de\u{00A0}: \(without.fr)")
  }

  static func handedOver(_ delivery: Wording) -> Wording {
    Wording(
      vi: "Chuyển kết quả: \(delivery.vi)", en: "Result handed over: \(delivery.en)",
      fr: "Résultat remis\u{00A0}: \(delivery.fr)")
  }

  static func corrected(_ step: Int) -> Wording {
    Wording(vi: "Đính chính bước \(step)", en: "Step \(step) corrected", fr: "Étape \(step) rectifiée")
  }
}

extension Dossier.State {
  /// How the dossier stands, in a few words.
  public var wording: Wording {
    switch self {
    case .checking:
      Wording(vi: "Đang kiểm tra thành phần hồ sơ", en: "Being checked for completeness", fr: "Vérification du dossier")
    case .supplementAwaited:
      Wording(vi: "Chờ bổ sung hồ sơ", en: "Waiting for supplements", fr: "En attente de compléments")
    case .complete: Wording(vi: "Hồ sơ đầy đủ, hợp lệ", en: "Complete and valid", fr: "Complet et régulier")
    case .consulting:
      Wording(vi: "Đang lấy ý kiến các cơ quan", en: "Offices are being consulted", fr: "Consultation des services")
    case .forwarded:
      Wording(vi: "Đã chuyển để thẩm định", en: "Forwarded for appraisal", fr: "Transmis pour instruction")
    case .deciding:
      Wording(vi: "Đang thẩm định", en: "Being appraised", fr: "En cours d’instruction")
    case .decided:
      Wording(vi: "Đã có quyết định, chờ chuyển kết quả", en: "Decided, to be handed over", fr: "Décidé, à remettre")
    case .handedOver:
      Wording(
        vi: "Đã chuyển kết quả, chờ xác nhận", en: "Handed over, to be confirmed", fr: "Remis, à confirmer")
    case .closed(let outcome, _): outcome.wording
    }
  }
}

extension Dossier.Outcome {
  public var wording: Wording {
    switch self {
    case .granted: Wording(vi: "Đã cấp", en: "Granted", fr: "Accordé")
    case .refused: Wording(vi: "Không cấp", en: "Refused", fr: "Refusé")
    case .withdrawn: Wording(vi: "Người nộp đã rút hồ sơ", en: "Withdrawn by the applicant", fr: "Retiré")
    }
  }
}
