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
  static let written = Wording(
    vi: "đã ghi vào thư mục thư đi", en: "written to the folder of messages", fr: "écrit dans le dossier des messages")
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
  static let toPrint = Wording(
    vi: "Văn bản để in, ký và gửi.",
    en: "A translation to be read. The letter itself is printed, signed and sent in Vietnamese.",
    fr: "Traduction pour lecture. La lettre elle-même est imprimée, signée et envoyée en vietnamien.")
  static let original = Wording(
    vi: "Văn bản tiếng Việt", en: "The letter in Vietnamese", fr: "La lettre en vietnamien")

  static let stuck = Wording(
    vi: "Cần quyết định", en: "To be decided", fr: "À décider")
  static let nothingStuck = Wording(
    vi: "Không có thư nào bị mắc lại.", en: "No message is stuck.", fr: "Aucun message n’est bloqué.")
  static let waitingList = Wording(vi: "Đang chờ gửi", en: "Waiting to be sent", fr: "En attente d’envoi")
  static let nothingWaits = Wording(
    vi: "Không có thư nào đang chờ.", en: "No message waits.", fr: "Aucun message n’attend.")
  /// Which way a crash errs, as whoever keeps the accounts reads it.
  static let whichWay = Wording(
    vi:
      "Mỗi thư được chuyển cho chương trình gửi thư nhiều nhất một lần. Nếu hệ thống ngừng đúng lúc đang chuyển, thư không "
      + "được tự động gửi lại mà nằm trong mục “Cần quyết định”: có thể thư đã đi, có thể chưa. Khi không biết chắc, hệ thống "
      + "chọn gửi thiếu chứ không gửi trùng; nội dung thông báo vẫn có trên trang của hồ sơ, vụ việc.",
    en:
      "A message is handed to the mail program once at most. If the platform stops at the very moment, the message is not "
      + "repeated by itself: it stands under ‘To be decided’, and may have gone out or not. Where nobody can know, one "
      + "message too few is chosen over one too many; what it tells is still on the page of its record.",
    fr:
      "Un message est remis au programme d’envoi une fois au plus. Si la plateforme s’arrête à cet instant, il n’est pas "
      + "répété de lui-même\u{00A0}: il figure sous «\u{00A0}À décider\u{00A0}», parti ou non. Dans le doute, un message de "
      + "moins vaut mieux qu’un message en double\u{00A0}; son contenu reste sur la page du dossier.")
  static let journalLost = Wording(
    vi:
      "Chưa thư nào được gửi: dữ liệu được khôi phục nhưng thiếu nhật ký gửi thư (state/handed-over.sqlite), nên không biết "
      + "thư nào đã đi. Người vận hành quyết định bằng lệnh «nhipcau notices release».",
    en:
      "Nothing goes out: the desk is here without the journal of what was sent (state/handed-over.sqlite), so nobody knows "
      + "what went out. The operator decides with ‘nhipcau notices release’.",
    fr:
      "Rien ne part\u{00A0}: le journal des envois (state/handed-over.sqlite) manque, on ignore ce qui est parti. L’exploitant "
      + "décide par «\u{00A0}nhipcau notices release\u{00A0}».")

  static func older(_ at: Instant, unknown: Int) -> Wording {
    Wording(
      vi:
        "Dữ liệu được khôi phục từ bản sao lưu cũ hơn (phát hiện \(at.clock) \(at.day.words(.vi))): \(unknown) thư đã đi mà "
        + "bản này không ghi nhận. Các thư đó không được gửi lại.",
      en:
        "The desk was put back from an older backup (found at \(at.clock) on \(at.day.words(.en))): it knew nothing of "
        + "\(unknown) \(unknown == 1 ? "message" : "messages") that had gone out. None is sent again.",
      fr:
        "Le bureau a été restauré d’une sauvegarde plus ancienne (constaté à \(at.clock) le \(at.day.words(.fr)))\u{00A0}: il "
        + "ignorait \(unknown) message\(unknown == 1 ? "" : "s") déjà parti\(unknown == 1 ? "" : "s"). Aucun n’est renvoyé."
    )
  }

  static func again(_ at: Instant) -> Wording {
    Wording(
      vi: "chưa gửi được, thử lại lúc \(at.clock) \(at.day.words(.vi))",
      en: "not taken so far, tried again at \(at.clock) on \(at.day.words(.en))",
      fr: "non accepté pour l’instant, nouvel essai à \(at.clock) le \(at.day.words(.fr))")
  }

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
