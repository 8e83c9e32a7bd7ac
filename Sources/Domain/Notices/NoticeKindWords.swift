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
    case .measureProposed:
      Wording(
        vi: "Đề nghị xem xét đình chỉ, chấm dứt hoạt động", en: "A measure is proposed", fr: "Une mesure est proposée")
    case .endingNoticed:
      Wording(
        vi: "Tổ chức thông báo tự chấm dứt hoạt động", en: "An organisation gives notice that it ends its activities",
        fr: "Une organisation annonce la fin de ses activités")
    case .endingReceived:
      Wording(
        vi: "Đã tiếp nhận thông báo tự chấm dứt hoạt động", en: "Your notice of the end was received",
        fr: "Votre avis de cessation a été reçu")
    case .measureOpinions:
      Wording(
        vi: "Đã nhận đủ ý kiến về việc đình chỉ, chấm dứt hoạt động", en: "All opinions on a measure have come",
        fr: "Tous les avis sur une mesure sont parvenus")
    case .measureClosed:
      Wording(
        vi: "Đã hoàn thành giải quyết chấm dứt hoạt động", en: "The wind-up is completed",
        fr: "La liquidation est achevée")
    case .measureDueSoon:
      Wording(
        vi: "Việc về đình chỉ, chấm dứt hoạt động sắp đến hạn", en: "A task of a measure is due soon",
        fr: "Une tâche d’une mesure arrive à échéance")
    case .measureLate:
      Wording(
        vi: "Việc về đình chỉ, chấm dứt hoạt động quá hạn", en: "A task of a measure is late",
        fr: "Une tâche d’une mesure est en retard")
    case .reportFiled: Wording(vi: "Đã nộp báo cáo năm", en: "Yearly report filed", fr: "Rapport annuel déposé")
    case .reportReceived:
      Wording(vi: "Báo cáo năm được gửi tới", en: "A yearly report has come", fr: "Un rapport annuel est parvenu")
    case .reportCorrected:
      Wording(
        vi: "Báo cáo năm được đính chính", en: "A yearly report was corrected", fr: "Un rapport annuel a été rectifié")
    case .reportDiffers:
      Wording(
        vi: "Báo cáo khác nêu số liệu khác với báo cáo năm của mình",
        en: "Another report states figures otherwise than your yearly report",
        fr: "Un autre rapport donne d’autres chiffres que votre rapport annuel")
    case .reportDueSoon:
      Wording(
        vi: "Sắp đến hạn báo cáo năm", en: "The yearly report is due soon", fr: "Rapport annuel à déposer bientôt")
    case .reportLate:
      Wording(vi: "Quá hạn báo cáo năm", en: "The yearly report is late", fr: "Rapport annuel en retard")
    case .reportsMissing:
      Wording(
        vi: "Còn thiếu báo cáo năm để tổng hợp", en: "Reports that yours rests on are late",
        fr: "Des rapports dont dépend le vôtre sont en retard")
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
