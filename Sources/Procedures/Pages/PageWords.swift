import Domain

/// What the pages of a journey and of a dossier say besides their questions.
enum PageWords {
  static let backToDossier = Wording(vi: "Trở lại hồ sơ", en: "Back to the dossier", fr: "Retour au dossier")
  static let back = Wording(vi: "Trở lại", en: "Back", fr: "Retour")
  static let toTasks = Wording(vi: "Danh mục kê khai", en: "Task list", fr: "Liste des tâches")
  static let saveAndContinue = Wording(vi: "Lưu và tiếp tục", en: "Save and continue", fr: "Enregistrer et continuer")
  static let `continue` = Wording(vi: "Tiếp tục", en: "Continue", fr: "Continuer")
  static let savedAsYouGo = Wording(
    vi: "Mỗi câu trả lời được lưu ngay; có thể dừng và tiếp tục bất cứ lúc nào.",
    en: "Each answer is saved at once; you may stop and go on at any time.",
    fr: "Chaque réponse est enregistrée aussitôt\u{00A0}; vous pouvez interrompre et reprendre à tout moment.")
  static func layout(_ procedure: Procedure) -> Wording {
    let basis = Wording.list(procedure.basis.map(\.wording))
    return Wording(
      vi: "Nội dung đơn được suy ra từ: \(basis.vi); cách trình bày của mẫu đơn: cần xác nhận.",
      en: "What the form asks is derived from: \(basis.en); the layout of the official form is to be confirmed.",
      fr:
        "Le contenu du formulaire est déduit de\u{00A0}: \(basis.fr)\u{00A0}; la présentation du modèle officiel est à "
        + "confirmer.")
  }
  static let heldBasis = Wording(
    vi:
      "Hệ thống đã có các nội dung này nên không hỏi lại. Nội dung không còn đúng được sửa bằng thủ tục sửa đổi, bổ sung.",
    en: "The record holds this already, so it is not asked again. What is no longer right is changed by an amendment.",
    fr:
      "Le registre le contient déjà\u{00A0}: ce n’est pas redemandé. Ce qui n’est plus exact se modifie par une procédure de "
      + "modification.")
  static let suspended = Wording(
    vi:
      "Giấy đăng ký đang bị đình chỉ. Vẫn nộp được hồ sơ; kết quả giải quyết không chấm dứt việc đình chỉ (Nghị định số "
      + "58/2022/NĐ-CP không quy định: cần xác nhận).",
    en:
      "The certificate is suspended. A dossier may be filed; its result does not lift the suspension (Decree 58/2022/NĐ-CP is "
      + "silent: to be confirmed).",
    fr:
      "Le certificat est suspendu. Un dossier peut être déposé\u{00A0}; son issue ne lève pas la suspension (le décret "
      + "58/2022/NĐ-CP n’en dit rien\u{00A0}: à confirmer).")

  static func lateToday(_ days: Int, _ procedure: Procedure) -> Wording {
    let basis = procedure.filer.basis?.wording ?? .list(procedure.basis.map(\.wording))
    return Wording(
      vi:
        "Nộp hôm nay là muộn \(days) ngày so với thời hạn theo \(basis.vi). Hồ sơ vẫn được nhận và được ghi là nộp muộn; hệ quả "
        + "pháp lý: cần xác nhận.",
      en:
        "Filed today, the dossier is \(Wording.dayCount(days).en) late (\(basis.en)). It is accepted and marked late; the "
        + "consequence is to be confirmed.",
      fr:
        "Déposé aujourd’hui, le dossier a \(Wording.dayCount(days).fr) de retard (\(basis.fr)). Il est accepté et marqué "
        + "tardif\u{00A0}; la conséquence est à confirmer.")
  }

  static func filedLate(_ days: Int) -> Wording {
    Wording(
      vi: "Hồ sơ nộp muộn \(days) ngày; hệ quả pháp lý: cần xác nhận",
      en: "The dossier was filed \(Wording.dayCount(days).en) late; the consequence is to be confirmed",
      fr: "Dossier déposé avec \(Wording.dayCount(days).fr) de retard\u{00A0}; conséquence à confirmer")
  }

  static let checkAndFile = Wording(
    vi: "Kiểm tra và nộp hồ sơ", en: "Check the answers and file", fr: "Vérifier et déposer")
  static let section = Wording(vi: "Nội dung kê khai", en: "What to fill in", fr: "À remplir")
  static let demanded = Wording(
    vi: "Cơ quan tiếp nhận yêu cầu bổ sung", en: "The receiving office asks for", fr: "Le service de réception demande")
  static let cannotStartYet = Wording(vi: "Chưa thể bắt đầu", en: "Cannot start yet", fr: "Pas encore possible")
  static let notStarted = Wording(vi: "Chưa bắt đầu", en: "Not started", fr: "À commencer")
  static let inProgress = Wording(vi: "Đang kê khai", en: "In progress", fr: "En cours")
  static let complete = Wording(vi: "Đã xong", en: "Complete", fr: "Terminé")
  static let checkTitle = Wording(
    vi: "Kiểm tra nội dung trước khi nộp", en: "Check your answers", fr: "Vérifiez vos réponses")
  static let change = Wording(vi: "Sửa", en: "Change", fr: "Modifier")
  static let file = Wording(vi: "Nộp hồ sơ", en: "File the dossier", fr: "Déposer le dossier")
  static let supplement = Wording(vi: "Nộp bổ sung", en: "File the supplement", fr: "Déposer le complément")
  static let notAnswered = Wording(vi: "Chưa trả lời", en: "Not answered", fr: "Sans réponse")
  static let empty = Wording(vi: "Không có", en: "None", fr: "Néant")
  static let stillMissing = Wording(
    vi: "Chưa nộp được: còn thiếu các nội dung sau", en: "It cannot be filed yet: this is still missing",
    fr: "Dépôt impossible\u{00A0}: il manque encore")
  static let upload = Wording(vi: "Tải tệp lên", en: "Upload", fr: "Déposer le fichier")
  static let removeFile = Wording(vi: "Bỏ tệp này", en: "Remove", fr: "Retirer")
  static let held = Wording(vi: "Đã có trong hồ sơ", en: "Already held", fr: "Déjà au dossier")
  static let chooseFile = Wording(vi: "Chọn tệp", en: "Choose a file", fr: "Choisissez un fichier")
  static let fileHint = Wording(
    vi: "PDF, DOCX, XLSX, JPEG hoặc PNG; không quá 20 MB mỗi tệp.",
    en: "PDF, DOCX, XLSX, JPEG or PNG; at most 20 MB each.",
    fr: "PDF, DOCX, XLSX, JPEG ou PNG\u{00A0}; 20 Mo au plus par fichier.")
  static let personal = Wording(
    vi: "Thông tin về cá nhân: không công khai, có thể được xóa theo luật.",
    en: "It concerns a person: never public, and can be erased under the law.",
    fr: "Cela concerne une personne\u{00A0}: jamais public, et effaçable selon la loi.")
  static let filed = Wording(vi: "Đã nộp hồ sơ", en: "The dossier is filed", fr: "Le dossier est déposé")
  static let number = Wording(vi: "Số hồ sơ", en: "Dossier number", fr: "Numéro du dossier")
  static let code = Wording(vi: "Mã tra cứu", en: "Look-up code", fr: "Code de suivi")
  static let filedOn = Wording(vi: "Ngày nộp", en: "Filed on", fr: "Déposé le")
  static let manner = Wording(vi: "Hình thức nộp", en: "How it was filed", fr: "Voie de dépôt")
  static let applicant = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")
  static let procedure = Wording(vi: "Thủ tục", en: "Procedure", fr: "Procédure")
  static let state = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let next = Wording(vi: "Việc tiếp theo", en: "Next step", fr: "Prochaine étape")
  static let due = Wording(vi: "hạn", en: "due", fr: "échéance")
  static let dates = Wording(
    vi: "Thời hạn theo luật", en: "What the law gives time for", fr: "Les délais de la loi")
  static let slip = Wording(vi: "In phiếu tiếp nhận", en: "Print the slip", fr: "Imprimer le récépissé")
  static let slipTitle = Wording(
    vi: "Phiếu tiếp nhận hồ sơ", en: "Receipt of a dossier", fr: "Récépissé de dossier")
  static let receipt = Wording(
    vi: "Biên nhận mật mã của lần nộp này", en: "Cryptographic receipt of this filing",
    fr: "Reçu cryptographique de ce dépôt")
  static let slipUse = Wording(
    vi: "Ai có phiếu này đều xem được tình trạng, thời hạn và việc tiếp theo, không cần tài khoản, tại",
    en: "Whoever holds this slip sees the state, the clocks and the next step, without an account, at",
    fr: "Qui détient ce récépissé voit l’état, les délais et la prochaine étape, sans compte, à l’adresse")
  static let nobody = Wording(vi: "Không còn việc nào", en: "Nothing is left to do", fr: "Il ne reste rien à faire")
  static let waitingTime = Wording(
    vi: "Thời gian trước khi hồ sơ được coi là đầy đủ", en: "Time before the dossier was complete",
    fr: "Temps écoulé avant que le dossier soit complet")
  static let step = Wording(vi: "Bước", en: "Step", fr: "Étape")
  static let who = Wording(vi: "Cơ quan", en: "Who", fr: "Qui")
  static let limit = Wording(vi: "Thời hạn", en: "Limit", fr: "Délai")
  static let atTheLatest = Wording(vi: "chậm nhất", en: "at the latest", fr: "au plus tard le")
  static let dueDay = Wording(vi: "Hạn", en: "Due", fr: "Échéance")
  static let history = Wording(vi: "Quá trình giải quyết", en: "What has happened", fr: "Ce qui s’est passé")
  static let answers = Wording(vi: "Nội dung hồ sơ", en: "The answers", fr: "Les réponses")
  static let correct = Wording(vi: "Đính chính", en: "Correct", fr: "Rectifier")
  static let erased = Wording(vi: "Đã xóa theo yêu cầu", en: "Erased on request", fr: "Effacé sur demande")
  static let erasedPerson = Wording(
    vi: "thông tin về cá nhân: đã xóa theo yêu cầu", en: "what concerned persons: erased on request",
    fr: "informations sur des personnes\u{00A0}: effacées sur demande")

  static func days(_ count: Int) -> Wording { Wording.dayCount(count) }

  static func late(_ days: Int) -> Wording {
    Wording(
      vi: "Quá hạn \(days) ngày làm việc", en: days == 1 ? "Late by 1 working day" : "Late by \(days) working days",
      fr: days < 2 ? "En retard de \(days) jour ouvré" : "En retard de \(days) jours ouvrés")
  }

  static func done(_ count: Int, of all: Int) -> Wording {
    Wording(
      vi: "Đã xong \(count)/\(all) phần", en: "\(count) of \(all) parts are complete",
      fr: "\(count) parties sur \(all) terminées")
  }
}

extension Wording {
  /// So many days of the calendar.
  static func dayCount(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) ngày", en: count == 1 ? "1 day" : "\(count) days",
      fr: count < 2 ? "\(count) jour" : "\(count) jours")
  }
}
