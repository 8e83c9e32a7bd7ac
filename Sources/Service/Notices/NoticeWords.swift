import Domain

/// What the pages of notices say.
enum NoticeWords {
  static let notices = Wording(vi: "Thông báo", en: "Notices", fr: "Avis")
  static let mine = Wording(vi: "Thông báo cho tôi", en: "My notices", fr: "Mes avis")
  static let outbox = Wording(vi: "Thư chưa gửi được", en: "Outbox", fr: "Courrier en attente")
  static let what = Wording(vi: "Nội dung", en: "What", fr: "Objet")
  static let to = Wording(vi: "Gửi tới", en: "To", fr: "À")
  static let when = Wording(vi: "Lúc", en: "When", fr: "Le")
  static let state = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let number = Wording(vi: "Số", en: "Number", fr: "Numéro")
  static let due = Wording(vi: "Hạn", en: "Due", fr: "Échéance")
  static let account = Wording(vi: "Tài khoản", en: "Account", fr: "Compte")
  static let attempts = Wording(vi: "Số lần thử", en: "Attempts", fr: "Essais")
  static let reason = Wording(vi: "Lý do", en: "Reason", fr: "Motif")
  static let none = Wording(vi: "Chưa có thông báo nào.", en: "No notice so far.", fr: "Aucun avis pour l’instant.")
  static let basis = Wording(
    vi: "Ai giữ vai trò tương ứng đều được báo qua thư điện tử; địa chỉ của họ không hiện ở đây.",
    en: "Whoever has the role is told by e-mail; their addresses are not shown here.",
    fr: "Quiconque a le rôle voulu est averti par courriel\u{00A0}; les adresses ne figurent pas ici.")
  static let byMail = Wording(
    vi: "Thư điện tử chỉ nêu số và đường dẫn, không chứa nội dung hồ sơ; viết bằng ngôn ngữ của tài khoản.",
    en: "Messages hold a number and a link, nothing of a dossier’s content, in the account’s language.",
    fr: "Les courriels portent un numéro et un lien, rien du contenu d’un dossier, dans la langue du compte.")
  static let howOften = Wording(vi: "Nhận thư", en: "Write to me", fr: "M’écrire")
  static let chooseHowOften = Wording(
    vi: "Chọn khi nào nhận thư", en: "Choose when you are written to", fr: "Choisir quand recevoir les messages")

  static let sent = Wording(vi: "đã gửi", en: "sent", fr: "envoyé")
  static let waiting = Wording(vi: "đang chờ gửi", en: "waiting to be sent", fr: "en attente d’envoi")
  static let forDigest = Wording(
    vi: "chờ thư tổng hợp", en: "waiting for the digest", fr: "en attente du récapitulatif")
  static let failed = Wording(vi: "không gửi được", en: "not sent", fr: "non envoyé")
  static let uncertain = Wording(vi: "không rõ đã gửi chưa", en: "uncertain", fr: "incertain")
  static let dropped = Wording(
    vi: "không gửi: tài khoản đã khóa hoặc hết vai trò", en: "not sent: account closed or without the role",
    fr: "non envoyé\u{00A0}: compte fermé ou sans le rôle")
  static let letter = Wording(vi: "văn bản để in", en: "letter to print", fr: "lettre à imprimer")
  static let openLetter = Wording(vi: "Xem văn bản", en: "Read the letter", fr: "Lire la lettre")
  static let letterFile = Wording(
    vi: "Tải văn bản (PDF)", en: "Download the letter (PDF)", fr: "Télécharger la lettre (PDF)")
  static let letterTitle = Wording(vi: "Văn bản", en: "Letter", fr: "Lettre")
  static let inVietnamese = Wording(
    vi: "Văn bản để in, ký và gửi.", en: "In Vietnamese, to be printed, signed and sent.",
    fr: "En vietnamien, à imprimer, signer et envoyer.")

  static let stuck = Wording(
    vi: "Cần quyết định", en: "To be decided", fr: "À décider")
  static let nothingStuck = Wording(
    vi: "Không có thư nào bị mắc lại.", en: "No message is stuck.", fr: "Aucun message n’est bloqué.")
  static let waitingList = Wording(vi: "Đang chờ gửi", en: "Waiting to be sent", fr: "En attente d’envoi")
  static let nothingWaits = Wording(
    vi: "Không có thư nào đang chờ.", en: "No message waits.", fr: "Aucun message n’attend.")
  static let sendAgain = Wording(vi: "Gửi lại", en: "Send again", fr: "Envoyer de nouveau")
  static let sendAgainReason = Wording(
    vi:
      "Thư này có thể đã đi: gửi lại có thể khiến người nhận có hai thư giống nhau. Quyết định của bạn được lưu cùng tài "
      + "khoản của bạn.",
    en:
      "The message may have gone out: sent again, its reader may get it twice. Your decision is kept with your account.",
    fr:
      "Le message est peut-être parti\u{00A0}: un nouvel envoi peut le livrer deux fois. Votre décision est conservée avec "
      + "votre compte.")
  static let tryAgainReason = Wording(
    vi: "Thư này chưa đi. Quyết định của bạn được lưu cùng tài khoản của bạn.",
    en: "The message did not go out. Your decision is kept with your account.",
    fr: "Le message n’est pas parti. Votre décision est conservée avec votre compte.")
  static let notStuck = Wording(
    vi: "Thư này không còn cần quyết định.", en: "Nothing is to be decided about this message any more.",
    fr: "Plus rien n’est à décider pour ce message.")
}
