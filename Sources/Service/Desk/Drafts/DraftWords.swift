import Domain

/// What the pages around drafts say.
enum DraftWords {
  static func begin(_ title: Wording) -> Wording {
    Wording(vi: "Nộp hồ sơ: \(title.vi)", en: "Apply: \(title.en)", fr: "Déposer\u{00A0}: \(title.fr)")
  }

  static func enter(_ title: Wording) -> Wording {
    Wording(
      vi: "Nhập hồ sơ giấy: \(title.vi)", en: "Enter a paper dossier: \(title.en)",
      fr: "Saisir un dossier papier\u{00A0}: \(title.fr)")
  }

  static let basis = Wording(vi: "Căn cứ:", en: "Legal basis:", fr: "Base légale\u{00A0}:")
  static let needed = Wording(vi: "Thành phần hồ sơ", en: "What the dossier holds", fr: "Pièces du dossier")
  static let savesItself = Wording(
    vi: "Mỗi trang tự lưu khi bấm «Tiếp tục». Có thể dừng lại và làm tiếp sau ở mục «Bản nháp».",
    en: "Each page saves itself when you press ‘Continue’. You may stop and go on later under ‘Drafts’.",
    fr:
      "Chaque page s’enregistre lorsque vous appuyez sur « Continuer ». Vous pouvez vous arrêter et reprendre plus tard sous « Brouillons »."
  )
  static let start = Wording(vi: "Bắt đầu", en: "Start", fr: "Commencer")
  static let applicant = Wording(
    vi: "Tên tổ chức nộp hồ sơ", en: "Name of the organisation that applies", fr: "Nom de l’organisation qui dépose")
  static let applicantMissing = Wording(
    vi: "Nhập tên tổ chức nộp hồ sơ", en: "Enter the name of the organisation", fr: "Saisissez le nom de l’organisation"
  )
  static let applicantNumber = Wording(
    vi: "Mã tổ chức trên hệ thống", en: "The organisation’s record number",
    fr: "Numéro d’enregistrement de l’organisation")
  static let applicantNumberHint = Wording(
    vi: "Dạng o-…, ghi trên trang của tổ chức. Để trống nếu tổ chức chưa có trên hệ thống.",
    en: "As o-…, from the organisation’s page. Leave empty where the record does not hold it yet.",
    fr: "Sous la forme o-…, sur la page de l’organisation. Laissez vide si elle ne figure pas encore au registre.")
  static let applicantNumberWrong = Wording(
    vi: "Đây không phải là mã tổ chức; mã có dạng o-…", en: "This is not a record number; it looks like o-…",
    fr: "Ce n’est pas un numéro d’enregistrement, qui a la forme o-…")
  static let manner = Wording(
    vi: "Hồ sơ đến bằng cách nào?", en: "How did the dossier come?", fr: "Comment le dossier est-il arrivé ?")
  static let mannerMissing = Wording(
    vi: "Chọn cách hồ sơ đến", en: "Choose how the dossier came", fr: "Indiquez comment le dossier est arrivé")
  static let none = Wording(vi: "Chưa có bản nháp nào", en: "There are no drafts", fr: "Aucun brouillon")
  static let noneAdvice = Wording(
    vi: "Bắt đầu một hồ sơ từ bàn làm việc.", en: "Begin a dossier at the desk.",
    fr: "Commencez un dossier depuis le bureau.")
  static let saved = Wording(vi: "lưu lúc", en: "saved", fr: "enregistré le")
  static let supplement = Wording(vi: "Bổ sung hồ sơ", en: "Supplement", fr: "Compléments")
  static let delete = Wording(vi: "Xóa bản nháp", en: "Delete the draft", fr: "Supprimer le brouillon")
  static let changedElsewhere = Wording(
    vi: "Bản nháp vừa được người khác lưu", en: "Somebody else saved this draft meanwhile",
    fr: "Ce brouillon vient d’être enregistré par quelqu’un d’autre")
  static let changedElsewhereReason = Wording(
    vi: "Câu trả lời bạn vừa nhập vẫn còn bên dưới. Hãy kiểm tra rồi bấm «Tiếp tục» để lưu câu trả lời này.",
    en: "What you entered is still below. Check it, and press ‘Continue’ to save this answer.",
    fr: "Votre saisie figure toujours ci-dessous. Vérifiez-la, puis appuyez sur « Continuer » pour l’enregistrer.")
}
