import Domain

/// What the letters of measures say, whichever it is.
enum MeasureLetterWords {
  static let facts = Wording(vi: "Nội dung vụ việc", en: "Facts", fr: "Faits")
  static let violations = Wording(
    vi: "Các vi phạm nêu tại quyết định", en: "Violations as the decision names them",
    fr: "Manquements visés par la décision")
  static let reasons = Wording(vi: "Lý do", en: "Reasons", fr: "Motifs")
  static let regards = Wording(vi: "Trân trọng./.", en: "Yours faithfully.", fr: "Veuillez agréer nos salutations.")
  static let auditCame = Wording(
    vi: "Báo cáo kiểm toán về tài sản, tài chính đã được gửi kèm.",
    en: "The audited report on assets and finance came with it.",
    fr: "Le rapport d’audit des biens et des finances y était joint.")
  static let silent = Wording(
    vi: "Nghị định không quy định hình thức của thông báo này: cần xác nhận.",
    en: "The decree names no form for this notice: to be confirmed.",
    fr: "Le décret ne prévoit pas la forme de cet avis\u{00A0}: à confirmer.")

  static func bringBack(to receiver: Wording) -> Wording {
    Wording(
      vi: "Tổ chức nộp lại Giấy đăng ký cho \(receiver.vi).",
      en: "The certificate is to be returned to \(receiver.en).",
      fr: "Le certificat est à restituer à \(receiver.fr).")
  }

  static func grounds(_ grounds: [Wording]) -> Wording {
    let all = Wording.list(grounds)
    return Wording(vi: "Căn cứ: \(all.vi).", en: "Grounds: \(all.en).", fr: "Motifs\u{00A0}: \(all.fr).")
  }

  /// What the law wants done, within which time, from when.
  static func limit(_ step: MeasureLaw.Step) -> Wording {
    let (words, limit, since, basis) = (step.words, step.limit.wording, step.runsFrom.since, step.basis.wording)
    return Wording(
      vi: "\(words.vi): trong thời hạn \(limit.vi) \(since.vi) (\(basis.vi)).",
      en: "\(words.en): within \(limit.en) \(since.en) (\(basis.en)).",
      fr: "\(words.fr)\u{00A0}: dans un délai de \(limit.fr) \(since.fr) (\(basis.fr)).")
  }

  /// What follows where nothing is remedied (Decree 58/2022/NĐ-CP, art. 19(1)(c)).
  static func notRemediedEnds(_ instrument: InstrumentNumber) -> Wording {
    let basis = Citation(instrument, article: 19, clause: 1, point: "c").wording
    return Wording(
      vi: "Vi phạm không được khắc phục là căn cứ xem xét chấm dứt hoạt động và thu hồi Giấy đăng ký (\(basis.vi)).",
      en:
        "Violations that are not remedied are a ground for termination and withdrawal of the certificate (\(basis.en)).",
      fr: "Les manquements non corrigés sont un motif de cessation et de retrait du certificat (\(basis.fr)).")
  }

  static func notRemedied(_ receiver: Wording, _ decider: Wording, _ holder: Wording, _ printed: String) -> Wording {
    Wording(
      vi:
        "\(receiver.vi) thông báo: \(decider.vi) kết luận \(holder.vi), Giấy đăng ký số \(printed), chưa khắc phục các vi "
        + "phạm nêu tại quyết định đình chỉ hoạt động.",
      en:
        "\(receiver.en) gives notice: \(decider.en) finds that \(holder.en), certificate \(printed), has not remedied what "
        + "the suspension named.",
      fr:
        "\(receiver.fr) vous notifie que \(decider.fr) constate que \(holder.fr), certificat n° \(printed), n’a pas corrigé "
        + "les manquements visés par la suspension.")
  }

  static func confirm(_ address: String) -> Wording {
    Wording(
      vi: "Xác nhận đã nhận quyết định và thông báo kết quả tại: \(address).",
      en: "Confirm receipt of the decision, and report, at: \(address).",
      fr: "Accusez réception de la décision et rendez compte à l’adresse\u{00A0}: \(address).")
  }

  static func kept(_ printed: String) -> Wording {
    Wording(
      vi: "Lưu: hồ sơ Giấy đăng ký số \(printed)", en: "File of certificate \(printed)",
      fr: "Dossier du certificat n° \(printed)")
  }

  static func consultationAbout(_ matter: Wording, _ printed: String) -> Wording {
    Wording(
      vi: "V/v lấy ý kiến: \(matter.vi.lowercased()), Giấy đăng ký số \(printed)",
      en: "Request for an opinion: \(matter.en.lowercased()), certificate \(printed)",
      fr: "Demande d’avis\u{00A0}: \(matter.fr.lowercased()), certificat n° \(printed)")
  }

  static func receiptAbout(_ printed: String) -> Wording {
    Wording(
      vi: "V/v tiếp nhận thông báo tự chấm dứt hoạt động, Giấy đăng ký số \(printed)",
      en: "Receipt of the notice of self-termination, certificate \(printed)",
      fr: "Réception de l’avis de cessation volontaire, certificat n° \(printed)")
  }

  static func suspensionAbout(_ printed: String) -> Wording {
    Wording(
      vi: "V/v đình chỉ hoạt động, Giấy đăng ký số \(printed)", en: "Suspension of activities, certificate \(printed)",
      fr: "Suspension des activités, certificat n° \(printed)")
  }

  static func terminationAbout(_ printed: String) -> Wording {
    Wording(
      vi: "V/v chấm dứt hoạt động và thu hồi Giấy đăng ký số \(printed)",
      en: "Termination of activities and withdrawal of certificate \(printed)",
      fr: "Cessation des activités et retrait du certificat n° \(printed)")
  }

  static func liftedAbout(_ printed: String) -> Wording {
    Wording(
      vi: "V/v cho hoạt động trở lại, Giấy đăng ký số \(printed)",
      en: "Lifting of the suspension, certificate \(printed)", fr: "Levée de la suspension, certificat n° \(printed)")
  }

  static func notRemediedAbout(_ printed: String) -> Wording {
    Wording(
      vi: "V/v kết quả khắc phục vi phạm, Giấy đăng ký số \(printed)",
      en: "Result of the remedy, certificate \(printed)", fr: "Résultat des corrections, certificat n° \(printed)")
  }

  static func closingAbout(_ printed: String) -> Wording {
    Wording(
      vi: "V/v hoàn thành giải quyết chấm dứt hoạt động, Giấy đăng ký số \(printed)",
      en: "Completion of the wind-up, certificate \(printed)",
      fr: "Achèvement de la liquidation, certificat n° \(printed)")
  }
}
