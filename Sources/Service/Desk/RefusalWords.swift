import Desk
import Domain

/// What a person is told when the desk refuses something.
extension SignInRefusal {
  /// One answer for every way in which e-mail and password can be wrong.
  func wording(at now: Instant) -> Wording {
    switch self {
    case .notAccepted:
      Wording(
        vi: "Thư điện tử hoặc mật khẩu không đúng", en: "E-mail or password is not right",
        fr: "Adresse électronique ou mot de passe incorrect")
    case .tooMany(let until):
      RefusalDelay.wording(minutes: Int(max(1, (until.milliseconds - now.milliseconds + 59_999) / 60_000)))
    case .busy:
      Wording(
        vi: "Hệ thống đang bận; hãy thử lại sau ít phút", en: "The platform is busy; try again in a moment",
        fr: "La plateforme est occupée ; réessayez dans un instant")
    case .wrongCode: SecondFactorRefusal.wrongCode.wording
    case .tooLate:
      Wording(
        vi: "Đã quá thời gian; hãy đăng nhập lại", en: "The time has passed; sign in again",
        fr: "Le délai est écoulé ; reconnectez-vous")
    }
  }
}

private enum RefusalDelay {
  static func wording(minutes: Int) -> Wording {
    Wording(
      vi: "Thử quá nhiều lần; hãy đợi \(minutes) phút rồi thử lại",
      en: "Too many attempts; wait \(minutes) min and try again",
      fr: "Trop de tentatives ; patientez \(minutes) min puis réessayez")
  }
}

extension SecondFactorRefusal {
  var wording: Wording {
    switch self {
    case .wrongCode:
      Wording(
        vi: "Mã không đúng hoặc đã hết hạn; hãy nhập mã mới nhất",
        en: "The code is wrong or too old; enter the newest one",
        fr: "Le code est incorrect ou périmé ; saisissez le plus récent")
    case .nothingOffered, .notSetUp:
      Wording(
        vi: "Hãy bắt đầu thiết lập lại", en: "Start the setting up again", fr: "Recommencez la configuration")
    case .required:
      Wording(
        vi: "Tài khoản của cán bộ phải có mã dùng một lần", en: "An officer’s account needs one-time codes",
        fr: "Le compte d’un agent exige les codes à usage unique")
    }
  }
}

extension AccountRefusal {
  var wording: Wording {
    switch self {
    case .noAddress:
      Wording(
        vi: "Nhập một địa chỉ thư điện tử, ví dụ ten@example.org",
        en: "Enter an e-mail address, such as name@example.org",
        fr: "Saisissez une adresse électronique, par exemple nom@example.org")
    case .addressTaken:
      Wording(
        vi: "Địa chỉ này đã có tài khoản", en: "There is an account with this address already",
        fr: "Cette adresse a déjà un compte")
    case .noName:
      Wording(vi: "Nhập họ và tên", en: "Enter the person’s name", fr: "Saisissez le nom de la personne")
    case .noMembership:
      Wording(vi: "Chọn ít nhất một vai trò", en: "Choose at least one role", fr: "Choisissez au moins un rôle")
    case .unfitRole:
      Wording(
        vi: "Vai trò này không phù hợp với cơ quan, tổ chức", en: "This role does not fit the body",
        fr: "Ce rôle ne convient pas à l’organisme")
    case .unknown:
      Wording(vi: "Không có tài khoản này", en: "There is no such account", fr: "Ce compte n’existe pas")
    case .password(let refusal): refusal.wording
    case .wrongPassword:
      Wording(vi: "Mật khẩu không đúng", en: "The password is not right", fr: "Le mot de passe est incorrect")
    case .busy: SignInRefusal.busy.wording(at: Instant(milliseconds: 0))
    }
  }
}

extension PasswordRefusal {
  var wording: Wording {
    switch self {
    case .tooShort(let least):
      Wording(
        vi: "Mật khẩu phải có ít nhất \(least) ký tự", en: "The password needs at least \(least) signs",
        fr: "Le mot de passe doit compter au moins \(least) signes")
    case .tooLong:
      Wording(vi: "Mật khẩu quá dài", en: "The password is too long", fr: "Le mot de passe est trop long")
    case .tooUniform:
      Wording(
        vi: "Mật khẩu lặp lại quá ít ký tự khác nhau", en: "The password repeats too few different signs",
        fr: "Le mot de passe répète trop peu de signes différents")
    case .containsOwnName:
      Wording(
        vi: "Mật khẩu không được là tên hoặc địa chỉ của chính mình",
        en: "The password must not be your own name or address",
        fr: "Le mot de passe ne doit pas être votre propre nom ou adresse")
    case .unchanged:
      Wording(
        vi: "Hãy chọn mật khẩu khác mật khẩu hiện tại", en: "Choose another password than the present one",
        fr: "Choisissez un mot de passe différent de l’actuel")
    }
  }
}

extension DraftRefusal {
  var wording: Wording {
    switch self {
    case .notFound: Wording(vi: "Không có bản nháp này", en: "There is no such draft", fr: "Ce brouillon n’existe pas")
    case .conflict: DraftWords.changedElsewhere
    case .alreadyFiled:
      Wording(
        vi: "Bản nháp này đã được nộp", en: "This draft was filed already", fr: "Ce brouillon a déjà été déposé")
    case .tooLong:
      Wording(vi: "Các câu trả lời quá dài", en: "The answers are too long", fr: "Les réponses sont trop longues")
    case .tooManyPapers(let most):
      Wording(
        vi: "Một hồ sơ có tối đa \(most) tệp", en: "A dossier holds at most \(most) files",
        fr: "Un dossier contient au plus \(most) fichiers")
    case .tooManyDrafts(let most):
      Wording(
        vi: "Đã có \(most) bản nháp; hãy nộp hoặc xóa bớt", en: "There are \(most) drafts already; file or delete some",
        fr: "Il y a déjà \(most) brouillons ; déposez-en ou supprimez-en")
    }
  }
}
