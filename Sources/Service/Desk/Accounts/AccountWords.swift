import Domain

/// What the pages of accounts say.
enum AccountWords {
  static let name = Wording(vi: "Họ và tên", en: "Name", fr: "Nom")
  static let actingFor = Wording(vi: "Đang làm việc cho", en: "Acting for", fr: "Agit pour")
  static let roles = Wording(vi: "Vai trò", en: "Roles", fr: "Rôles")
  static let switchBody = Wording(
    vi: "Chuyển cơ quan, tổ chức", en: "Act for another body", fr: "Agir pour un autre organisme")
  static let secondFactor = Wording(vi: "Mã dùng một lần", en: "One-time codes", fr: "Codes à usage unique")
  static let noSecondFactor = Wording(
    vi: "Tài khoản này chưa dùng mã dùng một lần.", en: "This account uses no one-time codes yet.",
    fr: "Ce compte n’utilise pas encore de codes à usage unique.")
  static let newCodes = Wording(
    vi: "Tạo mã khôi phục mới", en: "Make new recovery codes", fr: "Créer de nouveaux codes de secours")
  static let anotherTelephone = Wording(
    vi: "Dùng điện thoại khác", en: "Use another telephone", fr: "Utiliser un autre téléphone")
  static let language = Wording(vi: "Ngôn ngữ", en: "Language", fr: "Langue")
  static let languageLabel = Wording(
    vi: "Mở các trang bằng", en: "Open pages in", fr: "Ouvrir les pages en")
  static let save = Wording(vi: "Lưu", en: "Save", fr: "Enregistrer")
  static let sessions = Wording(vi: "Phiên đăng nhập", en: "Sessions", fr: "Sessions")
  static let sessionsReason = Wording(
    vi: "Các thiết bị đang đăng nhập bằng tài khoản này. Nếu thấy thiết bị lạ, hãy kết thúc phiên đó và đổi mật khẩu.",
    en: "Devices signed in with this account. If you do not know one, end its session and change the password.",
    fr:
      "Appareils connectés avec ce compte. Si l’un vous est inconnu, mettez fin à sa session et changez de mot de passe."
  )
  static let lastSeen = Wording(vi: "lần cuối", en: "last seen", fr: "vu le")
  static let thisOne = Wording(vi: "Phiên này", en: "This one", fr: "Celle-ci")
  static let end = Wording(vi: "Kết thúc", en: "End", fr: "Mettre fin")
  static let endOthers = Wording(
    vi: "Kết thúc mọi phiên khác", en: "End all other sessions", fr: "Mettre fin à toutes les autres sessions")

  static func codesLeft(_ count: Int) -> Wording {
    Wording(
      vi: "Đang dùng mã dùng một lần. Còn \(count) mã khôi phục.",
      en: "One-time codes are in use. Recovery codes left: \(count).",
      fr: "Les codes à usage unique sont en service. Codes de secours restants\u{00A0}: \(count).")
  }

  static let newAccount = Wording(vi: "Thêm tài khoản", en: "Add an account", fr: "Ajouter un compte")
  static let newAccountReason = Wording(
    vi:
      "Mật khẩu lần đầu chỉ hiện một lần; hãy trao tận tay người dùng. Khi đăng nhập lần đầu, họ phải chọn mật khẩu riêng.",
    en:
      "The first password is shown once; hand it over in person. At the first sign-in its holder must choose another.",
    fr:
      "Le mot de passe initial ne s’affiche qu’une fois ; remettez-le en mains propres. À la première connexion, son titulaire doit en choisir un autre."
  )
  static let create = Wording(vi: "Tạo tài khoản", en: "Create the account", fr: "Créer le compte")
  static let disabled = Wording(vi: "Đã khóa", en: "Disabled", fr: "Désactivé")
  static let firstPassword = Wording(vi: "Mật khẩu lần đầu", en: "First password", fr: "Mot de passe initial")
  static let firstPasswordReason = Wording(
    vi: "Hãy chép lại ngay: mật khẩu này không hiện lại lần nào nữa.",
    en: "Copy it now: this password is never shown again.",
    fr: "Recopiez-le maintenant : ce mot de passe ne sera plus jamais affiché.")
  static let back = Wording(vi: "Về danh sách tài khoản", en: "Back to the accounts", fr: "Retour aux comptes")
  static let notYours = Wording(
    vi: "Không thay đổi được tài khoản này", en: "This account cannot be changed here",
    fr: "Ce compte ne peut pas être modifié ici")
  static let notYoursReason = Wording(
    vi:
      "Tài khoản của chính mình được thay đổi ở trang «Tài khoản của tôi»; tài khoản thuộc nhiều cơ quan, tổ chức do người vận hành hệ thống thay đổi.",
    en:
      "Your own account is changed under ‘My account’; one that belongs to several bodies is changed by whoever runs this installation.",
    fr:
      "Votre propre compte se modifie sous « Mon compte » ; celui qui relève de plusieurs organismes est modifié par l’exploitant de l’installation."
  )
}
