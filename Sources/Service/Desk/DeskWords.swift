import Components
import Domain

/// What the frame of the desk and its refusals say.
enum DeskWords {
  /// The desk among the sections of the platform: always there, whoever reads.
  static let section = Shell.Section(desk, DeskAddress.desk.page)

  static let desk = Wording(vi: "Bàn làm việc", en: "Desk", fr: "Bureau")
  static let drafts = Wording(vi: "Bản nháp", en: "Drafts", fr: "Brouillons")
  static let account = Wording(vi: "Tài khoản của tôi", en: "My account", fr: "Mon compte")
  static let accounts = Wording(
    vi: "Tài khoản của cơ quan, tổ chức", en: "Accounts of my body", fr: "Comptes de mon organisme")
  static let places = Wording(vi: "Các trang của bàn làm việc", en: "Pages of the desk", fr: "Pages du bureau")
  static let signOut = Wording(vi: "Đăng xuất", en: "Sign out", fr: "Se déconnecter")

  static let foreignForm = Wording(
    vi: "Biểu mẫu không được tiếp nhận", en: "The form was not taken", fr: "Le formulaire n’a pas été accepté")
  static let foreignFormReason = Wording(
    vi: "Biểu mẫu này không được gửi từ trang của hệ thống. Chưa có gì được ghi nhận. Hãy mở lại trang và gửi từ đó.",
    en:
      "This form was not sent from a page of this site. Nothing was recorded. Open the page again and send it from there.",
    fr:
      "Ce formulaire n’a pas été envoyé depuis une page de ce site. Rien n’a été enregistré. Rouvrez la page et envoyez-le depuis celle-ci."
  )
  static let formTooLarge = Wording(
    vi: "Biểu mẫu quá lớn", en: "The form is too large", fr: "Le formulaire est trop volumineux")
  static let formTooLargeReason = Wording(
    vi: "Chưa có gì được ghi nhận. Hãy quay lại trang trước và rút ngắn câu trả lời.",
    en: "Nothing was recorded. Go back to the page before and shorten the answers.",
    fr: "Rien n’a été enregistré. Revenez à la page précédente et raccourcissez les réponses.")
  static let formUnreadable = Wording(
    vi: "Không đọc được biểu mẫu", en: "The form could not be read", fr: "Le formulaire n’a pas pu être lu")
  static let formUnreadableReason = Wording(
    vi: "Chưa có gì được ghi nhận. Hãy mở lại trang và gửi lại.",
    en: "Nothing was recorded. Open the page again and send it again.",
    fr: "Rien n’a été enregistré. Rouvrez la page et renvoyez le formulaire.")
  static let tooMany = Wording(
    vi: "Thao tác quá nhiều lần", en: "Too many attempts", fr: "Trop de tentatives")
  static let tooManyReason = Wording(
    vi: "Hãy đợi vài phút rồi làm lại. Những gì đã lưu vẫn còn.",
    en: "Wait a few minutes and try again. What was saved is still there.",
    fr: "Patientez quelques minutes puis réessayez. Ce qui a été enregistré est conservé.")

  /// The record takes nothing now; the form below still holds what was typed.
  static let readOnlyTitle = Wording(
    vi: "Tạm thời chưa ghi nhận được", en: "Nothing can be recorded for now",
    fr: "Enregistrement momentanément impossible")
  static let readOnly = Wording(
    vi: "Sổ cái tạm thời chỉ đọc. Chưa có gì được ghi nhận; nội dung đã nhập vẫn còn bên dưới. Hãy gửi lại sau.",
    en:
      "The record can only be read for now. Nothing was recorded; what you entered is still below. Send it again later.",
    fr:
      "Le registre n’est pour l’instant qu’en lecture. Rien n’a été enregistré ; votre saisie figure toujours ci-dessous. Renvoyez-la plus tard."
  )
  static let diskFull = Wording(
    vi: "Ổ đĩa của hệ thống đã đầy. Chưa có gì được ghi nhận; nội dung đã nhập vẫn còn bên dưới. Hãy gửi lại sau.",
    en:
      "The disk of this installation is full. Nothing was recorded; what you entered is still below. Send it again later.",
    fr:
      "Le disque de l’installation est plein. Rien n’a été enregistré ; votre saisie figure toujours ci-dessous. Renvoyez-la plus tard."
  )
  /// Where no form can be shown again.
  static let diskFullGoBack = Wording(
    vi:
      "Ổ đĩa của hệ thống đã đầy. Chưa có gì được ghi nhận. Hãy quay lại trang trước: trình duyệt thường vẫn còn nội dung. Hãy gửi lại sau.",
    en:
      "The disk of this installation is full. Nothing was recorded. Go back to the page before, where the browser usually still has what you entered, and send it again later.",
    fr:
      "Le disque de l’installation est plein. Rien n’a été enregistré. Revenez à la page précédente, que le navigateur a en général gardée, et renvoyez-la plus tard."
  )
}

/// What is said of forms that were kept while their sender signed in again.
enum KeptWords {
  static let title = Wording(
    vi: "Biểu mẫu của bạn vẫn còn", en: "Your form was kept", fr: "Votre formulaire a été conservé")
  static let reason = Wording(
    vi:
      "Phiên làm việc đã hết khi bạn gửi biểu mẫu. Nội dung đã được giữ lại và chưa được ghi nhận. Bấm nút để gửi tiếp.",
    en:
      "Your session had ended when you sent the form. What you entered was kept and not recorded yet. Press the button to send it.",
    fr:
      "Votre session avait pris fin lorsque vous avez envoyé le formulaire. Votre saisie a été conservée sans être enregistrée. Appuyez sur le bouton pour l’envoyer."
  )
  static let send = Wording(vi: "Gửi biểu mẫu đã giữ", en: "Send the kept form", fr: "Envoyer le formulaire conservé")
  static let gone = Wording(
    vi: "Không còn biểu mẫu nào được giữ", en: "No form is kept any more", fr: "Aucun formulaire n’est plus conservé")
  static let goneReason = Wording(
    vi: "Biểu mẫu được giữ trong một giờ, cho chính tài khoản đã gửi, và chỉ gửi lại một lần.",
    en: "A form is kept for an hour, for the account that sent it, and sent on once.",
    fr: "Un formulaire est conservé une heure, pour le compte qui l’a envoyé, et n’est renvoyé qu’une fois.")
  static let tooLong = Wording(
    vi: "Phiên làm việc đã hết", en: "Your session has ended", fr: "Votre session a pris fin")
  static let tooLongReason = Wording(
    vi:
      "Biểu mẫu quá dài nên không giữ lại được. Hãy quay lại trang trước: trình duyệt thường vẫn còn nội dung. Mở trang đăng nhập ở thẻ khác rồi gửi lại.",
    en:
      "The form was too long to be kept. Go back to the page before, where the browser usually still has it; sign in in another tab and send it again.",
    fr:
      "Le formulaire était trop long pour être conservé. Revenez à la page précédente, que le navigateur a en général gardée ; connectez-vous dans un autre onglet et renvoyez-le."
  )
}
