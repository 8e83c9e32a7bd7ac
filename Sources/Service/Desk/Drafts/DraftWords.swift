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
  static let notPossible = Wording(
    vi: "Không nộp được hồ sơ này", en: "This dossier cannot be filed", fr: "Ce dossier ne peut pas être déposé")
  static let certificate = Wording(
    vi: "Hồ sơ đề nghị về Giấy đăng ký nào?", en: "Which certificate is it about?",
    fr: "De quel certificat s’agit-il\u{00A0}?")
  static let certificateMissing = Wording(
    vi: "Chọn một Giấy đăng ký", en: "Choose a certificate", fr: "Choisissez un certificat")
  static let noCertificate = Wording(
    vi: "Hệ thống không có Giấy đăng ký loại này của tổ chức",
    en: "The record holds no such certificate of your organisation",
    fr: "Le registre ne contient pas de tel certificat de votre organisation")
  static let noCertificateAdvice = Wording(
    vi: "Nếu tổ chức đang có Giấy đăng ký, đề nghị cơ quan tiếp nhận nhập Giấy đăng ký đó vào hệ thống.",
    en: "If you hold one, ask the receiving office to enter it.",
    fr: "Si vous en détenez un, demandez au service de réception de l’enregistrer.")
  static let printedNumber = Wording(
    vi: "Số Giấy đăng ký", en: "Number printed on the certificate", fr: "Numéro imprimé sur le certificat")
  static let printedNumberHint = Wording(
    vi: "Tổ chức, lĩnh vực, địa bàn lấy theo Giấy đăng ký này, không phải nhập lại.",
    en: "Organisation, fields and provinces are taken from it and need not be entered again.",
    fr: "L’organisation, les domaines et les provinces en sont repris\u{00A0}: inutile de les ressaisir.")
  static let printedNumberWrong = Wording(
    vi: "Hệ thống không có Giấy đăng ký loại này mang số đó",
    en: "The record holds no certificate of this kind with that number",
    fr: "Le registre ne contient aucun certificat de ce type portant ce numéro")
  static let certificates = Wording(
    vi: "Giấy đăng ký của tổ chức", en: "Your certificates", fr: "Vos certificats")
  static let whatCanBeDone = Wording(vi: "Thủ tục", en: "What you can do", fr: "Démarches")
  static let nothingCanBeDone = Wording(
    vi: "Không thể gia hạn, sửa đổi hay cấp lại: nộp hồ sơ đề nghị cấp mới",
    en: "Nothing more is granted on it: apply for a new one",
    fr: "Plus rien n’est accordé sur celui-ci\u{00A0}: demandez-en un nouveau")
  static let enterPaper = Wording(
    vi: "Nhập hồ sơ giấy", en: "Enter a paper dossier", fr: "Saisir un dossier papier")
  static let start = Wording(vi: "Bắt đầu", en: "Start", fr: "Commencer")
  static let applicant = Wording(
    vi: "Tên tổ chức nộp hồ sơ", en: "Name of the organisation that applies", fr: "Nom de l’organisation qui dépose")
  static let applicantHint = Wording(
    vi: "Để trống nếu dưới đây có mã của một tổ chức đã có trên hệ thống.",
    en: "Leave empty where you enter below the number of an organisation that the record holds.",
    fr: "Laissez vide si vous indiquez ci-dessous le numéro d’une organisation déjà au registre.")
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
