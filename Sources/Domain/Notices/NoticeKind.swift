/// What a notice tells (loại thông báo). A new kind is a case here: the exhaustive switches say the rest.
public enum NoticeKind: String, CaseIterable, Sendable, Hashable {
  /// To the applicant: the dossier is filed.
  case filed
  /// To the receiving office: a dossier is to be checked.
  case toCheck = "to-check"
  /// To the applicant, in writing (Decree 58/2022/NĐ-CP, art. 11(2)).
  case supplementRequested = "supplement-requested"
  /// To the receiving office: the supplements have come.
  case supplemented
  case accepted
  /// The letter that asks an office for its opinion (Decree 58/2022/NĐ-CP, art. 11(3)).
  case consultation
  /// To the receiving office: all that were asked have answered.
  case allOpinions = "all-opinions"
  /// To the applicant: the dossier has gone to the deciding office.
  case forwarded
  /// To the deciding office: a dossier comes.
  case toReceive = "to-receive"
  /// To the applicant: it is decided; a refusal comes in writing, with its reasons (Decree 58/2022/NĐ-CP, art. 11(7)).
  case decided
  /// To the receiving office: a result is to be handed over.
  case toHandOver = "to-hand-over"
  /// To the applicant: the result was handed over, to be confirmed.
  case handedOver = "handed-over"
  /// To the offices that dealt with it: the applicant has withdrawn.
  case withdrawn
  /// To a province: a plan of activities was sent to it (Decree 58/2022/NĐ-CP, art. 21(4)).
  case planSent = "plan-sent"
  /// To an office: its opinion on a measure is asked (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)).
  case measureConsultation = "measure-consultation"
  /// To the receiving office: an organisation is to be told of a decision (Decree 58/2022/NĐ-CP, arts 18(3) and 19(3)).
  case measureToTell = "measure-to-tell"
  /// To the organisation: a decision on its certificate (Decree 58/2022/NĐ-CP, arts 18(3) and 19(3)).
  case measureTold = "measure-told"
  /// To the receiving office: what was remedied is to be examined (Decree 58/2022/NĐ-CP, art. 18(4)).
  case remedyReported = "remedy-reported"
  /// To the deciding office: a suspension is to be lifted, or not.
  case toConclude = "to-conclude"
  /// To the organisation: how its suspension ended.
  case suspensionEnded = "suspension-ended"
  case taskDueSoon = "task-due-soon"
  case taskLate = "task-late"
  /// The last day to file for an extension in time draws near (Decree 58/2022/NĐ-CP, art. 12).
  case extensionDue = "extension-due"
  case certificateExpires = "certificate-expires"
  /// A duty of the holder draws near (Decree 58/2022/NĐ-CP, art. 21).
  case dutyDueSoon = "duty-due-soon"
  case dutyLate = "duty-late"

  /// How much freedom its recipient has.
  public enum Standing: Sendable, Hashable {
    /// The law has it told in writing: nobody can do without it.
    case statutory
    /// Something happened: at once, or with the next digest.
    case event
    /// A clock: only ever with a digest.
    case reminder
  }

  public var standing: Standing {
    switch self {
    case .supplementRequested, .consultation, .decided, .measureConsultation, .measureTold: .statutory
    case .filed, .toCheck, .supplemented, .accepted, .allOpinions, .forwarded, .toReceive, .toHandOver, .handedOver,
      .withdrawn, .planSent, .measureToTell, .remedyReported, .toConclude, .suspensionEnded:
      .event
    case .taskDueSoon, .taskLate, .extensionDue, .certificateExpires, .dutyDueSoon, .dutyLate: .reminder
    }
  }
}

/// How often a person is written to (tần suất nhận thông báo).
public enum NoticeFrequency: String, CaseIterable, Sendable, Hashable {
  /// At once; reminders once a day.
  case immediate
  /// Everything that can wait, once a day.
  case digest
  /// Only what the law has told in writing.
  case statutory

  public var wording: Wording {
    switch self {
    case .immediate:
      Wording(
        vi: "Ngay khi có việc; nhắc hạn mỗi ngày một lần", en: "At once; reminders once a day",
        fr: "Sans délai\u{00A0}; rappels une fois par jour")
    case .digest:
      Wording(vi: "Gộp mỗi ngày một thư", en: "Once a day, in one message", fr: "Une fois par jour, en un message")
    case .statutory:
      Wording(
        vi: "Chỉ những thông báo pháp luật bắt buộc", en: "Only those that the law demands",
        fr: "Seulement ceux que la loi exige")
    }
  }
}

extension NoticeKind {
  /// What it tells, in a few words: the heading of a message, the line of a list. Never whom it concerns.
  public var wording: Wording {
    switch self {
    case .filed: Wording(vi: "Đã tiếp nhận hồ sơ nộp", en: "Dossier filed", fr: "Dossier déposé")
    case .toCheck: Wording(vi: "Hồ sơ mới cần kiểm tra", en: "A dossier is to be checked", fr: "Un dossier à vérifier")
    case .supplementRequested:
      Wording(vi: "Yêu cầu bổ sung hồ sơ", en: "Supplements requested", fr: "Compléments demandés")
    case .supplemented: Wording(vi: "Hồ sơ đã được bổ sung", en: "Dossier supplemented", fr: "Dossier complété")
    case .accepted:
      Wording(
        vi: "Hồ sơ đầy đủ, hợp lệ", en: "Accepted as complete and valid", fr: "Dossier reconnu complet et régulier")
    case .consultation: Wording(vi: "Đề nghị cho ý kiến", en: "Opinion requested", fr: "Avis demandé")
    case .allOpinions:
      Wording(vi: "Đã nhận đủ ý kiến", en: "All opinions have come", fr: "Tous les avis sont parvenus")
    case .forwarded:
      Wording(vi: "Hồ sơ đã chuyển để thẩm định", en: "Forwarded for decision", fr: "Dossier transmis pour décision")
    case .toReceive:
      Wording(
        vi: "Hồ sơ được chuyển đến để thẩm định", en: "A dossier was forwarded to you",
        fr: "Un dossier vous est transmis")
    case .decided: Wording(vi: "Đã có quyết định", en: "Decided", fr: "Décision rendue")
    case .toHandOver:
      Wording(vi: "Kết quả cần trả", en: "A result is to be handed over", fr: "Un résultat à remettre")
    case .handedOver: Wording(vi: "Đã trả kết quả", en: "Result handed over", fr: "Résultat remis")
    case .withdrawn:
      Wording(vi: "Người nộp đã rút hồ sơ", en: "Withdrawn by the applicant", fr: "Retiré par le demandeur")
    case .planSent:
      Wording(
        vi: "Kế hoạch triển khai được gửi tới", en: "A plan of activities was sent", fr: "Un plan d’activités transmis")
    case .dutyDueSoon:
      Wording(vi: "Nghĩa vụ sắp đến hạn", en: "A duty is due soon", fr: "Une obligation arrive à échéance")
    case .dutyLate: Wording(vi: "Nghĩa vụ quá hạn", en: "A duty is late", fr: "Une obligation est en retard")
    case .measureConsultation:
      Wording(
        vi: "Đề nghị cho ý kiến về việc đình chỉ, chấm dứt hoạt động", en: "Opinion requested on a measure",
        fr: "Avis demandé sur une mesure")
    case .measureToTell:
      Wording(
        vi: "Quyết định cần thông báo cho tổ chức", en: "A decision is to be notified",
        fr: "Une décision est à notifier")
    case .measureTold:
      Wording(
        vi: "Quyết định về Giấy đăng ký", en: "A decision on your certificate", fr: "Une décision sur votre certificat")
    case .remedyReported:
      Wording(
        vi: "Đã báo cáo kết quả khắc phục", en: "A remedy was reported", fr: "Des corrections ont été déclarées")
    case .toConclude:
      Wording(
        vi: "Kết quả khắc phục đã được kiểm tra", en: "A remedy was examined", fr: "Des corrections ont été examinées")
    case .suspensionEnded:
      Wording(
        vi: "Kết quả xử lý việc đình chỉ", en: "How the suspension ended", fr: "Issue de la suspension")
    case .taskDueSoon: Wording(vi: "Việc sắp đến hạn", en: "A task is due soon", fr: "Une tâche arrive à échéance")
    case .taskLate: Wording(vi: "Việc quá hạn", en: "A task is late", fr: "Une tâche est en retard")
    case .extensionDue:
      Wording(vi: "Sắp hết hạn nộp hồ sơ gia hạn", en: "Time to ask for an extension", fr: "Prorogation à demander")
    case .certificateExpires:
      Wording(
        vi: "Giấy đăng ký sắp hết hiệu lực", en: "The certificate expires soon", fr: "Le certificat expire bientôt")
    }
  }
}
