public import Domain

extension MeasureCase.State {
  /// How a measure stands, in a few words.
  public var wording: Wording {
    switch self {
    case .opened: Wording(vi: "Mới mở", en: "Opened", fr: "Ouverte")
    case .consulting: Wording(vi: "Đang lấy ý kiến", en: "Offices being asked", fr: "Consultation en cours")
    case .decided: Wording(vi: "Đã quyết định, chờ thông báo", en: "Decided, to be notified", fr: "Décidée, à notifier")
    case .notified: Wording(vi: "Đã thông báo cho tổ chức", en: "Notified", fr: "Notifiée")
    case .remedying:
      Wording(vi: "Tổ chức đang khắc phục", en: "The organisation is to remedy", fr: "Corrections attendues")
    case .reported: Wording(vi: "Đã báo cáo khắc phục", en: "Remedy reported", fr: "Corrections déclarées")
    case .examined: Wording(vi: "Đã kiểm tra khắc phục", en: "Remedy examined", fr: "Corrections examinées")
    case .windingUp:
      Wording(vi: "Đang giải quyết để chấm dứt", en: "Being wound up", fr: "Liquidation en cours")
    case .closed(let outcome, _): outcome.wording
    }
  }
}

extension MeasureCase.Outcome {
  var wording: Wording {
    switch self {
    case .dropped: Wording(vi: "Không áp dụng", en: "Dropped", fr: "Abandonnée")
    case .lifted: Wording(vi: "Đã cho hoạt động trở lại", en: "Suspension lifted", fr: "Suspension levée")
    case .notRemedied: Wording(vi: "Không khắc phục", en: "Not remedied", fr: "Non corrigée")
    case .woundUp: Wording(vi: "Đã chấm dứt hoạt động", en: "Activities ended", fr: "Activités terminées")
    case .overtaken:
      Wording(
        vi: "Giấy đăng ký đã bị thu hồi theo vụ việc khác", en: "Overtaken: the certificate was withdrawn otherwise",
        fr: "Dépassée\u{00A0}: le certificat a été retiré par ailleurs")
    }
  }
}

extension MeasureAct {
  /// What happened, in a few plain words.
  public func wording(_ setting: MeasureSetting) -> Wording {
    switch self {
    case .opened(let opening): MeasureWords.opened(opening.matter)
    case .consulted(let offices):
      Wording(
        vi: "Gửi văn bản lấy ý kiến \(offices.count) cơ quan", en: "Letters sent to \(offices.count) offices",
        fr: "Lettres envoyées à \(offices.count) administrations")
    case .letterReceived(let office, _):
      MeasureWords.of(
        Wording(vi: "Nhận văn bản lấy ý kiến", en: "Letter received", fr: "Lettre reçue"), setting.title(office))
    case .opinionGiven(let office, let opinion, _):
      MeasureWords.of(opinion.stance.wording, setting.title(office))
    case .met: Wording(vi: "Họp lấy ý kiến", en: "Meeting held", fr: "Réunion tenue")
    case .decided(let decision): decision.wording
    case .notified: Wording(vi: "Thông báo cho tổ chức", en: "Organisation notified", fr: "Organisation notifiée")
    case .decisionReceived:
      Wording(vi: "Tổ chức nhận quyết định", en: "Decision received", fr: "Décision reçue")
    case .certificateReturned:
      Wording(vi: "Nhận lại Giấy đăng ký", en: "Certificate returned", fr: "Certificat restitué")
    case .remedyReported:
      Wording(vi: "Báo cáo kết quả khắc phục", en: "Remedy reported", fr: "Corrections déclarées")
    case .remedyExamined(let examination):
      examination.isRemedied
        ? Wording(vi: "Kiểm tra: đã khắc phục", en: "Examined: remedied", fr: "Examen\u{00A0}: corrigé")
        : Wording(vi: "Kiểm tra: chưa khắc phục", en: "Examined: not remedied", fr: "Examen\u{00A0}: non corrigé")
    case .concluded(.lifted): MeasureCase.Outcome.lifted.wording
    case .concluded(.notRemedied): MeasureCase.Outcome.notRemedied.wording
    case .settled(let settlement): MeasureWords.of(MeasureWords.settled, settlement.matter.wording)
    case .closed: Wording(vi: "Kết thúc vụ việc", en: "Closed", fr: "Close")
    case .corrected(let correction): StepWords.corrected(correction.step + 1)
    }
  }

  /// What it says in words beside its kind and day; nil where it says no more.
  var said: Text? {
    switch self {
    case .opened(let opening): opening.facts
    case .opinionGiven(_, let opinion, _): opinion.reasons
    case .met(let meeting): meeting.conclusion
    case .remedyReported(let report): report.words
    case .remedyExamined(let examination): examination.words
    case .settled(let settlement): settlement.words
    case .decided(let decision): if case .drop(let reasons) = decision.result { reasons } else { nil }
    case .consulted, .letterReceived, .notified, .decisionReceived, .certificateReturned, .concluded, .closed,
      .corrected:
      nil
    }
  }

  /// Steps between offices, which the organisation never sees; a correction is what the step is that it corrects.
  var isInside: Bool {
    switch self {
    case .consulted, .letterReceived, .opinionGiven, .met, .remedyExamined, .corrected: true
    case .opened(let opening): !opening.matter.isByHolder
    case .decided, .notified, .decisionReceived, .certificateReturned, .remedyReported, .concluded, .settled, .closed:
      false
    }
  }
}

extension MeasureCase {
  /// Whether a step is one between offices, which the organisation never sees, or the correction of one.
  public func isInside(step: Int) -> Bool {
    guard case .corrected(let correction) = entries[step].act else { return entries[step].act.isInside }
    return entries[correction.step].act.isInside
  }
}

extension MeasureDecision {
  var wording: Wording {
    switch result {
    case .suspend(let suspension, _):
      MeasureWords.of(MeasureWords.suspension, .same(suspension.decision.text))
    case .terminate(let withdrawal, _):
      MeasureWords.of(MeasureWords.termination, .same(withdrawal.decision.text))
    case .drop: MeasureCase.Outcome.dropped.wording
    }
  }
}

extension MeasureWords {
  static func of(_ what: Wording, _ whose: Wording) -> Wording {
    Wording(vi: "\(what.vi): \(whose.vi)", en: "\(what.en): \(whose.en)", fr: "\(what.fr)\u{00A0}: \(whose.fr)")
  }

  static func opened(_ matter: MeasureOpening.Matter) -> Wording {
    switch matter {
    case .suspension:
      Wording(vi: "Đề nghị đình chỉ hoạt động", en: "Suspension proposed", fr: "Suspension proposée")
    case .termination:
      Wording(
        vi: "Đề nghị chấm dứt hoạt động và thu hồi Giấy đăng ký", en: "Termination and withdrawal proposed",
        fr: "Cessation et retrait proposés")
    case .selfTermination:
      Wording(vi: "Thông báo tự chấm dứt hoạt động", en: "Notice of self-termination", fr: "Avis de fin d’activités")
    }
  }
}
