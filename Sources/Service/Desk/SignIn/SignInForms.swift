import Components
import Desk
import Domain

/// The page on which people sign in; where they wanted to go comes along.
struct SignInForm: Component {
  var to: String?
  var email = ""
  var error: Wording?
  var isDemonstration = false

  func draw(into html: inout HTML) {
    let fields = [
      FormField("email", Phrase(SignInWords.email), .text(email, kind: .email), error: error.map { Phrase($0) }),
      FormField("password", Phrase(SignInWords.password), .text("", kind: .password)),
    ]
    html.draw(ErrorSummary(fields))
    html.h1(SignInWords.title)
    html.p(SignInWords.forWhom)
    if isDemonstration {
      html.draw(Notice(Phrase(SignInWords.demonstration), title: Phrase(SignInWords.demonstrationTitle)))
    }
    html.draw(
      Form(
        DeskAddress.signIn(.password).page, fields: fields, hidden: DeskForm.hidden(to: to),
        button: Button(SignInWords.enter)))
    html.p(SignInWords.forgotten, .class("hint"))
  }
}

/// The page that asks for a one-time code.
struct CodeForm: Component {
  var to: String?
  var token: String
  var error: Wording?

  func draw(into html: inout HTML) {
    let fields = [DeskForm.code(hint: SignInWords.codeHint, error)]
    html.draw(ErrorSummary(fields))
    html.h1(SignInWords.codeTitle)
    html.draw(
      Form(
        DeskAddress.signIn(.code).page, fields: fields, hidden: DeskForm.hidden(token: token, to: to),
        button: Button(SignInWords.goOn)))
  }
}

/// The page on which an application for one-time codes is set up: a picture for its camera, the secret for typing.
struct SetUpForm: Component {
  /// nil where the secret was shown before and only the code was wrong.
  var offer: SecondFactors.Offer?
  var to: String?
  var token: String
  var error: Wording?
  var action = DeskAddress.signIn(.setUp)

  func draw(into html: inout HTML) {
    let fields = [DeskForm.code(hint: SignInWords.setUpHint, error)]
    html.draw(ErrorSummary(fields))
    html.h1(SignInWords.setUpTitle)
    html.p(SignInWords.setUpWhy)
    if let offer {
      html.p(SignInWords.scan)
      html.draw(QRPicture(offer.address, label: SignInWords.picture))
      html.p(SignInWords.type)
      html.p { $0.code(offer.secret) }
    } else {
      html.p { $0.a(SignInWords.anotherSecret, .href(action.page)) }
    }
    html.draw(
      Form(
        action.page, fields: fields, hidden: DeskForm.hidden(token: token, to: to), button: Button(SignInWords.goOn)))
  }
}

/// The recovery codes, shown this once.
struct RecoveryCodes: Component {
  var codes: [String]
  /// Where the person goes from here.
  var next: PageAddress

  func draw(into html: inout HTML) {
    html.h1(SignInWords.codesTitle)
    html.p(SignInWords.codesReason)
    html.ul(.class("codes")) { html in
      for code in codes { html.li { $0.code(code) } }
    }
    html.p { $0.a(SignInWords.codesKept, .href(next), .class("button")) }
  }
}

/// A password is changed: at first, or later.
struct PasswordForm: Component {
  var action: DeskAddress
  var token: String
  var to: String?
  var isFirst = false
  var refusal: AccountRefusal?

  func draw(into html: inout HTML) {
    let fields = [
      field("present", isFirst ? SignInWords.presentFirst : SignInWords.present, .password),
      field("chosen", SignInWords.chosen, .newPassword, hint: SignInWords.chosenHint),
    ]
    html.draw(ErrorSummary(fields))
    html.h1(isFirst ? SignInWords.chooseTitle : SignInWords.changeTitle)
    if isFirst { html.p(SignInWords.chooseReason) }
    html.draw(
      Form(
        action.page, fields: fields, hidden: DeskForm.hidden(token: token, to: to), button: Button(SignInWords.save)))
  }

  private func field(_ name: String, _ label: Wording, _ kind: FormField.TextKind, hint: Wording? = nil) -> FormField {
    let error = refusal.flatMap { $0.isAboutPresent == (name == "present") ? $0.wording : nil }
    return FormField(
      name, Phrase(label), .text("", kind: kind), hint: hint.map { Phrase($0) }, error: error.map { Phrase($0) })
  }
}

extension AccountRefusal {
  fileprivate var isAboutPresent: Bool {
    switch self {
    case .wrongPassword, .busy: true
    case .noAddress, .addressTaken, .noName, .noMembership, .unfitRole, .unknown, .password: false
    }
  }
}

/// What the platform puts into its own forms.
enum DeskForm {
  static func hidden(token: String? = nil, to: String? = nil, key: String? = nil) -> [QueryItem] {
    [
      token.map { QueryItem(FormBody.FormField.token, $0) }, to.map { QueryItem("to", $0) },
      key.map { QueryItem(FormBody.FormField.key, $0) },
    ].compactMap { $0 }
  }

  static func code(hint: Wording, _ error: Wording?) -> FormField {
    FormField(
      "code", Phrase(SignInWords.code), .text("", kind: .oneTimeCode), hint: Phrase(hint),
      error: error.map { Phrase($0) })
  }

  /// A key under which what a form files is filed once: 128 random bits.
  static func newKey() -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = [generator.next(), generator.next()] as [UInt64]
    return digits.map { String($0, radix: 36) }.joined(separator: "-")
  }
}
