public import Domain

extension PasswordRefusal {
  /// What a person reads beside the field.
  public var wording: Wording {
    switch self {
    case .tooShort(let least):
      Wording(
        vi: "Mật khẩu phải có ít nhất \(least) ký tự. Một câu ngắn dễ nhớ là tốt nhất.",
        en: "The password must have at least \(least) characters. A short sentence that you remember works best.",
        fr: "Le mot de passe doit comporter au moins \(least) caractères. Une courte phrase dont vous vous souvenez "
          + "convient le mieux.")
    case .tooLong:
      Wording(vi: "Mật khẩu quá dài.", en: "The password is too long.", fr: "Le mot de passe est trop long.")
    case .tooUniform:
      Wording(
        vi: "Mật khẩu chỉ lặp lại một vài ký tự. Hãy chọn mật khẩu khác.",
        en: "The password only repeats a few characters. Choose another one.",
        fr: "Le mot de passe ne fait que répéter quelques caractères. Choisissez-en un autre.")
    case .containsOwnName:
      Wording(
        vi: "Mật khẩu gần như chỉ gồm tên hoặc địa chỉ thư điện tử của ông/bà. Hãy chọn mật khẩu khác.",
        en: "The password is little more than your name or e-mail address. Choose another one.",
        fr: "Le mot de passe se réduit presque à votre nom ou à votre adresse électronique. Choisissez-en un autre.")
    case .unchanged:
      Wording(
        vi: "Mật khẩu mới trùng với mật khẩu đang dùng.", en: "The new password is the present one.",
        fr: "Le nouveau mot de passe est le mot de passe actuel.")
    }
  }
}

extension AccountRefusal {
  /// What whoever keeps the accounts reads.
  public var wording: Wording {
    switch self {
    case .noAddress:
      Wording(
        vi: "Đây không phải là địa chỉ thư điện tử. Ví dụ đúng: ten@co-quan.vn.",
        en: "This is not an e-mail address. A right one looks like name@office.vn.",
        fr: "Ceci n’est pas une adresse électronique. Exemple correct : nom@organisme.vn.")
    case .addressTaken:
      Wording(
        vi: "Đã có tài khoản dùng địa chỉ thư điện tử này.", en: "Another account has this e-mail address.",
        fr: "Un autre compte utilise cette adresse électronique.")
    case .noName:
      Wording(
        vi: "Hãy nhập họ và tên, không quá 200 ký tự.", en: "Enter a name of at most 200 characters.",
        fr: "Saisissez un nom d’au plus 200 caractères.")
    case .noMembership:
      Wording(
        vi: "Hãy chọn cơ quan hoặc tổ chức và ít nhất một vai trò.",
        en: "Choose an office or organisation and at least one role.",
        fr: "Choisissez un organisme et au moins un rôle.")
    case .unfitRole(let role, _):
      Wording(
        vi: "Vai trò «\(role.wording.vi)» không thuộc về loại cơ quan, tổ chức này.",
        en: "The role ‘\(role.wording.en)’ does not belong to this kind of body.",
        fr: "Le rôle « \(role.wording.fr) » ne convient pas à ce type d’organisme.")
    case .unknown:
      Wording(vi: "Không có tài khoản này.", en: "There is no such account.", fr: "Ce compte n’existe pas.")
    case .password(let refusal): refusal.wording
    case .wrongPassword:
      Wording(
        vi: "Mật khẩu đang dùng không đúng.", en: "The present password is not right.",
        fr: "Le mot de passe actuel n’est pas le bon.")
    case .busy: .busy
    }
  }
}

extension Wording {
  static let busy = Wording(
    vi: "Hệ thống đang bận. Hãy thử lại sau ít phút.", en: "The service is busy. Try again in a few minutes.",
    fr: "Le service est occupé. Réessayez dans quelques minutes.")
}

extension SecondFactorRefusal {
  /// What a person reads beside the field.
  public var wording: Wording {
    switch self {
    case .wrongCode: .wrongCode
    case .nothingOffered:
      Wording(
        vi: "Mã QR không còn hiệu lực. Hãy bắt đầu lại việc thiết lập.",
        en: "The QR code no longer holds. Start the set-up again.",
        fr: "Le code QR n’est plus valable. Recommencez la configuration.")
    case .notSetUp:
      Wording(
        vi: "Tài khoản chưa thiết lập xác thực hai bước.", en: "Two-step sign-in is not set up for this account.",
        fr: "La connexion en deux étapes n’est pas configurée pour ce compte.")
    case .required:
      Wording(
        vi: "Tài khoản của cán bộ cơ quan nhà nước phải dùng xác thực hai bước.",
        en: "An officer’s account must use two-step sign-in.",
        fr: "Le compte d’un agent de l’État doit utiliser la connexion en deux étapes.")
    }
  }
}

extension Wording {
  fileprivate static let wrongCode = Wording(
    vi: "Mã không đúng hoặc đã dùng. Hãy đợi mã mới và kiểm tra giờ trên điện thoại.",
    en: "The code is wrong or was used already. Wait for the next one, and check the time on your telephone.",
    fr: "Le code est erroné ou déjà utilisé. Attendez le suivant et vérifiez l’heure de votre téléphone.")
}

extension SignInRefusal {
  /// What a person reads: the same for every reason that would tell whether an account exists.
  public var wording: Wording {
    switch self {
    case .notAccepted:
      Wording(
        vi: "Địa chỉ thư điện tử hoặc mật khẩu không đúng. Nếu quên mật khẩu, hãy liên hệ người quản trị tài khoản "
          + "của cơ quan hoặc tổ chức mình.",
        en: "The e-mail address or the password is not right. If you forgot your password, ask whoever keeps the "
          + "accounts of your office or organisation.",
        fr: "L’adresse électronique ou le mot de passe n’est pas le bon. En cas d’oubli, adressez-vous à la personne "
          + "qui gère les comptes de votre organisme.")
    case .tooMany(let until):
      Wording(
        vi: "Đã thử quá nhiều lần. Có thể thử lại từ \(until.clock) (giờ Hà Nội).",
        en: "Too many tries. You can try again from \(until.clock) (Hà Nội time).",
        fr: "Trop d’essais. Vous pourrez réessayer à partir de \(until.clock) (heure de Hà Nội).")
    case .busy: .busy
    case .wrongCode: .wrongCode
    case .tooLate:
      Wording(
        vi: "Đã quá thời gian nhập mã. Hãy đăng nhập lại từ đầu.",
        en: "The time for entering the code is over. Sign in again from the start.",
        fr: "Le délai de saisie du code est écoulé. Reprenez la connexion depuis le début.")
    }
  }
}

extension IdentityRefusal {
  /// What an operator reads.
  public var wording: Wording {
    switch self {
    case .unknownAccount: AccountRefusal.unknown.wording
    case .linkedToAnother:
      Wording(
        vi: "Danh tính này đã gắn với tài khoản khác.", en: "This identity is tied to another account.",
        fr: "Cette identité est déjà liée à un autre compte.")
    }
  }
}
