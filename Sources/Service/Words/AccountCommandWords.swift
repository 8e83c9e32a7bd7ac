import Domain

/// What `nhipcau account` says.
enum AccountCommandWords {
  static let abstract = Wording(
    vi: "Tài khoản của cơ quan và tổ chức.", en: "Accounts of offices and organisations.",
    fr: "Comptes des services et des organisations.")
  static let create = Wording(
    vi: "Lập tài khoản; mật khẩu lần đầu chỉ hiện một lần.",
    en: "Make an account; its first password is shown this once.",
    fr: "Créer un compte ; son premier mot de passe n’est affiché que cette fois.")
  static let list = Wording(vi: "Liệt kê tài khoản.", en: "List accounts.", fr: "Lister les comptes.")
  static let disable = Wording(
    vi: "Khóa tài khoản và kết thúc các phiên làm việc.", en: "Disable an account and end its sessions.",
    fr: "Désactiver un compte et fermer ses sessions.")
  static let enable = Wording(
    vi: "Mở lại tài khoản đã khóa.", en: "Enable a disabled account.", fr: "Réactiver un compte désactivé.")
  static let reset = Wording(
    vi: "Cấp mật khẩu lần đầu mới, hủy xác thực hai bước và kết thúc các phiên làm việc.",
    en: "Give a new first password, forget the second factor and end the sessions.",
    fr: "Donner un nouveau premier mot de passe, oublier la deuxième étape et fermer les sessions.")

  static let emailHelp = Wording(
    vi: "Địa chỉ thư điện tử để đăng nhập.", en: "E-mail address to sign in with.",
    fr: "Adresse électronique de connexion.")
  static let nameHelp = Wording(vi: "Họ và tên.", en: "Name of the person.", fr: "Nom de la personne.")
  static let officeHelp = Wording(
    vi: "Cơ quan nhà nước (mofa, comingo, …; xem nhipcau law list).", en: "Office of the State (mofa, comingo, …).",
    fr: "Service de l’État (mofa, comingo, …).")
  static let organisationHelp = Wording(
    vi: "Tổ chức, theo mã hồ sơ.", en: "Organisation, by its record number.",
    fr: "Organisation, par son numéro de dossier.")
  static let languageHelp = Wording(
    vi: "Ngôn ngữ của người dùng (mặc định: vi).", en: "The person’s language (default: vi).",
    fr: "Langue de la personne (par défaut : vi).")
  static let roleHelp = Wording(
    vi: "Vai trò, cách nhau bằng dấu phẩy: \(roles).", en: "Roles, separated by commas: \(roles).",
    fr: "Rôles, séparés par des virgules : \(roles).")
  static let accountHelp = Wording(
    vi: "Mã tài khoản (a-…) hoặc địa chỉ thư điện tử.", en: "The account’s number (a-…) or e-mail address.",
    fr: "Numéro du compte (a-…) ou adresse électronique.")

  private static let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")

  static func noRole(_ word: String) -> Wording {
    Wording(
      vi: "Không có vai trò «\(word)». Các vai trò: \(roles).", en: "There is no role ‘\(word)’. Roles: \(roles).",
      fr: "Il n’y a pas de rôle « \(word) ». Rôles : \(roles).")
  }

  static func noOffice(_ name: String) -> Wording {
    Wording(
      vi: "Không có cơ quan «\(name)» trong danh mục cơ quan.", en: "The list of offices has no ‘\(name)’.",
      fr: "La liste des services ne contient pas « \(name) ».")
  }

  static func noOrganisation(_ number: String) -> Wording {
    Wording(
      vi: "«\(number)» không phải mã hồ sơ của tổ chức (o-…).",
      en: "‘\(number)’ is no record number of an organisation (o-…).",
      fr: "« \(number) » n’est pas un numéro d’organisation (o-…).")
  }

  static let oneBody = Wording(
    vi: "Cho đúng một trong hai: --office hoặc --organisation.", en: "Give one of --office and --organisation.",
    fr: "Donnez soit --office, soit --organisation.")
  static let none = Wording(vi: "Không có tài khoản nào.", en: "There are no accounts.", fr: "Il n’y a aucun compte.")

  static func created(_ email: String) -> Wording {
    Wording(
      vi: "Đã lập tài khoản \(email).", en: "The account \(email) was made.", fr: "Le compte \(email) a été créé.")
  }

  static func disabled(_ email: String) -> Wording {
    Wording(
      vi: "Đã khóa tài khoản \(email).", en: "The account \(email) is disabled.",
      fr: "Le compte \(email) est désactivé.")
  }

  static func enabled(_ email: String) -> Wording {
    Wording(
      vi: "Đã mở lại tài khoản \(email).", en: "The account \(email) is enabled.",
      fr: "Le compte \(email) est réactivé.")
  }

  static func wasReset(_ email: String) -> Wording {
    Wording(
      vi: "Đã đặt lại tài khoản \(email); các phiên làm việc đã kết thúc.",
      en: "The account \(email) was reset; its sessions have ended.",
      fr: "Le compte \(email) a été réinitialisé ; ses sessions sont fermées.")
  }

  static func password(_ password: String) -> Wording {
    Wording(
      vi: "Mật khẩu lần đầu, chỉ hiện một lần: \(password)", en: "First password, shown this once: \(password)",
      fr: "Premier mot de passe, affiché cette seule fois : \(password)")
  }

  static let isDisabled = Wording(vi: "đã khóa", en: "disabled", fr: "désactivé")
  static let hasSecondFactor = Wording(vi: "xác thực hai bước", en: "two-step sign-in", fr: "connexion en deux étapes")
  static let mustChange = Wording(
    vi: "chưa đổi mật khẩu lần đầu", en: "first password not changed yet", fr: "premier mot de passe non changé")
}
