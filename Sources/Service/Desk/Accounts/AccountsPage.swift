import Components
import Desk
import Domain

/// The accounts of a body, for whoever administers them.
struct AccountsPage: Component {
  let person: SignedIn
  let accounts: [Account]
  let form: NewAccountForm

  func draw(into html: inout HTML) {
    html.draw(ErrorSummary(form.fields))
    html.h1(DeskWords.accounts)
    html.p(person.bodyName)
    html.ul(.class("papers")) { html in
      for account in accounts { html.li { row(account, into: &$0) } }
    }
    html.section { html in
      html.h2(AccountWords.newAccount)
      html.p(AccountWords.newAccountReason)
      html.draw(
        Form(
          DeskAddress.accounts.page, fields: form.fields, hidden: DeskForm.hidden(token: person.token),
          button: Button(AccountWords.create)))
    }
  }

  private func row(_ account: Account, into html: inout HTML) {
    html.strong(account.name.string)
    html.span(account.email.text)
    let roles = account.memberships.first { $0.body == person.body }?.roles.sorted() ?? []
    html.span(roles.map { $0.wording[html.language] }.joined(separator: "; "))
    if account.isDisabled { html.draw(Tag(AccountWords.disabled, .bad)) }
    guard account.number != person.account.number, account.memberships.count == 1 else { return }
    button(account.isDisabled ? .enable : .disable, account, into: &html)
    button(.reset, account, into: &html)
  }

  private func button(_ deed: DeskAddress.AccountDeed, _ account: Account, into html: inout HTML) {
    let action = DeskAddress.accountOf(account.number, deed).page.link(html.language)
    html.form(.method("post"), .action(action)) { html in
      html.input(.type("hidden"), .name(FormBody.FormField.token), .value(person.token))
      html.button(.type("submit"), .class("link-button")) { html in
        html.text(deed.wording)
        html.span(.class("unseen")) { $0.text(": \(account.name.string)") }
      }
    }
  }
}

extension DeskAddress.AccountDeed {
  var wording: Wording {
    switch self {
    case .disable: Wording(vi: "Khóa tài khoản", en: "Disable", fr: "Désactiver")
    case .enable: Wording(vi: "Mở lại tài khoản", en: "Enable again", fr: "Réactiver")
    case .reset: Wording(vi: "Cấp lại mật khẩu", en: "New first password", fr: "Nouveau mot de passe initial")
    }
  }
}

/// A password that is shown this once.
struct FirstPasswordPage: Component {
  let email: String
  let password: String

  func draw(into html: inout HTML) {
    html.h1(AccountWords.firstPassword)
    html.p(AccountWords.firstPasswordReason)
    html.draw(
      SummaryList([
        .init(Phrase(SignInWords.email), Phrase(email)), .init(Phrase(SignInWords.password), .code(password)),
      ]))
    html.p { $0.a(AccountWords.back, .href(DeskAddress.accounts.page)) }
  }
}
