import Components
import Desk
import Domain
import HTTPTypes

/// Whoever administers a body keeps the accounts of that body, and of no other.
struct AccountsRoom: Sendable {
  let room: Room
  let person: SignedIn

  private var desk: Desk { room.desk }

  /// The accounts of the body, or a new one.
  func reply(_ form: FormBody) async throws -> Reply {
    guard room.visit.isPost else { return try await list(NewAccountForm(person: person)) }
    var shown = NewAccountForm(person: person, form: form)
    do {
      let made = try await desk.accounts.create(
        NewAccount(
          email: shown.email, name: Text(shown.name), language: shown.language ?? room.language,
          memberships: [Membership(person.body, shown.roles)]))
      return handOut(made.password, to: made.account)
    } catch let refusal as AccountRefusal {
      shown.refusal = refusal
      return try await list(shown, .unprocessableContent)
    }
  }

  /// What is done to an account of the body; one that also belongs to another body is that body's to change as well.
  func reply(to deed: DeskAddress.AccountDeed, of number: AccountNumber) async throws -> Reply {
    guard let account = try await desk.accounts.find(number),
      account.memberships.contains(where: { $0.body == person.body })
    else { return room.notFound() }
    guard account.memberships.count == 1, account.number != person.account.number else {
      return room.message(AccountWords.notYours, AccountWords.notYoursReason, status: .forbidden)
    }
    switch deed {
    case .disable: try await desk.accounts.disable(number)
    case .enable: try await desk.accounts.enable(number)
    case .reset: return handOut(try await desk.accounts.reset(number), to: account)
    }
    return room.onward(.accounts)
  }

  private func list(_ form: NewAccountForm, _ status: HTTPResponse.Status = .ok) async throws -> Reply {
    let page = AccountsPage(person: person, accounts: try await desk.accounts.list(of: person.body), form: form)
    return room.document(DeskWords.accounts, at: .accounts, for: person, status: status, main: page)
  }

  /// A first password is shown this once, on a page that nobody keeps.
  private func handOut(_ password: String, to account: Account) -> Reply {
    room.document(
      AccountWords.firstPassword, at: nil, for: person,
      main: FirstPasswordPage(email: account.email.text, password: password))
  }
}

/// The form of a new account, with what was typed.
struct NewAccountForm {
  let person: SignedIn
  var email = ""
  var name = ""
  var roles: Set<Role> = []
  var language: Language?
  var refusal: AccountRefusal?

  init(person: SignedIn) { self.person = person }

  init(person: SignedIn, form: FormBody) {
    self.person = person
    email = form["email"] ?? ""
    name = form["name"] ?? ""
    roles = Set(form.answers[all: "roles"].compactMap { Role(rawValue: $0) })
    language = form["language"].flatMap { Language(rawValue: $0) }
  }

  /// The roles such a body gives.
  static func roles(of body: Body) -> [Role] {
    switch body {
    case .organisation: [.files, .administers, .audits]
    case .office(.comingo): [.receives, .administers, .audits]
    case .office(.foreignAffairs): [.isConsulted, .decides, .administers, .audits]
    case .office: [.isConsulted, .administers, .audits]
    }
  }

  var fields: [FormField] {
    let roles = NewAccountForm.roles(of: person.body).map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
    let languages = Language.allCases.map { FormField.Choice($0.rawValue, Phrase($0.ownName)) }
    return [
      FormField("name", Phrase(AccountWords.name), .text(name), error: error { $0 == .noName }),
      FormField(
        "email", Phrase(SignInWords.email), .text(email, kind: .email),
        error: error { [.noAddress, .addressTaken, .busy].contains($0) }),
      FormField(
        "roles", Phrase(AccountWords.roles), .checkboxes(Set(self.roles.map(\.rawValue)), roles),
        error: error { refusal in
          if case .unfitRole = refusal { return true }
          return refusal == .noMembership
        }),
      FormField(
        "language", Phrase(AccountWords.languageLabel), .radios(language?.rawValue, languages), isOptional: true),
    ]
  }

  private func error(_ concerns: (AccountRefusal) -> Bool) -> Phrase? {
    refusal.flatMap { concerns($0) ? Phrase($0.wording) : nil }
  }
}
