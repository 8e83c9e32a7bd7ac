import Domain

/// What the message pages say.
enum MessageWords {
  static let home = Wording(vi: "Về trang chủ", en: "Go to the home page", fr: "Retour à l’accueil")
  static let notFound = Wording(vi: "Không tìm thấy trang", en: "Page not found", fr: "Page introuvable")
  static let notFoundReason = Wording(
    vi: "Địa chỉ này không dẫn đến trang nào. Có thể địa chỉ bị gõ sai hoặc sao chép thiếu.",
    en: "There is no page at this address. It may have been mistyped or copied only in part.",
    fr: "Aucune page ne correspond à cette adresse. Elle a peut-être été mal saisie ou copiée en partie seulement.")
  static let unreadable = Wording(
    vi: "Yêu cầu chưa hợp lệ", en: "We could not read this request", fr: "Demande non valide")
  static let unreadableAdvice = Wording(
    vi: "Đề nghị sửa lại địa chỉ hoặc quay lại trang trước và chọn lại.",
    en: "Please correct the address, or go back and choose again.",
    fr: "Veuillez corriger l’adresse ou revenir à la page précédente et refaire votre choix.")
  static let fault = Wording(
    vi: "Hệ thống gặp sự cố", en: "Something went wrong on our side", fr: "Un incident s’est produit de notre côté")
  static let faultReason = Wording(
    vi: "Yêu cầu chưa hoàn tất. Đề nghị thử lại sau ít phút; một hồ sơ gửi lại nhiều lần chỉ được ghi nhận một lần.",
    en: "Your request was not completed. Please try again in a few minutes; a filing sent again is counted once.",
    fr:
      "Votre demande n’a pas abouti. Veuillez réessayer dans quelques minutes\u{202F}; un dépôt renvoyé n’est compté qu’une fois."
  )
  static let faultNumber = Wording(
    vi: "Khi liên hệ với đơn vị vận hành, đề nghị nêu mã yêu cầu:",
    en: "If you write to those who run this installation, please quote request number",
    fr: "Si vous écrivez aux exploitants, veuillez indiquer la demande n°")
  static let readOnly = Wording(
    vi: "Tạm thời chưa nhận hồ sơ", en: "Filing is paused", fr: "Dépôts suspendus")
  static let readOnlyReason = Wording(
    vi: "Việc tra cứu vẫn bình thường. Hồ sơ chưa được ghi nhận; đề nghị nộp lại sau.",
    en: "You can go on reading. Nothing was filed; please file again later.",
    fr: "La consultation reste possible. Rien n’a été déposé\u{202F}; veuillez renouveler votre dépôt plus tard.")
}
