import Domain

/// What the pages of signing in say.
enum SignInWords {
  static let title = Wording(vi: "Đăng nhập", en: "Sign in", fr: "Se connecter")
  static let forWhom = Wording(
    vi:
      "Dành cho cán bộ cơ quan nhà nước và người được tổ chức phi chính phủ nước ngoài cử sử dụng tài khoản. Tra cứu thông tin công khai không cần đăng nhập.",
    en:
      "For officers of State offices and staff of foreign NGOs who hold an account. What is public can be read without signing in.",
    fr:
      "Pour les agents des services de l’État et le personnel des ONG étrangères titulaires d’un compte. Les informations publiques se consultent sans connexion."
  )
  static let email = Wording(vi: "Thư điện tử", en: "E-mail", fr: "Adresse électronique")
  static let password = Wording(vi: "Mật khẩu", en: "Password", fr: "Mot de passe")
  static let enter = Wording(vi: "Đăng nhập", en: "Sign in", fr: "Se connecter")
  static let goOn = Wording(vi: "Tiếp tục", en: "Continue", fr: "Continuer")
  static let save = Wording(vi: "Lưu mật khẩu", en: "Save the password", fr: "Enregistrer le mot de passe")
  static let fillBoth = Wording(
    vi: "Nhập thư điện tử và mật khẩu", en: "Enter your e-mail and password",
    fr: "Saisissez votre adresse électronique et votre mot de passe")
  static let forgotten = Wording(
    vi: "Quên mật khẩu hoặc mất điện thoại: liên hệ người quản trị tài khoản của cơ quan, tổ chức mình.",
    en: "Forgot the password or lost the telephone? Ask whoever keeps the accounts of your office or organisation.",
    fr: "Mot de passe oublié ou téléphone perdu ? Adressez-vous à l’administrateur des comptes de votre organisme.")
  static let demonstrationTitle = Wording(
    vi: "Bản minh họa", en: "A demonstration", fr: "Une démonstration")
  static let demonstration = Wording(
    vi:
      "Ở bản minh họa, cán bộ đăng nhập được mà không cần mã dùng một lần. Ở hệ thống thật, cán bộ luôn phải có mã.",
    en:
      "In this demonstration officers may sign in without a one-time code. In a real record an officer always needs one.",
    fr:
      "Dans cette démonstration, les agents peuvent se connecter sans code à usage unique. Dans un registre réel, ce code leur est toujours demandé."
  )
  static let needsHTTPS = Wording(
    vi: "Trang này được mở qua HTTP không mã hóa nên không đăng nhập được. Hãy dùng địa chỉ HTTPS của hệ thống.",
    en: "This page was reached by plain HTTP, over which nobody can sign in. Use the installation’s HTTPS address.",
    fr:
      "Cette page a été ouverte en HTTP non chiffré : impossible de s’y connecter. Utilisez l’adresse HTTPS de l’installation."
  )

  static let code = Wording(vi: "Mã", en: "Code", fr: "Code")
  static let codeTitle = Wording(
    vi: "Nhập mã dùng một lần", en: "Enter a one-time code", fr: "Saisir un code à usage unique")
  static let codeHint = Wording(
    vi: "Sáu chữ số trong ứng dụng xác thực, hoặc một mã khôi phục.",
    en: "Six digits from your authenticator application, or a recovery code.",
    fr: "Six chiffres de votre application d’authentification, ou un code de secours.")

  static let setUpTitle = Wording(
    vi: "Thiết lập mã dùng một lần", en: "Set up one-time codes", fr: "Configurer les codes à usage unique")
  static let setUpWhy = Wording(
    vi: "Tài khoản của cán bộ cần thêm một mã dùng một lần, do một ứng dụng xác thực trên điện thoại tạo ra.",
    en: "An officer’s account also needs a one-time code, which an authenticator application on a telephone makes.",
    fr:
      "Le compte d’un agent exige aussi un code à usage unique, produit par une application d’authentification sur téléphone."
  )
  static let scan = Wording(
    vi: "1. Quét hình này bằng ứng dụng xác thực.", en: "1. Scan this picture with the application.",
    fr: "1. Scannez cette image avec l’application.")
  static let type = Wording(
    vi: "Không quét được? Nhập khóa sau vào ứng dụng:", en: "Cannot scan? Type this key into the application:",
    fr: "Impossible de scanner ? Saisissez cette clé dans l’application\u{00A0}:")
  static let picture = Wording(
    vi: "Hình QR chứa khóa tạo mã", en: "QR picture of the key", fr: "Image QR de la clé")
  static let setUpHint = Wording(
    vi: "2. Nhập sáu chữ số mà ứng dụng hiển thị.", en: "2. Enter the six digits the application shows.",
    fr: "2. Saisissez les six chiffres affichés par l’application.")
  static let anotherSecret = Wording(
    vi: "Hiện một hình mới", en: "Show a new picture", fr: "Afficher une nouvelle image")

  static let codesTitle = Wording(vi: "Mã khôi phục", en: "Recovery codes", fr: "Codes de secours")
  static let codesReason = Wording(
    vi:
      "Mỗi mã thay cho một mã dùng một lần khi không có điện thoại. Hãy in hoặc chép lại: các mã này chỉ hiện một lần.",
    en:
      "Each stands in once for a one-time code when the telephone is not at hand. Print or copy them: they are shown this once.",
    fr:
      "Chacun remplace une fois le code à usage unique, sans téléphone. Imprimez-les ou recopiez-les : ils ne s’affichent qu’une fois."
  )
  static let codesKept = Wording(vi: "Tôi đã lưu các mã", en: "I have kept them", fr: "Je les ai conservés")

  static let chooseTitle = Wording(
    vi: "Chọn mật khẩu riêng", en: "Choose a password of your own", fr: "Choisir votre mot de passe")
  static let changeTitle = Wording(vi: "Đổi mật khẩu", en: "Change the password", fr: "Changer le mot de passe")
  static let chooseReason = Wording(
    vi: "Mật khẩu được cấp chỉ dùng để đăng nhập lần đầu.",
    en: "The password you were given serves for the first sign-in only.",
    fr: "Le mot de passe reçu ne sert qu’à la première connexion.")
  static let presentFirst = Wording(vi: "Mật khẩu được cấp", en: "The password you were given", fr: "Mot de passe reçu")
  static let present = Wording(vi: "Mật khẩu hiện tại", en: "Present password", fr: "Mot de passe actuel")
  static let chosen = Wording(vi: "Mật khẩu mới", en: "New password", fr: "Nouveau mot de passe")
  static let chosenHint = Wording(
    vi: "Ít nhất 12 ký tự; vài từ không liên quan với nhau là tốt nhất.",
    en: "At least 12 signs; a few unrelated words serve best.",
    fr: "Au moins 12 signes ; quelques mots sans rapport entre eux conviennent le mieux.")
}
